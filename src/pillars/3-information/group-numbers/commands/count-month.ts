import { freshnessShare } from '#blocks/listing/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { GROUP_KIND } from '../rules/kind.ts';
import { monthOf } from '../rules/months.ts';
import { groupMonths } from '../schema.ts';

/** Notes for the present month how many entries are within their budget today; on its last evening that stands. */
export async function countMonth({ tx, now }: Desk) {
  const today = japanDay(now);
  const { listed, withinBudget } = await freshnessShare(tx, GROUP_KIND, today);
  const counted = { listed, withinBudget, countedOn: today };
  await tx
    .insert(groupMonths)
    .values({ month: `${monthOf(today)}-01`, ...counted })
    .onConflictDoUpdate({ target: groupMonths.month, set: counted });
  return done({ subjectId: monthOf(today), detail: { listed, withinBudget } });
}
