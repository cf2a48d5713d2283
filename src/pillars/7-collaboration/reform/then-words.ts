import type { Lang } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import type { NumberName } from './forms.ts';
import type { PastRound } from './study.ts';

/** What each rule said in a round, as people read it; nothing where it was not decided. */
export function thenWords(lang: Lang, round: PastRound | undefined): Record<NumberName, string | null> {
  const rules = round?.rules;
  const yen = (value: number | null | undefined) =>
    value === null || value === undefined ? null : yenWords(value, lang);
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  const mark = rules?.passMark;
  return {
    perProjectYen: yen(rules?.caps.perProjectYen),
    perYearYen: yen(rules?.caps.perYearYen),
    byAward1: yen(rules?.caps.byAwardYen?.['1']),
    byAward2: yen(rules?.caps.byAwardYen?.['2']),
    totalYen: yen(rules?.caps.totalYen),
    years: number(rules?.years),
    awardsPerGroup: number(rules?.counts.awardsPerGroup),
    awardsPerYear: number(rules?.counts.awardsPerYear),
    passShare: mark?.kind === 'share' ? `${mark.value}％` : number(mark?.value),
    budgetYen: yen(round?.input.budgetYen),
  };
}
