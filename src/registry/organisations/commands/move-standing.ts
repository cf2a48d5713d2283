import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { STANDING_FLOW, type StandingAction } from '../rules/standing.ts';
import { type Organisation, organisations } from '../schema.ts';

/**
 * Moves an organisation to where an action leads from where it stands. `validUntil` is the last day of a registration or
 * renewal. Runs inside commands that lock the organisation and check who may.
 */
export async function moveStanding(
  { tx, now }: Pick<Desk, 'tx' | 'now'>,
  organisation: Pick<Organisation, 'id' | 'standing' | 'registeredOn' | 'validUntil'>,
  action: Exclude<StandingAction, 'merge'>,
  validUntil?: string,
) {
  const next = step(STANDING_FLOW, organisation.standing, action);
  if (!next.ok) return next;
  const today = japanDay(now);
  const isIn = next.value === 'registered';
  await tx
    .update(organisations)
    .set({
      standing: next.value,
      registeredOn: isIn ? (organisation.registeredOn ?? today) : organisation.registeredOn,
      validUntil: isIn ? (validUntil ?? organisation.validUntil) : organisation.validUntil,
      endedOn: next.value === 'withdrawn' ? today : null,
      updatedAt: now,
    })
    .where(eq(organisations.id, organisation.id));
  return done(next.value);
}
