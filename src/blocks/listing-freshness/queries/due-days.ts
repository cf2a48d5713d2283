import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Budgets } from '../rules/freshness.ts';
import { listingParts, listings } from '../schema.ts';

/**
 * The last good day of each entry of a kind under these budgets, worked out by the database for all at once; the
 * same sum as `freshnessDaysOf`, and a test holds the two together.
 */
export function dueDaysBy(db: Db, kind: string, budgets: Budgets, ids?: readonly string[]) {
  const rows: SQL[] = Object.entries(budgets).map(([part, days]) => sql`(${part}::text, ${days}::int)`);
  const budget = sql`(values ${sql.join(rows, sql`, `)}) as budget (part, days)`;
  const ofKind = eq(listings.kind, kind);
  return db
    .select({
      id: listings.id,
      dueOn: sql<string>`min(coalesce(${listingParts.confirmedOn}, ${listings.listedOn}) + budget.days)`.as(
        'new_due_on',
      ),
    })
    .from(listings)
    .innerJoin(budget, sql`true`)
    .leftJoin(
      listingParts,
      and(eq(listingParts.listingId, listings.id), sql`${listingParts.part} = budget.part`),
    )
    .where(ids === undefined ? ofKind : and(ofKind, inArray(listings.id, [...ids])))
    .groupBy(listings.id)
    .as('due');
}
