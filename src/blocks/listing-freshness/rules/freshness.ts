import { addDays } from '#kernel/japan-day.ts';

/** How an entry stands: confirmed within its budget, labelled as old, ranked lower, or hidden. Never deleted. */
export const FRESHNESS_STATES = ['current', 'labelled', 'lower', 'hidden'] as const;
export type FreshnessState = (typeof FRESHNESS_STATES)[number];

/** Days past the last good day from which an entry ranks lower, and days after that from which it is hidden. */
export type Steps = { readonly lowerAfterDays: number; readonly hiddenAfterDays: number };

/** Days within which each part must be confirmed. */
export type Budgets = Readonly<Record<string, number>>;

/** Days that a search compares with today without knowing any rule. */
export type FreshnessDays = {
  /** Last day on which every part is within its budget. */
  readonly dueOn: string;
  readonly lowerFrom: string;
  readonly hiddenFrom: string;
};

/** The longest budget that the database and the desk take: ten years. */
export const LONGEST_BUDGET = 3_650;

/**
 * The days of an entry: the part that runs out first decides. A part that was never confirmed counts from the day
 * on which the entry was listed.
 */
export function freshnessDaysOf(
  partsConfirmedOn: Readonly<Record<string, string>>,
  listedOn: string,
  budgets: Budgets,
  steps: Steps,
): FreshnessDays {
  const ends = Object.entries(budgets).map(([part, days]) =>
    addDays(partsConfirmedOn[part] ?? listedOn, days),
  );
  const dueOn = ends.toSorted()[0] ?? listedOn;
  const lowerFrom = addDays(dueOn, steps.lowerAfterDays);
  return { dueOn, lowerFrom, hiddenFrom: addDays(lowerFrom, steps.hiddenAfterDays) };
}

/** Where an entry with these days stands today. */
export function stateOn(days: FreshnessDays, today: string): FreshnessState {
  if (today <= days.dueOn) return 'current';
  if (today < days.lowerFrom) return 'labelled';
  return today < days.hiddenFrom ? 'lower' : 'hidden';
}

/** Where an entry stands today, from the days on which its parts were confirmed. */
export function freshnessOf(
  partsConfirmedOn: Readonly<Record<string, string>>,
  listedOn: string,
  budgets: Budgets,
  steps: Steps,
  today: string,
): FreshnessState {
  return stateOn(freshnessDaysOf(partsConfirmedOn, listedOn, budgets, steps), today);
}

/** Parts that are past their budget today, in the order of the budgets. */
export function partsPastDue(
  partsConfirmedOn: Readonly<Record<string, string>>,
  listedOn: string,
  budgets: Budgets,
  today: string,
): string[] {
  return Object.entries(budgets)
    .filter(([part, days]) => addDays(partsConfirmedOn[part] ?? listedOn, days) < today)
    .map(([part]) => part);
}
