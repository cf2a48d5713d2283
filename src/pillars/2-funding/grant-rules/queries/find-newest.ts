import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { grantRuleSets } from '../schema.ts';

/** The number that the next version of a course gets in a fiscal year. */
export async function nextNumber(db: Db, courseId: string, fiscalYear: number): Promise<number> {
  const [newest] = await db
    .select({ number: grantRuleSets.number })
    .from(grantRuleSets)
    .where(and(eq(grantRuleSets.courseId, courseId), eq(grantRuleSets.fiscalYear, fiscalYear)))
    .orderBy(desc(grantRuleSets.number))
    .limit(1);
  return (newest?.number ?? 0) + 1;
}
