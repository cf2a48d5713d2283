import { and, eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { ListingKind } from '../listing-kind.ts';
import { FRESHNESS_PERMITS } from '../rules/permits.ts';
import type { ListingRule } from '../rules/standards.ts';
import { listingBudgets, listingRules } from '../schema.ts';
import { touchedBy } from '../touched.ts';
import { writeCheckingDays, writeDays } from './write-days.ts';

/** What the audit log names: a rule belongs to a kind, which has no id. */
const RULE_OF_A_KIND = 'listing_rules';

/** Gives a kind the city's own budgets and steps, and works out the days of all its entries anew. */
export async function changeRule({ tx, actor, now }: Desk, kind: ListingKind, rule: ListingRule) {
  const permit = mayBy(FRESHNESS_PERMITS, actor, 'change_rule');
  if (!permit.ok) return permit;
  const written = await writeRule(tx, now, kind.kind, rule);
  if (!written) return refuse('closed', 'listing.changed_meanwhile');
  for (const { key } of kind.parts) {
    const budgetDays = rule.budgets[key];
    if (budgetDays === undefined) continue;
    await tx
      .insert(listingBudgets)
      .values({ kind: kind.kind, part: key, budgetDays })
      .onConflictDoUpdate({ target: [listingBudgets.kind, listingBudgets.part], set: { budgetDays } });
  }
  const moved = await writeDays(tx, kind.kind, rule);
  const checking = await writeCheckingDays(tx, kind.kind, rule);
  return done({
    subjectId: RULE_OF_A_KIND,
    detail: { kind: kind.kind, ...rule.budgets, ...rule.steps, moved: moved.length },
    ...touchedBy(kind, [...new Set([...moved, ...checking])]),
  });
}

/** Writes the steps when nobody changed them since they were read. */
async function writeRule(tx: Db, now: Date, kind: string, rule: ListingRule): Promise<boolean> {
  const { steps, checkAfterDays, version } = rule;
  const values = {
    lowerAfterDays: steps.lowerAfterDays,
    hiddenAfterDays: steps.hiddenAfterDays,
    checkAfterDays,
    version: version + 1,
    updatedAt: now,
  };
  const rows =
    version === 0
      ? await tx
          .insert(listingRules)
          .values({ kind, ...values })
          .onConflictDoNothing()
          .returning({ kind: listingRules.kind })
      : await tx
          .update(listingRules)
          .set(values)
          .where(and(eq(listingRules.kind, kind), eq(listingRules.version, version)))
          .returning({ kind: listingRules.kind });
  return rows.length > 0;
}
