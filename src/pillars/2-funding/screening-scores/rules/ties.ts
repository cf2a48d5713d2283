import type { TieWay } from './verdicts.ts';

type Settlement = {
  /** The papers in the order that the committee gave them. */
  readonly paperIds: readonly string[];
  readonly way: TieWay;
  readonly votes: readonly number[] | null;
};

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === a.length && a.every((id) => b.includes(id));

/** The tie that a settlement is about, when it names all of it and nothing else. */
export const tieOf = (
  ties: readonly (readonly string[])[],
  paperIds: readonly string[],
): readonly string[] | undefined => ties.find((tie) => sameSet(tie, paperIds));

/** Whether votes give the order: one number for each paper, falling, and no two alike. */
export function votesDecide({ paperIds, votes }: Settlement, seats: number): boolean {
  if (votes === null || votes.length !== paperIds.length) return false;
  const isWhole = votes.every((one) => Number.isInteger(one) && one >= 0 && one <= seats);
  const isFalling = votes.every((one, i) => i === 0 || one < (votes[i - 1] ?? 0));
  return isWhole && isFalling && votes.reduce((sum, one) => sum + one, 0) <= seats;
}
