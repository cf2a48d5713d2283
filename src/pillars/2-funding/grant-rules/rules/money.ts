import type { Expense, ProgrammeRules } from './programme-rules.ts';

type MoneyRules = Pick<ProgrammeRules, 'caps' | 'counts' | 'rate' | 'roundingYen'>;

/** Which award of the group in this course, which year of the project (from 1), and what its earlier years were given. */
export type AwardPlace = {
  readonly awardNumber: number;
  readonly yearIndex: number;
  readonly paidBeforeYen: number;
};
export const CAP_REASONS = ['per_project', 'per_year', 'by_award', 'total'] as const;
export type CapReason = (typeof CAP_REASONS)[number];
export type Cap = { readonly yen: number | null; readonly by: CapReason | null };

/** For a further award than the table foresees nothing is granted. */
function awardCap({ caps }: MoneyRules, awardNumber: number): number | null {
  return caps.byAwardYen === null ? null : (caps.byAwardYen[awardNumber] ?? 0);
}

const left = (capYen: number | null, beforeYen: number): number | null =>
  capYen === null ? null : Math.max(0, capYen - beforeYen);

function capBy(rules: MoneyRules, reason: CapReason, place: AwardPlace): number | null {
  const { caps } = rules;
  switch (reason) {
    case 'per_project':
      return left(caps.perProjectYen, place.paidBeforeYen);
    case 'per_year':
      return caps.perYearYen;
    case 'by_award':
      return left(awardCap(rules, place.awardNumber), place.paidBeforeYen);
    default:
      return left(caps.totalYen, place.paidBeforeYen);
  }
}

/** The most that may be granted here, and which of the caps says so; null when the city has set none (未設定). */
export function capFor(rules: MoneyRules, place: AwardPlace): Cap {
  let lowest: Cap = { yen: null, by: null };
  for (const by of CAP_REASONS) {
    const yen = capBy(rules, by, place);
    if (yen !== null && (lowest.yen === null || yen < lowest.yen)) lowest = { yen, by };
  }
  return lowest;
}

function capYen(rules: MoneyRules, place: AwardPlace): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const by of CAP_REASONS) {
    const yen = capBy(rules, by, place);
    if (yen !== null && yen < lowest) lowest = yen;
  }
  return lowest;
}

/** A line of a budget: what it is for, by category of expenses, and how many units it is. */
export type BudgetLine = {
  readonly key?: string;
  readonly category: string;
  readonly item?: string;
  readonly yen: number;
  readonly units?: number;
};
export const COST_REASONS = [
  'counted',
  'not_eligible',
  'over_cap',
  'over_unit_cap',
  'unknown_category',
  'unset',
] as const;
export type CostReason = (typeof COST_REASONS)[number];
export type CountedLine = {
  readonly line: BudgetLine;
  readonly countedYen: number;
  readonly why: CostReason;
};
export type EligibleCost = {
  readonly lines: readonly CountedLine[];
  readonly countedYen: number;
  /** No categories are set: all is counted, and pages say 未設定. */
  readonly isUnset: boolean;
};

/** How much of one line counts when so much of its category's cap is left. */
function countLine(line: BudgetLine, expense: Expense | undefined, spentYen: number): CountedLine {
  if (!expense) return { line, countedYen: 0, why: 'unknown_category' };
  if (!expense.eligible) return { line, countedYen: 0, why: 'not_eligible' };
  const { capYen: mostYen, capPerUnitYen } = expense;
  // How many units a line is for is not always written; a cap on a unit then waits for a person.
  const isByUnit = capPerUnitYen !== null && line.units !== undefined;
  const byUnit = isByUnit ? Math.min(line.yen, capPerUnitYen * (line.units ?? 1)) : line.yen;
  const room = left(mostYen, spentYen) ?? byUnit;
  const countedYen = Math.min(byUnit, room);
  if (countedYen === line.yen) return { line, countedYen, why: 'counted' };
  return { line, countedYen, why: countedYen < byUnit ? 'over_cap' : 'over_unit_cap' };
}

/** How much of each line of a budget counts, and why not the rest; a category's cap is shared by its lines in order. */
export function eligibleCost(
  { expenses }: Pick<ProgrammeRules, 'expenses'>,
  budget: readonly BudgetLine[],
): EligibleCost {
  const spent = new Map<string, number>();
  const lines = budget.map((line): CountedLine => {
    if (expenses === null) return { line, countedYen: line.yen, why: 'unset' };
    const before = spent.get(line.category) ?? 0;
    const counted = countLine(
      line,
      expenses.find(({ key }) => key === line.category),
      before,
    );
    spent.set(line.category, before + counted.countedYen);
    return counted;
  });
  const countedYen = lines.reduce((sum, one) => sum + one.countedYen, 0);
  return { lines, countedYen, isUnset: expenses === null };
}

export type GrantAsk = AwardPlace & { readonly costYen: number; readonly requestedYen: number };
export const GRANT_LIMITS = ['requested', 'cost', 'rate', 'cap', 'count'] as const;
export type GrantLimit = (typeof GRANT_LIMITS)[number];
export type Grantable = {
  readonly yen: number;
  readonly limitedBy: GrantLimit;
  /** What was cut off at the end to a whole multiple (端数切捨て). */
  readonly cutYen: number;
};

/** A share of the cost in whole yen, the fraction cut; exact for every amount that a form takes. */
function rateYen(rate: NonNullable<ProgrammeRules['rate']>, costYen: number): number {
  const whole = Math.floor(costYen / rate.denominator) * rate.numerator;
  return whole + Math.floor(((costYen % rate.denominator) * rate.numerator) / rate.denominator);
}

function beforeRounding(rules: MoneyRules, ask: GrantAsk): number {
  const most = rules.counts.awardsPerGroup;
  if (most !== null && ask.awardNumber > most) return 0;
  const byRate = rules.rate === null ? ask.costYen : Math.min(ask.costYen, rateYen(rules.rate, ask.costYen));
  return Math.min(ask.requestedYen, byRate, capYen(rules, ask));
}

/** What can be granted, without making anything: asked for, cost, rate and caps, then cut down to whole multiples. */
export function grantableYen(rules: MoneyRules, ask: GrantAsk): number {
  const yen = beforeRounding(rules, ask);
  return yen - (yen % (rules.roundingYen ?? 1));
}

function limitOf(rules: MoneyRules, ask: GrantAsk, yen: number): GrantLimit {
  const most = rules.counts.awardsPerGroup;
  if (most !== null && ask.awardNumber > most) return 'count';
  if (yen === ask.requestedYen) return 'requested';
  if (yen === capYen(rules, ask)) return 'cap';
  return yen === ask.costYen ? 'cost' : 'rate';
}

/** What can be granted and what holds it down; rules that are not set hold nothing down. */
export function grantable(rules: MoneyRules, ask: GrantAsk): Grantable {
  const yen = beforeRounding(rules, ask);
  const cutYen = yen % (rules.roundingYen ?? 1);
  return { yen: yen - cutYen, limitedBy: limitOf(rules, ask, yen), cutYen };
}
