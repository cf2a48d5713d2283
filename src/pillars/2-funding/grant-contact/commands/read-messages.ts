import { and, eq, isNull } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import { findApplication, isGrantStaff } from '#pillars/2-funding/grant-papers/index.ts';
import type { Desk } from '#platform/act.ts';
import { isMember } from '#registry/organisations/index.ts';
import { grantMessages } from '../schema.ts';

/** Notes that the other side's messages on a case were opened; nothing happens when there are none. */
export async function readMessages({ tx, actor, now }: Desk, code: string) {
  const whole = await findApplication(tx, code);
  if (!whole) return refuse('missing', 'contact.not_found');
  const { id, organisationId } = whole.application;
  const isOfGroup = isMember(actor, organisationId);
  if (!isOfGroup && !isGrantStaff(actor)) return refuse('forbidden', 'contact.not_yours');
  const read = await tx
    .update(grantMessages)
    .set({ readAt: now })
    .where(
      and(
        eq(grantMessages.applicationId, id),
        eq(grantMessages.fromSide, isOfGroup ? 'office' : 'group'),
        isNull(grantMessages.readAt),
      ),
    )
    .returning({ id: grantMessages.id });
  return done({ subjectId: id, detail: { read: read.length } });
}
