import { and, eq, isNull, min, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { dueDaysBy } from '../queries/due-days.ts';
import type { ListingRule } from '../rules/standards.ts';
import { listingChecks, listings } from '../schema.ts';

/** Works out the days of all entries of a kind, or of some, and answers the records whose days have changed. */
export async function writeDays(
  tx: Db,
  kind: string,
  { budgets, steps }: ListingRule,
  ids?: readonly string[],
): Promise<string[]> {
  const due = dueDaysBy(tx, kind, budgets, ids);
  const lower = sql`${due.dueOn} + ${steps.lowerAfterDays}::int`;
  const hidden = sql`${due.dueOn} + ${steps.lowerAfterDays + steps.hiddenAfterDays}::int`;
  const rows = await tx
    .update(listings)
    .set({ dueOn: sql`${due.dueOn}`, lowerFrom: lower, hiddenFrom: hidden })
    .from(due)
    .where(
      and(
        eq(listings.id, due.id),
        or(
          sql`${listings.dueOn} <> ${due.dueOn}`,
          sql`${listings.lowerFrom} <> ${lower}`,
          sql`${listings.hiddenFrom} <> ${hidden}`,
        ),
      ),
    )
    .returning({ subjectId: listings.subjectId });
  return rows.map((row) => row.subjectId);
}

/** Notes from which day entries say 確認中: some days after the oldest check that is still open. */
export async function writeCheckingDays(
  tx: Db,
  kind: string,
  { checkAfterDays }: ListingRule,
  listingId?: string,
): Promise<string[]> {
  const oldest = tx
    .select({ on: min(listingChecks.openedOn) })
    .from(listingChecks)
    .where(and(eq(listingChecks.listingId, listings.id), isNull(listingChecks.settlement)));
  const from = sql`(${oldest}) + ${checkAfterDays}::int`;
  const rows = await tx
    .update(listings)
    .set({ checkingFrom: from })
    .where(
      and(
        eq(listings.kind, kind),
        listingId === undefined ? undefined : eq(listings.id, listingId),
        sql`${listings.checkingFrom} is distinct from ${from}`,
      ),
    )
    .returning({ subjectId: listings.subjectId });
  return rows.map((row) => row.subjectId);
}
