export { createAward, type NewAward } from './commands/create-award.ts';
export { findAward, findAwardById, lockAward, type WholeAward } from './queries/find-award.ts';
export { type AwardFilter, type AwardLine, listAwards } from './queries/list-awards.ts';
export { type PublishedAward, publishedAwards } from './queries/published-awards.ts';
export {
  AWARD_STATES,
  type AwardState,
  awardCode,
  isOpenAward,
  RESULT_FIELDS,
  type ResultField,
  type ResultStory,
} from './rules/flow.ts';
export type { BudgetLine } from './rules/lines.ts';
export type { GrantAward, ResultPhotograph } from './schema.ts';
