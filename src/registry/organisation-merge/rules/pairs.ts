/** What became of a pair of entries that may be one organisation: waiting, two after all, or made one. */
export const PAIR_DECISIONS = ['open', 'different', 'merged'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

/** Longest word that somebody leaves beside a decision. */
export const LONGEST_WORD = 300;

/** The two ids in the one order in which a pair is kept, so that it is kept once. */
export function inOrder(a: string, b: string): readonly [first: string, second: string] {
  return a < b ? [a, b] : [b, a];
}

export const PAIRS_A_PAGE = 20;
