import type { Manifest } from '#platform/manifest.ts';
import { GRANT_LINKS } from './links.ts';
import { GRANT_OWN, GRANT_RETENTION, grantOpenMatters } from './personal-data.ts';
import { GRANT_PERMITS } from './rules/permits.ts';

export {
  askedOf,
  budgetOf,
  conditionsOf,
  type FrozenFacts,
  type FrozenJudgement,
  withAnswer,
} from '#pillars/2-funding/grant-checks/index.ts';
export {
  APPLICATION_FLOW,
  APPLICATION_STATES,
  type ApplicationAction,
  type ApplicationState,
  applicationCode,
  type CallStanding,
  CODE_IN_PATH,
  callStanding,
  daysLeft,
  isCallOpen,
  lifeOf,
  nextDay,
  type OfficeAction,
  OPEN_STATES,
  OPINION_VERDICTS,
  OPINION_WORDS,
  type OpinionVerdict,
  readCode,
  STATE_WORDS,
  STEP_WORDS,
  type Station,
  WAITING_FOR,
  WAITING_WORDS,
  type WaitingFor,
} from '#pillars/2-funding/grant-flow/index.ts';
export { lockApplication } from './commands/lock-application.ts';
export { type DueReminder, listSentReminders, noteReminder } from './commands/note-reminder.ts';
export {
  answerOpinion,
  askOpinion,
  endOpinion,
  type OpinionAnswer,
  type OpinionRequest,
  type PlantedOpinion,
  plantOpinion,
  remindOpinion,
} from './commands/opinions.ts';
export { type Return, returnApplication } from './commands/return-application.ts';
export { type CallPaper, changeCall, createCall, moveCall } from './commands/set-call.ts';
export { type Beginning, GRANT_PURPOSE, startApplication } from './commands/start-application.ts';
export { stepApplication } from './commands/step-application.ts';
export { submitApplication } from './commands/submit-application.ts';
export { withdrawApplication } from './commands/withdraw-application.ts';
export type { StepNote } from './commands/write-step.ts';
export {
  type Planted,
  type PlantedApplication,
  type PlantedCall,
  plantApplication,
  plantCall,
  plantOfficeStep,
} from './planting.ts';
export {
  findApplication,
  findApplicationById,
  findApplicationOf,
  listApplicationYears,
  type Opinion,
  type WholeApplication,
} from './queries/find-application.ts';
export { type CallFilter, type CallWithCourse, findCall, listCalls } from './queries/find-call.ts';
export {
  type ApplicationFilter,
  type ApplicationLine,
  type ApplicationList,
  countByState,
  listApplications,
} from './queries/list-applications.ts';
export { listFormerAwards } from './queries/list-former-awards.ts';
export { listOpinions, type OpinionLine } from './queries/list-opinions.ts';
export { GRANT_REFUSALS, type GrantRefusal } from './refusal-words.ts';
export { renewNames } from './renew-names.ts';
export {
  GRANT_PERMITS,
  isGrantStaff,
  mayReadApplication,
  mayWriteApplication,
} from './rules/permits.ts';
export type {
  FieldRemark,
  GrantApplication,
  GrantApplicationYear,
  GrantCall,
  GrantOpinion,
  GrantStep,
} from './schema.ts';
export { NEWS, type News, TELL_QUEUE, type Telling } from './tell.ts';

/** Calls and the applications in them, from the first word to the end: tables, flow, and the only doors through which they move. */
export const grantPapers: Manifest = {
  name: 'grant_papers',
  serves: [],
  at: '/grants/papers',
  reads: [],
  permits: GRANT_PERMITS,
  retention: GRANT_RETENTION,
  ownRecords: [GRANT_OWN],
  openMatters: grantOpenMatters,
  organisationLinks: GRANT_LINKS,
};
