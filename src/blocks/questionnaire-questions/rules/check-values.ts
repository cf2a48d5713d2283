import { isDay } from '#kernel/japan-day.ts';
import { MOST_YEN, readYen } from '#kernel/yen.ts';
import { visibleQuestions } from './conditions.ts';
import { type Column, type Definition, MOST, type Option, PLAIN, type Question } from './definition.ts';
import {
  choicesOf,
  filesOf,
  isEmpty,
  type Problem,
  type ProblemCode,
  rowsOf,
  type Value,
  type Values,
} from './values.ts';

type Wrong = { readonly code: ProblemCode; readonly limit?: number | undefined };
type Limits = {
  readonly max?: number | undefined;
  readonly min?: number | undefined;
  readonly options?: readonly Option[] | undefined;
};

/** Characters that nobody sees and that turn or hide what is read. */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text must not hold
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Whether a text holds characters that nobody sees and that turn or hide what is read. */
export const hasHiddenMarks = (text: string): boolean => HIDDEN.test(text) || CONTROLS.test(text);

function checkText(value: Value, most: number): Wrong | undefined {
  const text = typeof value === 'string' ? value : '';
  if (hasHiddenMarks(text)) return { code: 'hidden_marks' };
  return [...text].length > most ? { code: 'too_long', limit: most } : undefined;
}

/** Why a text is no number: told apart, so that the sentence can say how to mend it. */
function unreadable(value: Value): Wrong {
  const text = typeof value === 'string' ? value : '';
  const read = readYen(text);
  const problem = 'problem' in read ? read.problem : undefined;
  if (problem === 'yen.fraction') return { code: 'fraction' };
  if (problem === 'yen.negative') return { code: 'negative' };
  if (problem === 'yen.too_much') return { code: 'too_large', limit: MOST_YEN };
  return { code: 'not_a_number' };
}

function checkSize(value: number, { min, max }: Limits): Wrong | undefined {
  if (!Number.isInteger(value)) return { code: 'fraction' };
  if (min !== undefined && value < min) return { code: 'too_small', limit: min };
  if (max !== undefined && value > max) return { code: 'too_large', limit: max };
  return undefined;
}

const hasOption = (options: readonly Option[] | undefined, value: unknown) =>
  options?.some(({ key }) => key === value) ?? false;

/** Each kind of single value that is there, checked. */
const CHECK = {
  text: (value: Value, { max }: Limits) => checkText(value, max ?? PLAIN.text),
  long_text: (value: Value, { max }: Limits) => checkText(value, max ?? PLAIN.longText),
  number: (value: Value, limits: Limits) =>
    typeof value === 'number' ? checkSize(value, limits) : unreadable(value),
  yen: (value: Value, limits: Limits) =>
    typeof value === 'number'
      ? checkSize(value, { min: limits.min ?? 0, max: limits.max ?? MOST_YEN })
      : unreadable(value),
  date: (value: Value): Wrong | undefined =>
    typeof value === 'string' && isDay(value) ? undefined : { code: 'not_a_day' },
  one: (value: Value, { options }: Limits): Wrong | undefined =>
    hasOption(options, value) ? undefined : { code: 'not_an_option' },
} as const satisfies Record<string, (value: Value, limits: Limits) => Wrong | undefined>;

function checkSeveral(value: Value, { options, min, max }: Question): Wrong | undefined {
  const chosen = choicesOf({ value }, 'value');
  if (!Array.isArray(value) || chosen.some((key) => !hasOption(options, key)))
    return { code: 'not_an_option' };
  if (min !== undefined && chosen.length < min) return { code: 'too_few', limit: min };
  if (max !== undefined && chosen.length > max) return { code: 'too_many', limit: max };
  return undefined;
}

function checkScale(value: Value, { scale }: Question): Wrong | undefined {
  const isOnScale =
    typeof value === 'number' &&
    scale !== undefined &&
    Number.isInteger(value) &&
    value >= scale.from &&
    value <= scale.to;
  return isOnScale ? undefined : { code: 'not_an_option' };
}

function checkFiles(value: Value, { maxFiles }: Question): Wrong | undefined {
  const most = maxFiles ?? PLAIN.files;
  return filesOf({ value }, 'value').length > most ? { code: 'too_many', limit: most } : undefined;
}

function checkCell(column: Column, cell: string | number | undefined): Wrong | undefined {
  if (cell === undefined || cell === '') return column.required ? { code: 'required' } : undefined;
  return CHECK[column.kind](cell, { options: column.options, max: undefined });
}

function checkTable(question: Question, value: Value): Problem[] {
  const { key, columns = [], minRows, maxRows } = question;
  const rows = rowsOf({ value }, 'value');
  const most = maxRows ?? PLAIN.rows;
  const problems: Problem[] = [];
  if (minRows !== undefined && rows.length < minRows)
    problems.push({ question: key, code: 'too_few_rows', limit: minRows });
  if (rows.length > most) problems.push({ question: key, code: 'too_many_rows', limit: most });
  for (const [row, cells] of rows.slice(0, MOST.rows).entries()) {
    for (const column of columns) {
      const wrong = checkCell(column, cells[column.key]);
      if (wrong) problems.push({ question: key, row, column: column.key, ...wrong });
    }
  }
  return problems;
}

function checkSingle(question: Question, value: Value): Wrong | undefined {
  switch (question.kind) {
    case 'several':
      return checkSeveral(value, question);
    case 'scale':
      return checkScale(value, question);
    case 'file':
      return checkFiles(value, question);
    case 'consent':
    case 'table':
      return undefined;
    case 'text':
    case 'long_text':
    case 'number':
    case 'yen':
    case 'date':
    case 'one':
      return CHECK[question.kind](value, question);
  }
}

/** What is wrong with the answer to one question that is asked. */
export function checkQuestion(question: Question, value: Value | undefined): Problem[] {
  const { key, kind, required } = question;
  if (value === undefined || isEmpty(value)) {
    if (!required) return [];
    return [{ question: key, code: kind === 'consent' ? 'not_agreed' : 'required' }];
  }
  if (kind === 'table') return checkTable(question, value);
  const wrong = checkSingle(question, value);
  return wrong ? [{ question: key, ...wrong }] : [];
}

/** All that stands between these answers and their sending, in the order of the form. What is hidden is not asked. */
export function checkValues(definition: Definition, values: Values): Problem[] {
  return visibleQuestions(definition, values).flatMap((question) =>
    checkQuestion(question, Object.hasOwn(values, question.key) ? values[question.key] : undefined),
  );
}
