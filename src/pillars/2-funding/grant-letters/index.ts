import type { Desk } from '#platform/act.ts';
import type { Manifest } from '#platform/manifest.ts';
import { type Issue, issueFrom } from './commands/issue-letters.ts';
import { grantSource } from './grant-source.ts';
import { letterJobs } from './jobs.ts';
import { LETTER_RETENTION } from './personal-data.ts';
import { LETTER_PERMITS } from './rules/permits.ts';

export { copyTemplates } from './commands/copy-templates.ts';
export { type Issue, issueFrom, occasionOf } from './commands/issue-letters.ts';
export { reissueFrom } from './commands/reissue-letter.ts';
export { resumeBatch } from './commands/resume-batch.ts';
export { saveTemplate } from './commands/save-template.ts';
export { setSeries } from './commands/set-series.ts';
export { startBatch } from './commands/start-batch.ts';
export { LETTER_LOOK, viewBatch, viewLetter } from './commands/view-letter.ts';
export { DEMO_LETTER_TEMPLATES } from './demo-templates.ts';
export { grantSource } from './grant-source.ts';
export { letterPaper } from './letter-paper.ts';
export type { LetterSource } from './letter-source.ts';
export { type LetterPlanting, plantLetters } from './planting.ts';
export { findSeries, type LetterSeries, listSeries } from './queries/find-series.ts';
export { findTemplate, type LetterTemplate, listTemplates } from './queries/find-template.ts';
export {
  countLetters,
  findBatch,
  findLetter,
  LETTERS_A_PAGE,
  type Letter,
  type LetterBatch,
  type LetterLine,
  listBatches,
  listLetters,
  listLettersOf,
} from './queries/list-letters.ts';
export { LETTER_REFUSALS, type LetterRefusal } from './refusal-words.ts';
export { composeLetter, type LetterContent } from './rules/compose-letter.ts';
export type { LetterFacts } from './rules/letter-facts.ts';
export { isLetterKey, LETTER_KEYS, type LetterKey, USUAL_STATES } from './rules/letter-kinds.ts';
export { letterCode } from './rules/letter-number.ts';
export { LETTER_PERMITS, type LetterAction } from './rules/permits.ts';
export { missingIn, PLACEHOLDER_NAMES, unknownIn } from './rules/placeholders.ts';
export { LETTER_KEY_WORDS } from './words.ts';

/** Issues letters of one kind for some applications, inside the caller's transaction: at most fifty. */
export const issueLetters = (desk: Desk, issue: Issue) => issueFrom(grantSource, desk, issue);

/** Letters of grants (通知書): templates of the city's own, numbered, dated, never changed once issued. */
export const grantLetters: Manifest = {
  name: 'grant_letters',
  serves: [],
  at: '/letters/records',
  reads: [],
  permits: LETTER_PERMITS,
  jobs: letterJobs(grantSource),
  retention: [LETTER_RETENTION],
};
