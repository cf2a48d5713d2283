import type { ProgrammeRules } from './programme-rules.ts';

/** One member's points for one application, by criterion; a member who steps back (回避・除斥) gives none. */
export type Sheet = {
  readonly memberId: string;
  readonly isRecused: boolean;
  readonly points: Readonly<Record<string, number>>;
};
export type ScoredPaper = { readonly applicationId: string; readonly sheets: readonly Sheet[] };

export type Score = {
  readonly applicationId: string;
  /** Weighted points of all who count, with what recusals add. */
  readonly totalPoints: number;
  readonly fullPoints: number;
  /** Thousandths of the full marks, the fraction cut; for reading, never for ranking. */
  readonly sharePerMille: number;
  readonly members: number;
  readonly recused: number;
  /** Criteria whose mean is under their minimum. */
  readonly belowMinimum: readonly string[];
  /** True also when no pass mark is set, if nothing is under a minimum. */
  readonly passes: boolean;
};
export type RankedScore = Score & {
  /** From 1; equal scores share a rank; null without any sheet. */
  readonly rank: number | null;
};
export type ScoredRound = {
  readonly ranked: readonly RankedScore[];
  /** Applications with the same score, left to the tie rule. */
  readonly ties: readonly (readonly string[])[];
  /** Rules of screening that were needed and are not set. */
  readonly unset: readonly ('criteria' | 'passMark' | 'recusal' | 'tie')[];
};

type ScoreRules = Pick<ProgrammeRules, 'criteria' | 'passMark' | 'recusal'>;
type Criteria = NonNullable<ProgrammeRules['criteria']>;
const NONE: readonly string[] = [];

const fullMarksOf = (criteria: Criteria): number =>
  criteria.reduce((sum, { max, weight }) => sum + max * weight, 0);

function pointsOf(criteria: Criteria, sheet: Sheet): number {
  let sum = 0;
  for (const { key, weight } of criteria) sum += (sheet.points[key] ?? 0) * weight;
  return sum;
}

/** Criteria whose sum is less than their minimum times the members: the mean compared without a fraction. */
function belowMinimum(criteria: Criteria, sheets: readonly Sheet[], members: number): readonly string[] {
  let below: string[] | undefined;
  for (const { key, minimum } of criteria) {
    if (minimum === null) continue;
    let sum = 0;
    for (const sheet of sheets) if (!sheet.isRecused) sum += sheet.points[key] ?? 0;
    if (sum < minimum * members) {
      below ??= [];
      below.push(key);
    }
  }
  return below ?? NONE;
}

function isOverMark(mark: ProgrammeRules['passMark'], total: number, full: number, members: number): boolean {
  if (mark === null) return true;
  return mark.kind === 'share' ? total * 100 >= mark.value * full : total >= mark.value * members;
}

/**
 * The score of one application from its raw sheets. With `mean_of_others` the remaining members' mean times the number of
 * those who stepped back is added, its fraction cut, and counts against everybody's full marks; otherwise the remaining
 * members count against their own.
 */
export function scoreOf(rules: ScoreRules, { applicationId, sheets }: ScoredPaper): Score {
  const criteria = rules.criteria ?? [];
  let given = 0;
  let members = 0;
  for (const sheet of sheets) {
    if (sheet.isRecused) continue;
    members += 1;
    given += pointsOf(criteria, sheet);
  }
  const recused = sheets.length - members;
  const isFilled = rules.recusal === 'mean_of_others' && members > 0;
  const totalPoints = isFilled ? given + Math.floor((given * recused) / members) : given;
  const counted = isFilled ? sheets.length : members;
  const fullPoints = fullMarksOf(criteria) * counted;
  const below = belowMinimum(criteria, sheets, members);
  return {
    applicationId,
    totalPoints,
    fullPoints,
    sharePerMille: fullPoints === 0 ? 0 : Math.floor((totalPoints * 1000) / fullPoints),
    members,
    recused,
    belowMinimum: below,
    passes: members > 0 && below.length === 0 && isOverMark(rules.passMark, totalPoints, fullPoints, counted),
  };
}

/** Less than nothing when `a` stands before `b`: by share of full marks, without a fraction. */
function compare(a: Score, b: Score): number {
  if (a.fullPoints === b.fullPoints) return b.totalPoints - a.totalPoints;
  if (a.fullPoints === 0 || b.fullPoints === 0) return b.fullPoints - a.fullPoints;
  return b.totalPoints * a.fullPoints - a.totalPoints * b.fullPoints;
}

const byScoreThenId = (a: Score, b: Score): number =>
  compare(a, b) || (a.applicationId < b.applicationId ? -1 : 1);

/** Scores in their order, each with its rank; equal ones share it. */
export function rankScores(scores: readonly Score[]): RankedScore[] {
  const ordered = scores.toSorted(byScoreThenId);
  let rank = 0;
  return ordered.map((score, index) => {
    const before = ordered[index - 1];
    if (before === undefined || compare(before, score) !== 0) rank = index + 1;
    return { ...score, rank: score.members === 0 ? null : rank };
  });
}

/** Applications that share a rank, in the order of the ranks. */
export function findTies(ranked: readonly RankedScore[]): string[][] {
  const groups = new Map<number, string[]>();
  for (const { rank, applicationId } of ranked) {
    if (rank === null) continue;
    const group = groups.get(rank);
    if (group) group.push(applicationId);
    else groups.set(rank, [applicationId]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The whole table of a round from its raw sheets, with ranks and ties, and which rules it lacked. */
export function scoreRound(
  rules: ScoreRules & Pick<ProgrammeRules, 'tie'>,
  papers: readonly ScoredPaper[],
): ScoredRound {
  const ranked = rankScores(papers.map((paper) => scoreOf(rules, paper)));
  const ties = findTies(ranked);
  const needsRecusal = ranked.some(({ recused }) => recused > 0);
  const unset = [
    ...(rules.criteria === null ? (['criteria'] as const) : []),
    ...(rules.passMark === null ? (['passMark'] as const) : []),
    ...(rules.recusal === null && needsRecusal ? (['recusal'] as const) : []),
    ...(rules.tie === null && ties.length > 0 ? (['tie'] as const) : []),
  ];
  return { ranked, ties, unset };
}
