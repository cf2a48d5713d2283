import type { Lang } from '#kernel/words.ts';
import type { FundFacts } from '../schema.ts';

/** A word in the reader's language; the Japanese one where no other was written. */
export function wordOf(lang: Lang, ja: string, en: string, easy: string): string {
  if (lang === 'en') return en || ja;
  return lang === 'easy' ? easy || ja : ja;
}

export const nameOf = (lang: Lang, facts: FundFacts) =>
  wordOf(lang, facts.name, facts.nameEn, facts.nameEasy);
export const purposeOf = (lang: Lang, facts: FundFacts) =>
  wordOf(lang, facts.purpose, facts.purposeEn, facts.purposeEasy);
