import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { FUND_PERMITS } from '../rules/permits.ts';
import { type FundFacts, type FundWay, fundFacts, fundWays } from '../schema.ts';
import { PLAIN_WAYS } from '../words.ts';

export type FactsPaper = Omit<FundFacts, 'id' | 'updatedAt'>;
export type WayPaper = Omit<FundWay, 'key' | 'sort' | 'updatedAt'>;

/** Writes what the fund is called and what it is for. */
export async function setFacts({ tx, actor, now }: Desk, paper: FactsPaper) {
  const permit = mayBy(FUND_PERMITS, actor, 'set_facts');
  if (!permit.ok) return permit;
  const row = { ...paper, updatedAt: now };
  await tx.insert(fundFacts).values(row).onConflictDoUpdate({ target: fundFacts.id, set: row });
  return done({ subjectId: 'fund' });
}

/** Writes how one can give in one of the ways of the house. */
export async function setWay({ tx, actor, now }: Desk, key: string, paper: WayPaper) {
  const permit = mayBy(FUND_PERMITS, actor, 'set_facts');
  if (!permit.ok) return permit;
  const sort = PLAIN_WAYS.findIndex((way) => way.key === key);
  if (sort === -1) return refuse('missing', 'fund.no_such_way');
  const row = { ...paper, key, sort, updatedAt: now };
  await tx.insert(fundWays).values(row).onConflictDoUpdate({ target: fundWays.key, set: row });
  return done({ subjectId: key });
}
