import type { ClassBasis } from './classes.ts';
import { type LineageGap, lineageGaps, type Verb } from './lineage.ts';

type Member = { id: string; code: string; title: string };
type Later = Member & { classBasis: ClassBasis; classReason: string };
type Tie = {
  id: string;
  from: readonly Member[];
  to: readonly Member[];
  verbs: readonly Verb[];
  reason: string;
};

/** What keeps an edition from being published, each with the things that it concerns. */
export type Readiness<M extends Member = Member, F extends Tie = Tie> = {
  /** Measures that do not have exactly one fate. */
  gaps: { measure: M; side: LineageGap['side']; count: number }[];
  /** Removals, merges without a reason. */
  silent: F[];
  /** Classes that an officer set without saying why. */
  unexplained: M[];
  /** An edition without a measure says nothing. */
  isEmpty: boolean;
};

/** Asks of an edition what its paper must have; `earlier` is null for the first edition of a city. */
export function checkReadiness<M extends Later, F extends Tie>(
  earlier: readonly M[] | null,
  later: readonly M[],
  fates: readonly F[],
): Readiness<M, F> {
  const shapes = fates.map((fate) => ({
    from: fate.from.map((m) => m.id),
    to: fate.to.map((m) => m.id),
    verbs: fate.verbs,
  }));
  const ids = (measures: readonly M[]) => measures.map((m) => m.id);
  const all = new Map([...(earlier ?? []), ...later].map((m) => [m.id, m]));
  const gaps = earlier === null ? [] : lineageGaps(ids(earlier), ids(later), shapes);
  return {
    gaps: gaps.flatMap(({ measureId, side, count }) => {
      const measure = all.get(measureId);
      return measure ? [{ measure, side, count }] : [];
    }),
    silent: fates.filter((fate) => needsReason(fate.verbs) && fate.reason.trim() === ''),
    unexplained: later.filter((m) => m.classBasis === 'override' && m.classReason.trim() === ''),
    isEmpty: later.length === 0,
  };
}

/** Who takes a measure away, or folds it into another, says why. */
export function needsReason(verbs: readonly Verb[]): boolean {
  return verbs.includes('削除') || verbs.includes('統合');
}

export function isReady(readiness: Readiness): boolean {
  const { gaps, silent, unexplained, isEmpty } = readiness;
  return gaps.length === 0 && silent.length === 0 && unexplained.length === 0 && !isEmpty;
}
