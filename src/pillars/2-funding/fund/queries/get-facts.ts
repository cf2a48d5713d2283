import { asc } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type FundFacts, type FundWay, fundFacts, fundWays } from '../schema.ts';
import { PLAIN_FACTS, PLAIN_WAYS } from '../words.ts';

/** The fund as the city names it; plain words until it has written its own. */
export async function getFacts(db: Db): Promise<FundFacts> {
  const [row] = await db.select().from(fundFacts);
  return row ?? { id: true, ...PLAIN_FACTS, updatedAt: new Date(0) };
}

/** The ways to give in the order of the page; those of the house until the city has written its own. */
export async function listWays(db: Db): Promise<FundWay[]> {
  const rows = await db.select().from(fundWays).orderBy(asc(fundWays.sort));
  const plain = PLAIN_WAYS.map((way, sort) => ({ ...way, sort, updatedAt: new Date(0) }));
  return plain.map((way) => rows.find(({ key }) => key === way.key) ?? way);
}
