import type { Manifest } from '#platform/manifest.ts';
import { DECISION_PERMITS } from './rules/permits.ts';

export { type Decided, decide, sendBack } from './commands/decide.ts';
export { type Proposal, proposeDecision } from './commands/propose-decision.ts';
export { type PlantedDecision, plantDecision } from './planting.ts';
export { type DecisionLimits, decisionLimits } from './queries/decision-limits.ts';
export { decisionsOf, listDecisions, listWaitingDecisions } from './queries/list-decisions.ts';
export { type AmountLimits, DECISION_OUTCOMES } from './rules/decision.ts';
export type { GrantDecision } from './schema.ts';
export { DECISION_REFUSALS, DECISION_STATE_WORDS, OUTCOME_WORDS } from './words.ts';

/** The city's own decision on an application (交付決定・不採択): proposed by one hand, decided by another. */
export const grantDecisions: Manifest = {
  name: 'grant_decisions',
  serves: [],
  at: '/grants/decisions',
  reads: [],
  permits: DECISION_PERMITS,
};
