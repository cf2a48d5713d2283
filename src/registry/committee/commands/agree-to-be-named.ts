import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { COMMITTEE_PERMITS } from '../rules/permits.ts';
import { committeeSeats } from '../schema.ts';
import { lockSeat } from './lock.ts';

export type Naming = { readonly named: boolean; readonly affiliation: string };

/** The holder of a seat says whether the public page may say the name, and may take that back. */
export async function agreeToBeNamed({ tx, actor }: Desk, seatId: string, { named, affiliation }: Naming) {
  const seat = await lockSeat(tx, seatId);
  if (seat?.personId !== actor.id) return refuse('missing', 'committee.seat_not_found');
  const permit = mayBy(COMMITTEE_PERMITS, actor, 'agree');
  if (!permit.ok) return permit;
  await tx
    .update(committeeSeats)
    .set({ namedPublicly: named, affiliation })
    .where(eq(committeeSeats.id, seatId));
  return done({ subjectId: seatId, detail: { named } });
}
