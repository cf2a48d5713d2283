export {
  type C,
  codeIn,
  hrefOf,
  idIn,
  no,
  type Opened,
  openAward,
  refusalWords,
  type Status,
  today,
} from './drawing.tsx';
export { day, formId, line, maybeDay, reason, tick, verdict, words, yen } from './forms.ts';
export { PAGE } from './page-words.ts';
export { type AwardSituation, findSituations } from './queries/find-situations.ts';
export { groupSteps, type NextStep, officeSteps, type Situation, type StepKey } from './rules/next-steps.ts';
export { stepRoutes } from './step-routes.tsx';
export { STEP } from './step-words.ts';
export { DONE_WORDS, type DoneKey, isDoneKey, STEP_BUTTONS } from './words.ts';
