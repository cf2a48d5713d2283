import { and, eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import {
  type ConflictKind,
  isBeforeOpening,
  isSettled,
  openFor,
  recuse,
  takeOutPapers,
  takeOutSeat,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import { screeningPoints, screeningSheets } from '../schema.ts';
import { openOwn } from './save-sheet.ts';
import { settleRound } from './settle-round.ts';

/** Throws a sheet away: points, reasons and remarks are gone, and nothing of it counts. */
async function discard({ tx, now }: Desk, seatId: string, paperId: string): Promise<void> {
  const gone = await tx
    .update(screeningSheets)
    .set({ state: 'discarded', remark: '', inside: '', changedAt: now, sentAt: null })
    .where(and(eq(screeningSheets.screeningSeatId, seatId), eq(screeningSheets.paperId, paperId)))
    .returning({ id: screeningSheets.id });
  for (const { id } of gone) await tx.delete(screeningPoints).where(eq(screeningPoints.sheetId, id));
}

/** A member has come to see a relation only now: steps back, and the own sheet is thrown away. */
export async function reportRelation(
  desk: Desk,
  roundCode: string,
  paperCode: string,
  { kind, reason }: { readonly kind: ConflictKind; readonly reason: string },
) {
  const opened = await openOwn(desk, roundCode, paperCode);
  if (!opened.ok) return opened;
  const { whole, seat, paper } = opened.value;
  if (isSettled(whole.round.state)) return refuse('closed', 'flow.closed');
  const isLate = whole.round.state !== 'declaring';
  await recuse(desk, seat.id, paper.id, { by: 'member', kind, reason }, isLate);
  await discard(desk, seat.id, paper.id);
  await settleRound(desk, whole.round.id);
  return done({ subjectId: whole.round.id });
}

/** The committee excludes a seat from a paper (除斥); the office writes it down. */
export async function excludeSeat(desk: Desk, code: string, seatId: string, paperId: string) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const { round, seats, papers } = opened.value;
  if (isSettled(round.state)) return refuse('closed', 'flow.closed');
  const isThere = seats.some(({ id }) => id === seatId) && papers.some(({ id }) => id === paperId);
  if (!isThere) return refuse('missing', 'screening.seat_not_found');
  const isLate = round.state !== 'prepared' && round.state !== 'declaring';
  await recuse(desk, seatId, paperId, { by: 'committee' }, isLate);
  await discard(desk, seatId, paperId);
  await settleRound(desk, round.id);
  return done({ subjectId: round.id, detail: { seatId, paperId } });
}

/** A member cannot take part after all: the seat leaves the round, and none of its sheets counts. */
export async function releaseSeat(desk: Desk, code: string, seatId: string) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const { round, seats, papers } = opened.value;
  if (!isBeforeOpening(round.state)) return refuse('closed', 'screening.opened_already');
  if (!seats.some(({ id }) => id === seatId)) return refuse('missing', 'screening.seat_not_found');
  if (seats.length === 1) return refuse('unmet', 'screening.no_seats');
  await takeOutSeat(desk, seatId);
  for (const { id } of papers) await discard(desk, seatId, id);
  await settleRound(desk, round.id);
  return done({ subjectId: round.id, detail: { seatId } });
}

/** Puts a paper off to another round, as when it is below its quorum. */
export async function postponePaper(desk: Desk, code: string, paperId: string) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const { round, papers } = opened.value;
  if (isSettled(round.state)) return refuse('closed', 'flow.closed');
  if (!papers.some(({ id }) => id === paperId)) return refuse('missing', 'screening.paper_not_found');
  if (papers.length === 1) return refuse('unmet', 'screening.last_paper');
  await takeOutPapers(desk, [paperId]);
  await settleRound(desk, round.id);
  return done({ subjectId: round.id, detail: { paperId } });
}
