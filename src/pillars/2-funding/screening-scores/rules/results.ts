/** The score of one paper as it was worked out, in the round's own terms. */
export type PaperScore = {
  readonly paperId: string;
  readonly totalPoints: number;
  readonly fullPoints: number;
  readonly sharePerMille: number;
  readonly members: number;
  readonly recused: number;
  readonly belowMinimum: readonly string[];
  readonly passes: boolean;
  readonly rank: number | null;
};

/** The whole result of a round: what `recompute` must find again from the raw sheets. */
export type StoredResult = {
  readonly ruleSetId: string;
  /** In the order of the ranks. */
  readonly scores: readonly PaperScore[];
  readonly ties: readonly (readonly string[])[];
};

function same(a: PaperScore, b: PaperScore): boolean {
  return (
    a.paperId === b.paperId &&
    a.totalPoints === b.totalPoints &&
    a.fullPoints === b.fullPoints &&
    a.members === b.members &&
    a.recused === b.recused &&
    a.passes === b.passes &&
    a.rank === b.rank &&
    a.belowMinimum.join() === b.belowMinimum.join()
  );
}

/** Papers of which two results differ, whichever of them lacks one. */
export function resultDifferences(stored: StoredResult, computed: StoredResult): string[] {
  const ids = new Set([...stored.scores, ...computed.scores].map(({ paperId }) => paperId));
  return [...ids].filter((id) => {
    const a = stored.scores.find(({ paperId }) => paperId === id);
    const b = computed.scores.find(({ paperId }) => paperId === id);
    return a === undefined || b === undefined || !same(a, b);
  });
}
