import { checkQuestion } from './check-values.ts';
import type { PrefillKey, Question, QuestionKind } from './definition.ts';
import { isEmpty, type Value } from './values.ts';

/** Whether a value may stand as the answer to a question as it is. */
export const fits = (question: Question, value: Value): boolean =>
  !isEmpty(value) && checkQuestion(question, value).length === 0;

const TEXTS = ['text', 'long_text'] as const;

/** Which kinds of question can be filled from where. */
export const FILLS: Readonly<Record<PrefillKey, readonly QuestionKind[]>> = {
  organisation_name: TEXTS,
  kana: TEXTS,
  purpose: TEXTS,
  activities: TEXTS,
  founded_on: ['date'],
  members: ['number'],
  citizens: ['number'],
  representative: TEXTS,
  base_address: TEXTS,
  bylaws_file: ['file'],
  roster_file: ['file'],
  plan_file: ['file'],
  budget_file: ['file'],
  accounts_file: ['file'],
  last_answer: ['text', 'long_text', 'number', 'yen', 'date', 'one', 'several', 'table'],
};
