import type { ProgrammeRules } from './programme-rules.ts';

/** An application in the order of the committee, with what it would be granted this year. */
export type Candidate = {
  readonly applicationId: string;
  readonly rank: number | null;
  readonly passes: boolean;
  readonly yen: number;
};
export const CHOICES = ['awarded', 'below_pass', 'tied', 'over_budget', 'over_count', 'no_scores'] as const;
export type Choice = (typeof CHOICES)[number];
export type Chosen = {
  readonly choices: ReadonlyMap<string, Choice>;
  readonly spentYen: number;
  /** Equal scores of which not all fit: the tie rule must decide before anything after them. */
  readonly openTie: readonly string[];
};

type ChooseRules = Pick<ProgrammeRules, 'counts' | 'tie'>;

/** Groups of equal rank, in order, each in the order in which a tie was settled, where it was. */
function groupsOf(
  rules: ChooseRules,
  candidates: readonly Candidate[],
  settled: readonly string[],
): Candidate[][] {
  const groups: Candidate[][] = [];
  const places = settled.length === 0 ? undefined : new Map(settled.map((id, index) => [id, index]));
  const placeOf = (one: Candidate) => places?.get(one.applicationId) ?? Number.MAX_SAFE_INTEGER;
  let last: number | null = null;
  for (const candidate of candidates) {
    const group = groups.at(-1);
    if (group && candidate.rank === last) group.push(candidate);
    else groups.push([candidate]);
    last = candidate.rank;
  }
  for (const group of groups) {
    if (group.length === 1) continue;
    const byAmount = (a: Candidate, b: Candidate) => (rules.tie === 'smaller_amount' ? a.yen - b.yen : 0);
    group.sort((a, b) => placeOf(a) - placeOf(b) || byAmount(a, b));
  }
  return groups;
}

/** Whether nobody has said, and no rule says, who of these equals comes first. */
function isOpen(rules: ChooseRules, group: readonly Candidate[], settled: readonly string[]): boolean {
  if (group.length === 1 || group.every(({ applicationId }) => settled.includes(applicationId))) return false;
  if (rules.tie !== 'smaller_amount') return true;
  return group.some((one, index) => group[index + 1]?.yen === one.yen);
}

const sumOf = (group: readonly Candidate[]) => group.reduce((sum, { yen }) => sum + yen, 0);

/** How the choosing stands while it walks down the ranks. */
type Walk = {
  readonly budget: number;
  readonly most: number;
  spentYen: number;
  count: number;
  stop: Choice | undefined;
};

/** Why the next one is not awarded, if it is not; whatever stops one stops all after it. */
function stopAt(walk: Walk, yen: number): Choice | undefined {
  if (walk.stop !== undefined) return walk.stop;
  if (walk.count + 1 > walk.most) return 'over_count';
  return walk.spentYen + yen > walk.budget ? 'over_budget' : undefined;
}

const fits = (walk: Walk, yen: number, count: number): boolean =>
  walk.spentYen + yen <= walk.budget && walk.count + count <= walk.most;

/** Whether the order of these equals decides who is awarded: some of them fit, but not all. */
const matters = (walk: Walk, group: readonly Candidate[]): boolean =>
  !fits(walk, sumOf(group), group.length) && group.some(({ yen }) => fits(walk, yen, 1));

function walkGroup(walk: Walk, group: readonly Candidate[], choices: Map<string, Choice>): void {
  for (const one of group) {
    walk.stop = stopAt(walk, one.yen);
    choices.set(one.applicationId, walk.stop ?? 'awarded');
    if (walk.stop !== undefined) continue;
    walk.spentYen += one.yen;
    walk.count += 1;
  }
}

/** Those that passed, in their order; the others are answered at once. */
function passingOf(ranked: readonly Candidate[], choices: Map<string, Choice>): Candidate[] {
  const passing: Candidate[] = [];
  for (const one of ranked) {
    if (one.rank === null) choices.set(one.applicationId, 'no_scores');
    else if (one.passes) passing.push(one);
    else choices.set(one.applicationId, 'below_pass');
  }
  return passing;
}

/**
 * Awards in the order of the ranks, each in whole, until one does not fit the budget or the number of awards; those after
 * it wait, and the committee may choose among the combinations. Without a budget or a number (未設定) nothing bounds it.
 */
export function chooseAwards(
  rules: ChooseRules,
  ranked: readonly Candidate[],
  budgetYen: number | null,
  settled: readonly string[] = [],
): Chosen {
  const choices = new Map<string, Choice>();
  let openTie: readonly string[] = [];
  const walk: Walk = {
    budget: budgetYen ?? Number.POSITIVE_INFINITY,
    most: rules.counts.awardsPerYear ?? Number.POSITIVE_INFINITY,
    spentYen: 0,
    count: 0,
    stop: undefined,
  };
  for (const group of groupsOf(rules, passingOf(ranked, choices), settled)) {
    if (walk.stop === undefined && matters(walk, group) && isOpen(rules, group, settled)) {
      openTie = group.map(({ applicationId }) => applicationId);
      walk.stop = 'tied';
    }
    walkGroup(walk, group, choices);
  }
  return { choices, spentYen: walk.spentYen, openTie };
}

export type Combination = { readonly applicationIds: readonly string[]; readonly yen: number };
/** With more than so many, not every combination is worked out. */
export const MOST_COMBINED = 16;

/**
 * Combinations of passing applications that fit the budget and to which no further one can be added, those with the
 * best ranks first. Only the first `MOST_COMBINED` are combined.
 */
export function listCombinations(
  rules: Pick<ProgrammeRules, 'counts'>,
  ranked: readonly Candidate[],
  budgetYen: number,
  limit = 20,
): Combination[] {
  const passing = ranked.filter(({ passes, rank }) => passes && rank !== null).slice(0, MOST_COMBINED);
  const most = rules.counts.awardsPerYear ?? passing.length;
  const found: { mask: number; yen: number }[] = [];
  for (let mask = 1; mask < 1 << passing.length; mask += 1) {
    const { yen, count } = weigh(passing, mask);
    if (yen > budgetYen || count > most) continue;
    const isFull = passing.every(
      (one, bit) => (mask & (1 << bit)) !== 0 || count + 1 > most || yen + one.yen > budgetYen,
    );
    if (isFull) found.push({ mask, yen });
  }
  return found
    .toSorted((a, b) => reversed(b.mask, passing.length) - reversed(a.mask, passing.length))
    .slice(0, limit)
    .map(({ mask, yen }) => ({
      applicationIds: passing.filter((_, bit) => mask & (1 << bit)).map(({ applicationId }) => applicationId),
      yen,
    }));
}

function weigh(passing: readonly Candidate[], mask: number): { yen: number; count: number } {
  let yen = 0;
  let count = 0;
  for (const [bit, one] of passing.entries()) {
    if ((mask & (1 << bit)) === 0) continue;
    yen += one.yen;
    count += 1;
  }
  return { yen, count };
}

/** The mask read with the best rank as its highest digit. */
function reversed(mask: number, width: number): number {
  let out = 0;
  for (let bit = 0; bit < width; bit += 1) if (mask & (1 << bit)) out += 1 << (width - 1 - bit);
  return out;
}
