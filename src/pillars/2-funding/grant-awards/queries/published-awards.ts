import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { AwardState, ResultPhotograph, ResultStory } from '../rules/flow.ts';
import { grantResults } from '../schema.ts';
import { type AwardFilter, listAwards } from './list-awards.ts';

/** What anybody may know of an award: who got how much for what, how far it is, and what came of it. */
export type PublishedAward = {
  readonly id: string;
  readonly code: string;
  readonly applicationId: string;
  readonly applicationCode: string;
  readonly title: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationCode: string;
  readonly courseKey: string;
  readonly fiscalYear: number;
  readonly yearIndex: number;
  readonly moneyKind: 'subsidy' | 'contribution';
  readonly fundedBy: 'fund' | 'general';
  readonly earmarkKey: string | null;
  readonly decidedOn: string;
  readonly decidedYen: number;
  readonly settledYen: number | null;
  readonly state: AwardState;
  readonly presentationOn: string | null;
  readonly result:
    | {
        readonly story: ResultStory;
        readonly photographs: readonly ResultPhotograph[];
        readonly publishedOn: string;
      }
    | undefined;
};

/** Public facts of awards: those given up say so and keep no result; results only with consent, once published. */
export async function publishedAwards(
  db: Db,
  filter: Pick<AwardFilter, 'fiscalYear' | 'courseKey' | 'organisationIds' | 'ids'> = {},
): Promise<PublishedAward[]> {
  const lines = await listAwards(db, filter);
  const results = await db.select().from(grantResults).where(eq(grantResults.state, 'published'));
  const byAward = new Map(results.map((result) => [result.awardId, result]));
  return lines.map((line) => {
    const result = byAward.get(line.id);
    return {
      id: line.id,
      code: line.code,
      applicationId: line.applicationId,
      applicationCode: line.applicationCode,
      title: line.title,
      organisationId: line.organisationId,
      organisationName: line.organisationName,
      organisationCode: line.organisationCode,
      courseKey: line.courseKey,
      fiscalYear: line.fiscalYear,
      yearIndex: line.yearIndex,
      moneyKind: line.moneyKind,
      fundedBy: line.fundedBy,
      earmarkKey: line.earmarkKey,
      decidedOn: line.decidedOn,
      decidedYen: line.decidedYen,
      settledYen: line.settledYen,
      state: line.state,
      presentationOn: line.presentationOn,
      result:
        result?.publishedAt && result.consent
          ? {
              story: result.story,
              photographs: result.photographs,
              publishedOn: japanDay(result.publishedAt),
            }
          : undefined,
    };
  });
}
