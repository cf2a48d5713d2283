import { eq } from 'drizzle-orm';
import type { ProgrammeRules } from '#pillars/2-funding/grant-rules/index.ts';
import { grantRuleSets } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { GrantAward } from '../schema.ts';

/** The rules under which an award was decided, whatever is in force today. */
export async function rulesOf(db: Db, award: Pick<GrantAward, 'ruleSetId'>): Promise<ProgrammeRules> {
  const [row] = await db
    .select({ rules: grantRuleSets.rules })
    .from(grantRuleSets)
    .where(eq(grantRuleSets.id, award.ruleSetId));
  if (!row) throw new Error('an award without its rules');
  return row.rules;
}
