export { setRules } from './commands/set-rules.ts';
export { conditionRoutes } from './desk-routes.tsx';
export { ConditionList, papersIn, ruleSentences } from './pages/condition-list.tsx';
export { getRules, getRulesOf, type RulesVersion } from './queries/get-rules.ts';
export {
  type Condition,
  type ConditionCounts,
  checkConditions,
  type Subject,
} from './rules/check-conditions.ts';
export { CONDITION_PERMITS } from './rules/permits.ts';
export {
  addWorkingDays,
  graceEndsOn,
  PLAIN_RULES,
  type RegistrationRules,
  ROUNDS,
  type Round,
  renewalOpensOn,
  validUntil,
} from './rules/registration-rules.ts';
export { ROUND_WORDS, RULES } from './words.ts';
