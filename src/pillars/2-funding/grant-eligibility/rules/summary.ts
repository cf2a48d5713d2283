import type { Judgement } from '#pillars/2-funding/grant-rules/index.ts';

export const SUMMARIES = ['undecided', 'no', 'open', 'yes_if', 'yes'] as const;
export type Summary = { readonly kind: (typeof SUMMARIES)[number]; readonly count: number };

/** The first thing to say of a result: what hinders, then what is open, then what is still to be done. */
export function summaryOf(judged: readonly Judgement[]): Summary {
  const count = (...verdicts: Judgement['verdict'][]) =>
    judged.filter(({ verdict }) => verdicts.includes(verdict)).length;
  if (count('no') > 0) return { kind: 'no', count: count('no') };
  if (judged.length === 0) return { kind: 'undecided', count: 0 };
  if (count('unknown', 'unset') > 0) return { kind: 'open', count: count('unknown', 'unset') };
  return count('yes_if') > 0
    ? { kind: 'yes_if', count: count('yes_if') }
    : { kind: 'yes', count: count('yes') };
}
