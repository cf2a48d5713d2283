export { field } from './forms.ts';
export { DeskPage, type Errors, type PageGiven, sentencesOf, type Wrong } from './pages/desk-page.tsx';
export { Lines, StateTag, verbsWords } from './pages/parts.tsx';
export { DESK_PATHS } from './paths.ts';
export type { RefusalCode } from './refusal-words.ts';
export * from './requests.tsx';
export { checkDrafting } from './rules/open.ts';
export { mayDraft, POLICY_DRAFTING_PERMITS } from './rules/permits.ts';
export { DESK } from './words.ts';
