export { type Acceptance, acceptPaper } from './commands/accept-paper.ts';
export { askToStart, START_MINUTES } from './commands/ask-to-start.ts';
export { noteDifferent } from './commands/note-different.ts';
export { openStart } from './commands/open-start.ts';
export { renewUnchanged } from './commands/renew-unchanged.ts';
export { returnPaper } from './commands/return-paper.ts';
export { savePage } from './commands/save-page.ts';
export { type Beginning, startPaper } from './commands/start-paper.ts';
export { submitPaper } from './commands/submit-paper.ts';
export { viewPaper } from './commands/view-paper.ts';
export { withdrawPaper } from './commands/withdraw-paper.ts';
export { withdrawRegistration } from './commands/withdraw-registration.ts';
export { REGISTRATION_JOBS } from './jobs.ts';
export { REGISTRATION_LINKS } from './links.ts';
export type { Sender } from './mails.ts';
export { REGISTRATION_OWN, REGISTRATION_RETENTION, registrationOpenMatters } from './personal-data.ts';
export { type PlantedPaper, plantPaper } from './planting.ts';
export { findPaper, openRemarks, type WholePaper } from './queries/find-paper.ts';
export { findStart } from './queries/find-start.ts';
export {
  findChoices,
  findLikeness,
  findOpenLikeness,
  judgePaper,
  readPaper,
} from './queries/judge-paper.ts';
export {
  countByState,
  countDecisions,
  findOpenPaper,
  listByState,
  listEnteredDrafts,
  listOwnDrafts,
  listOwnPapers,
  type PaperLine,
} from './queries/list-papers.ts';
export {
  ENTRY_WAYS,
  type EntryWay,
  isEditable,
  PAPER_STATES,
  type PaperKind,
  type PaperState,
  paperCode,
} from './rules/flow.ts';
export { isOwnPaper, isStaff, mayRead, mayWrite, REGISTRATION_PERMITS } from './rules/permits.ts';
export type { RegistrationPaper, Remark } from './schema.ts';
export {
  ENTRY_WORDS,
  PAPER_KIND_WORDS,
  REGISTRATION_REFUSALS,
  type RegistrationRefusal,
  STATE_WORDS,
} from './words.ts';
