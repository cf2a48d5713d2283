import { eq, max } from 'drizzle-orm';
import {
  findRoundById,
  isOpened,
  isSettled,
  moveRound,
  quorumOfPaper,
  settlePapers,
  type WholeRound,
} from '#pillars/2-funding/screening-rounds/index.ts';
import type { Desk } from '#platform/act.ts';
import { findResult } from '../queries/find-result.ts';
import { listCounted } from '../queries/list-sheets.ts';
import { isComplete, workOut } from '../queries/work-out.ts';
import { resultDifferences } from '../rules/results.ts';
import { screeningResults } from '../schema.ts';

/**
 * After anything that may complete or change a round: opens it when the last sheet is in, and works the result out anew
 * when it is open already. Whoever caused it learns no more than whether the round is complete.
 */
export async function settleRound(desk: Desk, roundId: string): Promise<void> {
  const whole = await findRoundById(desk.tx, roundId);
  if (!whole || isSettled(whole.round.state)) return;
  const sheets = await listCounted(desk.tx, whole);
  if (isOpened(whole.round.state)) {
    await settlePapers(desk, whole);
    const [stored, computed] = [await findResult(desk.tx, whole), workOut(whole, sheets)];
    if (!stored || resultDifferences(stored, computed).length > 0) await writeResult(desk, whole, computed);
    return;
  }
  const hasQuorum = (paperId: string) => quorumOfPaper(whole, paperId).isReached;
  if (whole.round.state !== 'scoring' || !isComplete(whole, sheets, hasQuorum)) return;
  await settlePapers(desk, whole);
  await moveRound(desk, whole.round, 'open', { papers: whole.papers.length });
  await writeResult(desk, whole, workOut(whole, sheets));
}

async function writeResult(
  { tx, now }: Desk,
  { round }: WholeRound,
  result: ReturnType<typeof workOut>,
): Promise<void> {
  const [last] = await tx
    .select({ number: max(screeningResults.number) })
    .from(screeningResults)
    .where(eq(screeningResults.roundId, round.id));
  await tx
    .insert(screeningResults)
    .values({ roundId: round.id, number: (last?.number ?? 0) + 1, result, workedOutAt: now });
}
