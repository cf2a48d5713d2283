import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { hasDeclaredAll } from '../queries/find-gated.ts';
import { quorumOfPaper, type WholeRound } from '../queries/find-round.ts';
import { listDoubts } from '../queries/list-suggestions.ts';
import { type Sender, tellSeats } from '../reminders.ts';
import { screeningRounds } from '../schema.ts';
import type { RoundRefusal } from '../words.ts';
import { moveRound } from './lock-round.ts';
import { openFor } from './open-for.ts';

/** Asks the seats to declare. All get the same mail. */
export async function askDeclarations(desk: Desk, code: string, sender: Sender | undefined) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const moved = await moveRound(desk, opened.value.round, 'ask');
  if (!moved.ok) return moved;
  await tellSeats(desk, opened.value, 'asked', sender);
  return done({ subjectId: opened.value.round.id });
}

/** Starts the scoring: everybody has declared, nothing is left to check, and each paper has its quorum. */
export async function startScoring(desk: Desk, code: string, sender: Sender | undefined) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const whole = opened.value;
  const ready = await isReady(desk, whole);
  if (!ready.ok) return ready;
  const moved = await moveRound(desk, whole.round, 'start', { papers: whole.papers.length });
  if (!moved.ok) return moved;
  await tellSeats(desk, whole, 'started', sender);
  return done({ subjectId: whole.round.id });
}

async function isReady({ tx, now }: Desk, whole: WholeRound): Promise<Verdict<RoundRefusal>> {
  if (whole.round.state !== 'declaring') return refuse('closed', 'flow.closed');
  if (whole.papers.length === 0) return refuse('unmet', 'screening.no_papers');
  if (!whole.seats.every((seat) => hasDeclaredAll(whole, seat)))
    return refuse('unmet', 'screening.not_all_declared');
  const quorums = whole.papers.map(({ id }) => quorumOfPaper(whole, id));
  if (quorums.some(({ seats }) => seats === 0)) return refuse('unmet', 'screening.assigned_to_nobody');
  if (quorums.some(({ isReached }) => !isReached)) return refuse('unmet', 'screening.below_quorum');
  if ((await listDoubts(tx, whole, japanDay(now))).length > 0)
    return refuse('unmet', 'screening.doubts_open');
  return yes;
}

/** Reminds all seats alike, so that nobody can tell from a mail who is late. */
export async function remindSeats(desk: Desk, code: string, sender: Sender | undefined) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const { round } = opened.value;
  if (round.state !== 'declaring' && round.state !== 'scoring') return refuse('closed', 'flow.closed');
  await tellSeats(desk, opened.value, 'reminded', sender);
  await desk.tx
    .update(screeningRounds)
    .set({ remindedOn: japanDay(desk.now) })
    .where(eq(screeningRounds.id, round.id));
  return done({ subjectId: round.id });
}

/** Ends the round when nothing is left to do in it. */
export async function closeRound(desk: Desk, code: string) {
  const opened = await openFor(desk, code, 'run');
  if (!opened.ok) return opened;
  const moved = await moveRound(desk, opened.value.round, 'close');
  return moved.ok ? done({ subjectId: opened.value.round.id }) : moved;
}
