import type { Flow } from '#kernel/flow.ts';

/** A version of the rules: written, in force, or replaced by a newer one. */
export const RULE_STATES = ['draft', 'in_force', 'retired'] as const;
export type RuleState = (typeof RULE_STATES)[number];
export type RuleAction = 'enforce' | 'retire';

export const RULE_FLOW: Flow<RuleState, RuleAction> = {
  draft: { enforce: 'in_force' },
  in_force: { retire: 'retired' },
  retired: {},
};
