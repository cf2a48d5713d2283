import { and, asc, eq, inArray } from 'drizzle-orm';
import type { FormerAward } from '#pillars/2-funding/grant-rules/index.ts';
import { grantCourses } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { grantApplications, grantCalls } from '../schema.ts';

/** What a group was awarded before (採択歴); an award that was given up does not count. */
export async function listFormerAwards(db: Db, organisationId: string): Promise<FormerAward[]> {
  return db
    .select({ courseKey: grantCourses.key, fiscalYear: grantCalls.fiscalYear })
    .from(grantApplications)
    .innerJoin(grantCalls, eq(grantCalls.id, grantApplications.callId))
    .innerJoin(grantCourses, eq(grantCourses.id, grantCalls.courseId))
    .where(
      and(
        eq(grantApplications.organisationId, organisationId),
        inArray(grantApplications.state, ['awarded', 'finished', 'revoked']),
      ),
    )
    .orderBy(asc(grantCalls.fiscalYear));
}
