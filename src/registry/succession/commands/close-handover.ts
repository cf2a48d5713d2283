import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { handoverState } from '../rules/handover.ts';
import { maySuccession, SUCCESSION_PERMITS } from '../rules/permits.ts';
import { successionHandovers } from '../schema.ts';

/** Calls an offer back before it was taken up; its link leads nowhere from then on. */
export async function callBackHandover({ tx, actor, now }: Desk, organisationId: string, id: string) {
  const [handover] = await tx
    .select()
    .from(successionHandovers)
    .where(eq(successionHandovers.id, id))
    .for('update');
  if (!handover || handover.organisationId !== organisationId)
    return refuse('missing', 'succession.not_found');
  const permit = maySuccession(actor, organisationId, 'call_back');
  if (!permit.ok) return permit;
  if (handoverState(handover, now) !== 'offered') return refuse('closed', 'succession.not_open');
  await tx.update(successionHandovers).set({ cancelledAt: now }).where(eq(successionHandovers.id, id));
  return done({ subjectId: id });
}

/** The centre takes note of a new representative; a second press changes nothing. */
export async function noteHandover({ tx, actor, now }: Desk, id: string) {
  const [handover] = await tx
    .select()
    .from(successionHandovers)
    .where(eq(successionHandovers.id, id))
    .for('update');
  if (!handover) return refuse('missing', 'succession.not_found');
  const permit = mayBy(SUCCESSION_PERMITS, actor, 'note');
  if (!permit.ok) return permit;
  if (handover.acceptedAt === null) return refuse('closed', 'succession.not_open');
  if (handover.notedAt === null) {
    await tx.update(successionHandovers).set({ notedAt: now }).where(eq(successionHandovers.id, id));
  }
  return done({ subjectId: id });
}
