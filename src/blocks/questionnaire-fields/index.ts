export { limitWords } from './pages/field-hint.tsx';
export { QuestionField, type QuestionFieldProps } from './pages/question-field.tsx';
export { AnsweredValue, ShownAnswers } from './pages/shown-answers.tsx';
export { MORE_ROWS } from './pages/table-question.tsx';
export { FIELD } from './words.ts';
