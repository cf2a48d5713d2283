export { limitWords } from './pages/field-hint.tsx';
export { QuestionField } from './pages/question-field.tsx';
export { AnsweredValue, ShownAnswers } from './pages/shown-answers.tsx';
export type { QuestionFieldProps } from './pages/shown-input.ts';
export { MORE_ROWS } from './pages/table-question.tsx';
export { FIELD } from './words.ts';
