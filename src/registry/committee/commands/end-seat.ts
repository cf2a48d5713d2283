import { eq } from 'drizzle-orm';
import { addDays } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { COMMITTEE_PERMITS } from '../rules/permits.ts';
import { committeeSeats } from '../schema.ts';
import { lockSeat } from './lock.ts';

/** Ends a seat with a last day. A seat that never began ends on the day before it would have. */
export async function endSeat({ tx, actor }: Desk, seatId: string, lastDay: string) {
  const seat = await lockSeat(tx, seatId);
  if (!seat) return refuse('missing', 'committee.seat_not_found');
  const permit = mayBy(COMMITTEE_PERMITS, actor, 'appoint');
  if (!permit.ok) return permit;
  if (seat.endsOn !== null && seat.endsOn < lastDay) return refuse('closed', 'committee.ended_already');
  const endsOn = lastDay < seat.startsOn ? addDays(seat.startsOn, -1) : lastDay;
  await tx.update(committeeSeats).set({ endsOn }).where(eq(committeeSeats.id, seatId));
  return done({ subjectId: seatId, detail: { endsOn } });
}
