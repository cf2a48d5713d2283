import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { listSeatsOn } from '#registry/committee/index.ts';
import { isBeforeOpening } from '../rules/flow.ts';
import { screeningAssignments, screeningSeats } from '../schema.ts';
import { openFor } from './open-for.ts';

/** Invites another seat of the committee into a round that is not opened yet; it declares like all the others. */
export async function inviteSeat(desk: Desk, code: string, seatId: string, paperIds: readonly string[]) {
  const { tx, now } = desk;
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const whole = opened.value;
  if (!isBeforeOpening(whole.round.state)) return refuse('closed', 'screening.opened_already');
  const seat = (await listSeatsOn(tx, japanDay(now))).find(({ id }) => id === seatId);
  if (!seat || seat.personId === null) return refuse('missing', 'screening.seat_not_found');
  const all = [...whole.seats, ...whole.left];
  if (all.some((one) => one.seatId === seatId)) return refuse('closed', 'screening.seat_in_round');
  const [row] = await tx
    .insert(screeningSeats)
    .values({
      roundId: whole.round.id,
      seatId,
      personId: seat.personId,
      position: Math.max(0, ...all.map(({ position }) => position)) + 1,
      joinedAt: now,
    })
    .returning({ id: screeningSeats.id });
  if (!row) throw new Error('the seat was not written');
  const papers = whole.papers.filter(
    ({ id }) => whole.round.assignment === 'all' || paperIds.length === 0 || paperIds.includes(id),
  );
  if (papers.length > 0)
    await tx
      .insert(screeningAssignments)
      .values(papers.map(({ id }) => ({ paperId: id, screeningSeatId: row.id })));
  return done({ subjectId: whole.round.id, detail: { seatId } });
}
