import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { hashToken } from '#platform/identity/index.ts';
import { sendMail } from '#platform/mail/index.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { endMembership, findPerson, personByMail } from '#registry/people/index.ts';
import { seatRepresentative } from '#registry/recovery/index.ts';
import { takenUpMail } from '../mails.ts';
import { isRepresentative } from '../queries/find-representative.ts';
import { handoverState } from '../rules/handover.ts';
import { type Handover, successionHandovers } from '../schema.ts';

/** Takes up a handover by the link of its mail, which proves the mailbox. */
export async function takeUpByLink(desk: Desk, token: string, house: string) {
  const [handover] = await desk.tx
    .select()
    .from(successionHandovers)
    .where(eq(successionHandovers.tokenHash, hashToken(token)))
    .for('update');
  return handover ? takeUp(desk, handover, house) : refuse('missing', 'succession.not_found');
}

/** Takes up a handover on the desk, as the member to whom it was offered. */
export async function takeUpOnDesk(desk: Desk, id: string, house: string) {
  const [handover] = await desk.tx
    .select()
    .from(successionHandovers)
    .where(eq(successionHandovers.id, id))
    .for('update');
  if (!handover || handover.successorId !== desk.actor.id) return refuse('missing', 'succession.not_found');
  return takeUp(desk, handover, house);
}

async function takeUp(desk: Desk, handover: Handover, house: string) {
  const { tx, now } = desk;
  if (handoverState(handover, now) !== 'offered') return refuse('closed', 'succession.not_open');
  const { organisationId, offeredBy } = handover;
  const organisation = await lockOrganisation(tx, organisationId);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  // Whoever was replaced meanwhile has nothing to hand over any more.
  if (!(await isRepresentative(tx, offeredBy, organisationId, now)))
    return refuse('closed', 'succession.not_open');
  const personId = handover.successorId ?? (await personByMail(desk, handover));
  await seatRepresentative(desk, organisation, { personId, name: handover.name });
  if (!handover.stays) await endMembership(desk, offeredBy, organisationId);
  await tx
    .update(successionHandovers)
    .set({ acceptedAt: now })
    .where(eq(successionHandovers.id, handover.id));
  const before = await findPerson(tx, offeredBy);
  if (before) {
    const about = { group: organisation.name, house, stays: handover.stays };
    await sendMail(tx, now, takenUpMail(before, about));
  }
  return done({
    subjectId: handover.id,
    detail: { organisationId, personId, before: offeredBy },
    touched: { topic: 'organisations', ids: [organisationId] },
  });
}
