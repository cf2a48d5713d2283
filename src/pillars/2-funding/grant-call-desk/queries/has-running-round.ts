import { and, eq, inArray } from 'drizzle-orm';
import { grantApplications, grantCalls } from '#pillars/2-funding/grant-papers/schema.ts';
import { grantCourses } from '#pillars/2-funding/grant-rules/schema.ts';
import type { Db } from '#platform/db/db.ts';

const RUNNING = ['submitted', 'returned', 'accepted', 'screening', 'recommended', 'not_recommended'] as const;

/** Whether applications of this course and year are on their way to a decision: their rules must not change under them. */
export async function hasRunningRound(tx: Db, courseKey: string, fiscalYear: number): Promise<boolean> {
  const [running] = await tx
    .select({ id: grantApplications.id })
    .from(grantApplications)
    .innerJoin(grantCalls, eq(grantCalls.id, grantApplications.callId))
    .innerJoin(grantCourses, eq(grantCourses.id, grantCalls.courseId))
    .where(
      and(
        eq(grantCourses.key, courseKey),
        eq(grantCalls.fiscalYear, fiscalYear),
        inArray(grantApplications.state, [...RUNNING]),
      ),
    )
    .limit(1);
  return running !== undefined;
}
