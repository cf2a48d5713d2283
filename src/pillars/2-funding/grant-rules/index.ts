import type { Manifest } from '#platform/manifest.ts';
import { RULE_PERMITS } from './rules/permits.ts';

export { changeDraft } from './commands/change-draft.ts';
export { discardDraft } from './commands/discard-draft.ts';
export { enforceRules } from './commands/enforce-rules.ts';
export { type PlantedRules, plantRuleSet } from './commands/plant-rule-set.ts';
export { type DraftStart, startDraft } from './commands/start-draft.ts';
export { describeField } from './describe.ts';
export { factsOf, listFacts } from './queries/facts-of.ts';
export {
  type Course,
  currentRuleSet,
  findCourse,
  findRuleSet,
  getRuleSet,
  listCourses,
  listCurrentRuleSets,
  listRuleSets,
  type RuleSet,
} from './queries/find-rule-sets.ts';
export { isRoundRunning, type RoundWatch, watchRounds } from './round-watch.ts';
export {
  type Candidate,
  CHOICES,
  type Choice,
  type Chosen,
  type Combination,
  chooseAwards,
  listCombinations,
  MOST_COMBINED,
} from './rules/choose.ts';
export { type Facts, type FormerAward, NO_FACTS } from './rules/facts.ts';
export {
  type Deadlines,
  type EligibilityVerdict,
  type Judgement,
  judgeEligibility,
  qualifies,
  verdictOf,
} from './rules/judge.ts';
export {
  type AwardPlace,
  type BudgetLine,
  type Cap,
  type CostReason,
  type CountedLine,
  capFor,
  type EligibleCost,
  eligibleCost,
  type GrantAsk,
  type Grantable,
  type GrantLimit,
  grantable,
  grantableYen,
} from './rules/money.ts';
export { RULE_PERMITS, type RuleSetAction } from './rules/permits.ts';
export * from './rules/programme-rules.ts';
export {
  type AskedYear,
  differences,
  REPLAY_VERDICTS,
  type Replay,
  type Replayed,
  type ReplayVerdict,
  type RoundApplication,
  type RoundInput,
  replay,
} from './rules/replay.ts';
export {
  findTies,
  type RankedScore,
  rankScores,
  type Score,
  type ScoredPaper,
  type ScoredRound,
  type Sheet,
  scoreOf,
  scoreRound,
} from './rules/scores.ts';
export { RULE_FLOW, RULE_STATES, type RuleState } from './rules/states.ts';
export {
  EXECUTION_WORDS,
  FUNDED_BY_WORDS,
  INVENTED,
  KIND_WORDS,
  MONEY_KIND_WORDS,
  PAYMENT_WORDS,
  RECUSAL_WORDS,
  REPLAY_WORDS,
  RULE_FIELD_WORDS,
  RULE_REFUSALS,
  STATE_WORDS,
  sayWords,
  TIE_WORDS,
  UNSET,
  WHEN_WORDS,
} from './words.ts';

/** The rules of the grants (つながる鎌倉エール事業 and the like) as the city's data, and the pure questions asked of them. */
export const grantRules: Manifest = {
  name: 'grant_rules',
  serves: [],
  at: '/grants/rules',
  reads: [],
  permits: RULE_PERMITS,
};
