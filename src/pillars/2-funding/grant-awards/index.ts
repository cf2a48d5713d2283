export { askChange, type ChangeRequest, withdrawChange } from './commands/ask-change.ts';
export { closeAward, setPresentation } from './commands/close-award.ts';
export { createAward, type NewAward } from './commands/create-award.ts';
export { decideChange } from './commands/decide-change.ts';
export { giveUpAward, settleLocked } from './commands/end-award.ts';
export { eraseSigners } from './commands/erase-signers.ts';
export { moveAwards } from './commands/move-awards.ts';
export {
  claimPayment,
  failPayment,
  handBackClaim,
  orderPayment,
  payPayment,
  takeBackOrder,
} from './commands/move-payment.ts';
export { moveAward, openFor } from './commands/open-award.ts';
export { choosePlan } from './commands/plan-payments.ts';
export { receiveRepayment } from './commands/receive-repayment.ts';
export { noteSignature, signForGroup, signForOffice } from './commands/sign-agreement.ts';
export { startAward } from './commands/start-award.ts';
export {
  publishResult,
  type ResultPaper,
  takeBackResult,
  writeResult,
} from './commands/write-result.ts';
export { findAward, findAwardById, type WholeAward } from './queries/find-award.ts';
export { rulesOf } from './queries/find-rules.ts';
export { type AwardFilter, type AwardLine, listAwards } from './queries/list-awards.ts';
export { type PublishedAward, publishedAwards } from './queries/published-awards.ts';
export { AWARD_REFUSALS, type AwardRefusal } from './refusal-words.ts';
export { AGREEMENT_VERSION, agreementName, agreementText } from './rules/agreement.ts';
export {
  AWARD_STATES,
  type AwardState,
  awardCode,
  type ChangeKind,
  PAYMENT_PLANS,
  type PaymentPlan,
  RESULT_FIELDS,
  type ResultField,
  type ResultPhotograph,
  type ResultStory,
} from './rules/flow.ts';
export { type BudgetLine, MOST_LINES } from './rules/lines.ts';
export { isEven } from './rules/money.ts';
export {
  AWARD_PERMITS,
  type AwardAction,
  isAwardOffice,
  isOfGroup,
  mayAward,
  mayReadAward,
} from './rules/permits.ts';
export type {
  GrantAward,
  GrantChange,
  GrantPayment,
  GrantRepayment,
  GrantResult,
} from './schema.ts';
export {
  AWARD_STATE_WORDS,
  CHANGE_KIND_WORDS,
  PAYMENT_KIND_WORDS,
  PAYMENT_STATE_WORDS,
  RESULT_FIELD_WORDS,
} from './words.ts';
