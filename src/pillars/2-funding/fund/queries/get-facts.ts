import { asc } from 'drizzle-orm';
import type { Lang } from '#kernel/words.ts';
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

/** A word in the reader's language; the Japanese one where no other was written. */
export function wordOf(lang: Lang, ja: string, en: string, easy: string): string {
  if (lang === 'en') return en || ja;
  return lang === 'easy' ? easy || ja : ja;
}

export const nameOf = (lang: Lang, facts: FundFacts) =>
  wordOf(lang, facts.name, facts.nameEn, facts.nameEasy);
export const purposeOf = (lang: Lang, facts: FundFacts) =>
  wordOf(lang, facts.purpose, facts.purposeEn, facts.purposeEasy);
