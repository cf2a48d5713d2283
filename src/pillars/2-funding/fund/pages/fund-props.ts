import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { GIFT_KINDS, KIND_WORDS } from '#pillars/2-funding/fund-gifts/index.ts';
import type { Fund } from '../queries/read-fund.ts';
import type { FundFacts } from '../schema.ts';
import { FUND_WORDS as WORDS } from '../words.ts';

export type FundProps = {
  frame: Frame;
  facts: FundFacts;
  fund: Fund;
  today: string;
};

/** Where money comes from, in the order of the pictures. */
export const SOURCES = [...GIFT_KINDS, 'transfer'] as const;
export type Source = (typeof SOURCES)[number];

export function sourceWords(lang: Lang, source: Source): string {
  return say(lang, source === 'transfer' ? WORDS.transfer : KIND_WORDS[source]);
}

/** How much came from where in a year. */
export function yenFrom(year: Fund['years'][number], source: Source): number {
  return source === 'transfer' ? year.transfersYen.general + year.transfersYen.other : year.giftsYen[source];
}

export const sourceLine = (lang: Lang, today: string) =>
  say(lang, WORDS.source, { day: dayWords(today, lang) });

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
