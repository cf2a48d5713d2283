import type { Flow } from '#kernel/flow.ts';
import type { Study, Sums } from '../study.ts';
import type { Outlook } from './outlook.ts';

export const SCENARIO_STATES = ['saved', 'published'] as const;
export type ScenarioState = (typeof SCENARIO_STATES)[number];
export const SCENARIO_FLOW: Flow<ScenarioState, 'publish' | 'take_back'> = {
  saved: { publish: 'published' },
  published: { take_back: 'saved' },
};

/** What a scenario keeps of its study: numbers only, nobody's name. */
export type ScenarioResult = {
  readonly rounds: readonly { readonly name: string; readonly fiscalYear: number }[];
  readonly before: Sums;
  readonly after: Sums;
  readonly differing: number;
  readonly adjusted: number;
  readonly outlook: Outlook | null;
  /** Who pays under the changed rules; null is not decided. */
  readonly fundedBy: 'fund' | 'general' | null;
};

export function resultOf(
  study: Study,
  outlook: Outlook | undefined,
  fundedBy: ScenarioResult['fundedBy'],
): ScenarioResult {
  return {
    rounds: study.rounds.map(({ name, fiscalYear }) => ({ name, fiscalYear })),
    before: study.before,
    after: study.after,
    differing: study.differing,
    adjusted: study.adjusted,
    outlook: outlook ?? null,
    fundedBy,
  };
}
