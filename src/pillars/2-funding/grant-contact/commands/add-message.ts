import { done, refuse } from '#kernel/verdict.ts';
import { findApplication, isGrantStaff, mayReadApplication } from '#pillars/2-funding/grant-papers/index.ts';
import type { Desk } from '#platform/act.ts';
import { isMember } from '#registry/organisations/index.ts';
import { grantMessages } from '../schema.ts';
import { tellContact } from '../tell.ts';

const LONGEST = 4000;

/** Writes a message on a case (E2026-012), from the side on which the actor stands; the other side hears of it by mail. */
export async function addMessage(desk: Desk, code: string, body: string) {
  const { tx, actor, now } = desk;
  const whole = await findApplication(tx, code);
  if (!whole) return refuse('missing', 'contact.not_found');
  const { application } = whole;
  const isOfGroup = isMember(actor, application.organisationId);
  const permit = mayReadApplication(actor, application);
  if (!permit.ok || !(isOfGroup || isGrantStaff(actor))) return refuse('forbidden', 'contact.not_yours');
  const text = body.trim();
  if (text === '') return refuse('unmet', 'contact.empty');
  if (text.length > LONGEST) return refuse('unmet', 'contact.too_long');
  const [row] = await tx
    .insert(grantMessages)
    .values({
      applicationId: application.id,
      fromSide: isOfGroup ? 'group' : 'office',
      authorId: actor.id,
      body: text,
      at: now,
    })
    .returning({ id: grantMessages.id });
  if (!row) throw new Error('the message was not stored');
  await tellContact(tx, { news: 'message', subjectId: row.id });
  return done({ subjectId: application.id, detail: { messageId: row.id } });
}
