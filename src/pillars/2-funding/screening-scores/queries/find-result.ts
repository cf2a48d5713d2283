import { desc, eq } from 'drizzle-orm';
import { findRoundById, isOpened, type WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import type { Db } from '#platform/db/db.ts';
import { resultDifferences, type StoredResult } from '../rules/results.ts';
import { screeningResults } from '../schema.ts';
import { listOpened } from './list-sheets.ts';
import { workOut } from './work-out.ts';

/** The result that holds: the last one that was written down; none before the opening. */
export async function findResult(db: Db, whole: WholeRound): Promise<StoredResult | undefined> {
  if (!isOpened(whole.round.state)) return undefined;
  const [row] = await db
    .select({ result: screeningResults.result })
    .from(screeningResults)
    .where(eq(screeningResults.roundId, whole.round.id))
    .orderBy(desc(screeningResults.number))
    .limit(1);
  return row?.result;
}

export type Recomputed = {
  readonly stored: StoredResult;
  readonly computed: StoredResult;
  /** Papers whose totals are not the same; none when the round is sound. */
  readonly different: readonly string[];
};

/** The round worked out once more from its raw sheets and pinned rules, beside what was written down. */
export async function recompute(db: Db, roundId: string): Promise<Recomputed | undefined> {
  const whole = await findRoundById(db, roundId);
  const stored = whole && (await findResult(db, whole));
  if (!whole || !stored) return undefined;
  const computed = workOut(whole, await listOpened(db, whole));
  return { stored, computed, different: resultDifferences(stored, computed) };
}
