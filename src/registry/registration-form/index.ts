export { contentOf } from './content-of.ts';
export { errorText, onPage, type RemarkWords, sentencesFor } from './errors.ts';
export { allWrong } from './missing-fields.ts';
export { Answers } from './pages/answers.tsx';
export { FormBody } from './pages/form-body.tsx';
export type { FieldsProps, PassportState } from './pages/form-props.ts';
export { type Choices, kindOf, type ReadContent, readContent, type Wrong } from './read-content.ts';
export { type Pressed, pressed, readSent, rowsAfter } from './read-sent.ts';
export {
  type Content,
  EMPTY_CONTENT,
  FORM_PAGES,
  type FormPageName,
  isFormPage,
  MOST_TYPED,
  pageOf,
  REMARKABLE,
  typedLength,
  withoutEmptyRows,
  withPage,
} from './rules/content.ts';
export { type ChoiceNames, labelOf, type Shown, shownValues } from './shown-values.ts';
export { FORM, PAGE_WORDS } from './words.ts';
