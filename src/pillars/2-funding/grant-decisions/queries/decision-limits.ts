import { and, eq, lt } from 'drizzle-orm';
import { grantApplications, grantApplicationYears } from '#pillars/2-funding/grant-papers/schema.ts';
import { capFor, getRuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { AmountLimits } from '../rules/decision.ts';
import { grantDecisions } from '../schema.ts';

export type DecisionLimits = AmountLimits & { readonly fiscalYear: number };

/** What can be granted for one year of an application at most, by what was asked for and by the rules pinned to it. */
export async function decisionLimits(
  db: Db,
  applicationId: string,
  yearIndex: number,
): Promise<DecisionLimits | undefined> {
  const [row] = await db
    .select({
      fiscalYear: grantApplicationYears.fiscalYear,
      requestedYen: grantApplicationYears.requestedYen,
      awardNumber: grantApplications.awardNumber,
      ruleSetId: grantApplications.ruleSetId,
    })
    .from(grantApplicationYears)
    .innerJoin(grantApplications, eq(grantApplications.id, grantApplicationYears.applicationId))
    .where(
      and(
        eq(grantApplicationYears.applicationId, applicationId),
        eq(grantApplicationYears.yearIndex, yearIndex),
      ),
    );
  if (!row) return undefined;
  const { rules } = await getRuleSet(db, row.ruleSetId);
  const paidBeforeYen = await decidedBefore(db, applicationId, yearIndex);
  const cap = capFor(rules, { awardNumber: row.awardNumber, yearIndex, paidBeforeYen });
  return {
    fiscalYear: row.fiscalYear,
    requestedYen: row.requestedYen,
    capYen: cap.yen,
    roundingYen: rules.roundingYen,
  };
}

/** What the earlier years of the same project were given. */
async function decidedBefore(db: Db, applicationId: string, yearIndex: number): Promise<number> {
  const rows = await db
    .select({ yen: grantDecisions.decidedYen })
    .from(grantDecisions)
    .where(and(eq(grantDecisions.applicationId, applicationId), lt(grantDecisions.yearIndex, yearIndex)));
  return rows.reduce((sum, { yen }) => sum + (yen ?? 0), 0);
}
