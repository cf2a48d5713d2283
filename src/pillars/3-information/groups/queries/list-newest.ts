import { and, asc, desc, gt, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type GroupEntry, groupEntries } from '../schema.ts';
import { byIndex, narrowingOf, shapeOf, valuesOf } from './narrowing.ts';
import type { GroupFilter } from './search.ts';

/** A group that is new in the directory or whose public facts have changed. */
export type ChangedGroup = Pick<
  GroupEntry,
  'organisationId' | 'number' | 'name' | 'summary' | 'listedSince' | 'changedAt'
>;

/** Groups of a search that are new or have changed after an instant, the newest first; for feeds and followed searches. */
export function listChanged(
  db: Db,
  filter: GroupFilter,
  { since, today, limit }: { since: Date; today: string; limit: number },
): Promise<ChangedGroup[]> {
  const { organisationId, number, name, summary, listedSince, changedAt } = groupEntries;
  const narrowing = narrowingOf(filter, today);
  return db
    .select({ organisationId, number, name, summary, listedSince, changedAt })
    .from(groupEntries)
    .where(and(byIndex(shapeOf(narrowing)), gt(changedAt, sql`${sql.placeholder('since')}::timestamptz`)))
    .orderBy(desc(changedAt), asc(number))
    .limit(limit)
    .prepare('')
    .execute({ ...valuesOf(narrowing, today), since: since.toISOString() });
}

/** The newest of the whole directory. */
export function listNewest(db: Db, today: string, limit: number): Promise<ChangedGroup[]> {
  return listChanged(db, {}, { since: new Date(0), today, limit });
}
