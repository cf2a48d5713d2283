import type { Manifest } from '#platform/manifest.ts';
import { QUESTIONNAIRE_LINKS, QUESTIONNAIRE_OWN, QUESTIONNAIRE_RETENTION } from './personal-data.ts';
import { QUESTIONNAIRE_PERMITS } from './rules/permits.ts';

export * from '#blocks/questionnaire-questions/index.ts';
export { addFile, removeFile } from './commands/change-files.ts';
export { digestOf } from './commands/digest.ts';
export { reopenAnswer } from './commands/reopen-answer.ts';
export { saveSection } from './commands/save-section.ts';
export { sealAnswer } from './commands/seal-answer.ts';
export { shareAnswer } from './commands/share-answer.ts';
export { type AnswerStart, startAnswer } from './commands/start-answer.ts';
export { ANSWER_LOOK, viewAnswer } from './commands/view-answer.ts';
export {
  changeDraft,
  createQuestionnaire,
  discardDraft,
  type NewQuestionnaire,
  plantQuestionnaire,
  publishVersion,
  renameQuestionnaire,
  retireVersion,
  startVersion,
} from './commands/write-versions.ts';
export { eraseAnswers } from './personal-data.ts';
export { type FoundAnswer, findAnswer, lockAnswer } from './queries/find-answer.ts';
export { type AnswerLine, type AnswersOf, answersOf } from './queries/list-answers.ts';
export {
  type FoundQuestionnaire,
  findPublished,
  findQuestionnaire,
  findVersion,
  listPublished,
  listQuestionnaires,
  type PublishedVersion,
  type QuestionnaireLine,
  type VersionLine,
} from './queries/list-questionnaires.ts';
export { prefillFrom } from './queries/prefill-from.ts';
export { mayOpenAnswer, mayShareAnswer, mayWriteAnswer, QUESTIONNAIRE_PERMITS } from './rules/permits.ts';
export {
  ANSWER_STATES,
  type AnswerState,
  MEMBER_ROLES,
  type MemberRole,
  type OpenField,
  type VersionState,
} from './rules/states.ts';
export type { Answer, AnswerMember, Questionnaire, QuestionnaireVersion, Sending } from './schema.ts';
export {
  ANSWER_STATE_WORDS,
  MEMBER_ROLE_WORDS,
  QUESTIONNAIRE_REFUSALS,
  type QuestionnaireRefusal,
  VERSION_STATE_WORDS,
} from './words.ts';

/** Forms as data (質問票) and the answers to them. Building and answering pages are in modules of their own. */
export const questionnaire: Manifest = {
  name: 'questionnaire',
  serves: [],
  at: '/questionnaires',
  reads: [],
  permits: QUESTIONNAIRE_PERMITS,
  retention: QUESTIONNAIRE_RETENTION,
  ownRecords: [QUESTIONNAIRE_OWN],
  organisationLinks: QUESTIONNAIRE_LINKS,
};
