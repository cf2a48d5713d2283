import { desc, eq } from 'drizzle-orm';
import { findRoundById, isSettled } from '#pillars/2-funding/screening-rounds/index.ts';
import { screeningPapers } from '#pillars/2-funding/screening-rounds/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { ScreeningVerdict } from '../rules/verdicts.ts';
import { listRecommendations } from './list-outcomes.ts';
import { listOpened } from './list-sheets.ts';

export type ScreeningOutcome = {
  readonly verdict: ScreeningVerdict;
  readonly yen: number;
  readonly reason: string;
  readonly conditions: string;
  /** Words of the members for the group, without their names. */
  readonly remarks: readonly string[];
};

/** What the committee says of an application, for its group's letter and for the office; nothing before it went to the city. */
export async function findOutcome(db: Db, applicationId: string): Promise<ScreeningOutcome | undefined> {
  const papers = await db
    .select()
    .from(screeningPapers)
    .where(eq(screeningPapers.applicationId, applicationId))
    .orderBy(desc(screeningPapers.outAt));
  for (const paper of papers) {
    const whole = paper.outAt === null ? await findRoundById(db, paper.roundId) : undefined;
    if (!whole || !isSettled(whole.round.state)) continue;
    const recommendation = (await listRecommendations(db, whole)).get(paper.id);
    if (!recommendation) continue;
    const { verdict, yen, reason, conditions } = recommendation;
    const remarks = (await listOpened(db, whole))
      .filter(({ paperId, remark }) => paperId === paper.id && remark !== '')
      .map(({ remark }) => remark)
      .toSorted((a, b) => a.localeCompare(b, 'ja'));
    return { verdict, yen, reason, conditions, remarks };
  }
  return undefined;
}
