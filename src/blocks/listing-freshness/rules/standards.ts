import type { Budgets, Steps } from './freshness.ts';

/** The rule by which one kind of record ages. */
export type ListingRule = {
  readonly budgets: Budgets;
  readonly steps: Steps;
  /** Days for which a check may stay open before the entry says 確認中. */
  readonly checkAfterDays: number;
  /** Counts the changes of the rule; 0 until the city has changed it for the first time. */
  readonly version: number;
};

/** What holds until the city says otherwise. */
export const STANDARD_STEPS: Steps = { lowerAfterDays: 60, hiddenAfterDays: 180 };
export const STANDARD_CHECK_AFTER_DAYS = 14;
