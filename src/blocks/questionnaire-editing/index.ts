import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { questionRoutes } from './question-routes.tsx';
import { sectionRoutes } from './section-routes.tsx';

export {
  AT,
  breaks,
  type C,
  draftPage,
  headOf,
  ID,
  mayWrite,
  type Opened,
  page,
  param,
  QUESTION,
  refusalWords,
  SECTION,
  type Status,
  sectionPage,
  sentences,
  VERSION,
  versionHref,
  versionPage,
  writeDraft,
} from './drawing.tsx';
export { line, moveForm, neededLine, versionForm, wordsFrom } from './forms.ts';
export {
  BuildingPage,
  formHref,
  type Head,
  hrefOf,
  LIST_HREF,
  listCrumb,
  versionCrumbs,
  versionWords,
} from './pages/building-page.tsx';
export { conditionSentence, JapaneseField, OtherLanguages } from './pages/form-fields.tsx';
export {
  addQuestion,
  findSection,
  moveQuestion,
  moveSection,
  removeQuestion,
  removeSection,
} from './rules/edit-definition.ts';
export { type KnownQuestion, missingQuestions, plainQuestion } from './rules/known-questions.ts';
export { knownMissing } from './section-routes.tsx';
export { type Typed, typedFrom, typedWords } from './typed.ts';
export { BUILDING } from './words.ts';

/** Editing one section or one question of a draft, below the pages of the whole form. */
export const editingRoutes = new Hono<AppEnv>().route('/', sectionRoutes).route('/', questionRoutes);
