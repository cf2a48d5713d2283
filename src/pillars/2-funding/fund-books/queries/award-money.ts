import { inArray } from 'drizzle-orm';
import { totals } from '#blocks/ledger/index.ts';
import type { Db } from '#platform/db/db.ts';
import { AWARD_ACCOUNTS, type AwardMoney, awardFrom } from '../rules/award-money.ts';
import { FUND_BOOK } from '../rules/chart.ts';
import { fundAwards } from '../schema.ts';

/** The money of awards, by award id; an award that was never committed is not in the books, and not in the map. */
export async function awardMoney(db: Db, awardIds: readonly string[]): Promise<Map<string, AwardMoney>> {
  if (awardIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(fundAwards)
    .where(inArray(fundAwards.awardId, [...awardIds]));
  const known = rows.map(({ awardId }) => awardId);
  if (known.length === 0) return new Map();
  const found = await totals(db, FUND_BOOK, { accounts: AWARD_ACCOUNTS, tags: known, withTags: true });
  const byAward = new Map<string, typeof found>(known.map((id) => [id, []]));
  for (const total of found) byAward.get(total.tag)?.push(total);
  return new Map(
    rows.map(({ revokedOn, ...row }) => [
      row.awardId,
      awardFrom({ ...row, isRevoked: revokedOn !== null }, byAward.get(row.awardId) ?? []),
    ]),
  );
}
