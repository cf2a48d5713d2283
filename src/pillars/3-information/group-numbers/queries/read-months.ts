import { and, asc, between, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { registrationPapers } from '#registry/registration-papers/schema.ts';
import { groupMonths } from '../schema.ts';

/** One month of the directory. What was not counted that month is not there, which is not the same as none. */
export type Month = {
  readonly month: string;
  readonly registered: number;
  readonly renewed: number;
  readonly views: number;
  readonly listed: number | null;
  readonly withinBudget: number | null;
  readonly countedOn: string | null;
};

const EMPTY = { registered: 0, renewed: 0, views: 0, listed: null, withinBudget: null, countedOn: null };

/** What happened to the directory month by month (YYYY-MM), both months inclusive, the oldest first. */
export async function readMonths(db: Db, from: string, to: string): Promise<Month[]> {
  const decidedIn = sql<string>`to_char(${registrationPapers.decidedAt} at time zone 'Asia/Tokyo', 'YYYY-MM')`;
  const decisions = await db
    .select({
      month: decidedIn.as('month'),
      registered: sql`count(*) filter (where ${registrationPapers.kind} = 'first')`.mapWith(Number),
      renewed: sql`count(*) filter (where ${registrationPapers.kind} = 'renewal')`.mapWith(Number),
    })
    .from(registrationPapers)
    .where(
      and(
        eq(registrationPapers.state, 'accepted'),
        inArray(registrationPapers.kind, ['first', 'renewal']),
        between(decidedIn, from, to),
      ),
    )
    .groupBy(sql`1`);
  const counted = await db
    .select()
    .from(groupMonths)
    .where(between(groupMonths.month, `${from}-01`, `${to}-01`))
    .orderBy(asc(groupMonths.month));
  const months = new Map<string, Month>();
  for (const row of counted) {
    const month = row.month.slice(0, 7);
    months.set(month, { ...EMPTY, ...row, month });
  }
  for (const row of decisions) {
    months.set(row.month, { ...EMPTY, ...months.get(row.month), ...row });
  }
  return [...months.values()].toSorted((a, b) => a.month.localeCompare(b.month));
}
