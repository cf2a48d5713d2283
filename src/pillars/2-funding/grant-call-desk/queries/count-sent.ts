import { count, isNotNull } from 'drizzle-orm';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import type { Db } from '#platform/db/db.ts';

/** How many applications each call has received. */
export async function countSent(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: grantApplications.callId, count: count() })
    .from(grantApplications)
    .where(isNotNull(grantApplications.submittedAt))
    .groupBy(grantApplications.callId);
  return new Map(rows.map((row) => [row.id, row.count]));
}
