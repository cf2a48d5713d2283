import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { PAPER_WORDS, type PaperKind, type Place } from '#registry/passport-papers/index.ts';
import { PASSPORT } from '../words.ts';

export const kindWords = (lang: Lang, kind: PaperKind) => say(lang, PAPER_WORDS[kind]);

export const yearWords = (lang: Lang, year: number) => say(lang, PASSPORT.year, { year });

/** A place as people name it: 2026年度の予算, or 規約・会則. */
export function missingWords(lang: Lang, { kind, fiscalYear }: Place): string {
  const words = kindWords(lang, kind);
  return fiscalYear === null
    ? say(lang, PASSPORT.missingEver, { kind: words })
    : say(lang, PASSPORT.missingYear, { kind: words, year: yearWords(lang, fiscalYear) });
}

/** For which year, or from which day on, a paper stands. */
export function spanWords(
  lang: Lang,
  paper: { fiscalYear: number | null; validFrom: string | null },
): string {
  if (paper.fiscalYear !== null) return yearWords(lang, paper.fiscalYear);
  return paper.validFrom === null ? '' : say(lang, PASSPORT.from, { day: dayWords(paper.validFrom, lang) });
}

export function yenWords(lang: Lang, value: number | null): string {
  return `${(value ?? 0).toLocaleString('ja-JP')} ${say(lang, PASSPORT.yen)}`;
}
