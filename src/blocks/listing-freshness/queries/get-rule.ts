import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { ListingKind } from '../listing-kind.ts';
import { type ListingRule, STANDARD_CHECK_AFTER_DAYS, STANDARD_STEPS } from '../rules/standards.ts';
import { listingBudgets, listingRules } from '../schema.ts';

/** The rule in force for a kind: the city's own where there is one, else the kind's and the block's. */
export async function getRule(db: Db, kind: Pick<ListingKind, 'kind' | 'parts'>): Promise<ListingRule> {
  const [own] = await db.select().from(listingRules).where(eq(listingRules.kind, kind.kind));
  const rows = await db.select().from(listingBudgets).where(eq(listingBudgets.kind, kind.kind));
  const days = new Map(rows.map((row) => [row.part, row.budgetDays]));
  return {
    budgets: Object.fromEntries(kind.parts.map(({ key, budgetDays }) => [key, days.get(key) ?? budgetDays])),
    steps: own ?? STANDARD_STEPS,
    checkAfterDays: own?.checkAfterDays ?? STANDARD_CHECK_AFTER_DAYS,
    version: own?.version ?? 0,
  };
}
