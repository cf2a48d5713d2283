import { withoutHidden } from './conditions.ts';
import {
  type Definition,
  type Option,
  type Question,
  type QuestionKind,
  questionsOf,
  type Words,
} from './definition.ts';
import { choicesOf, isEmpty, rowsOf, totalOf, type Values, yenOf } from './values.ts';

export type OptionCount = { readonly key: string; readonly label: Words; readonly count: number };
export type Spread = {
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly sum: number;
};

/** What many answers to one question say together. Of free text only how many wrote something: never what. */
export type Summary = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: Words;
  /** How many answered it, of all answers. */
  readonly answered: number;
  readonly of: number;
  readonly options?: readonly OptionCount[] | undefined;
  readonly spread?: Spread | undefined;
};

function spreadOf(numbers: readonly number[]): Spread | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return undefined;
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? min;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? min) + upper) / 2;
  return { count: sorted.length, min, median, max, sum: sorted.reduce((sum, one) => sum + one, 0) };
}

const countOf = (options: readonly Option[], chosen: readonly string[]): OptionCount[] =>
  options.map(({ key, label }) => ({ key, label, count: chosen.filter((one) => one === key).length }));

function scaleOptions({ scale }: Question): Option[] {
  if (scale === undefined) return [];
  return Array.from({ length: scale.to - scale.from + 1 }, (_, i) => ({
    key: String(scale.from + i),
    label: { ja: String(scale.from + i) },
  }));
}

/** The number that an answer gives to a question: its value, or the sum of its table. */
function numberOf({ key, kind, total }: Question, values: Values): number | undefined {
  if (kind !== 'table') return yenOf(values, key);
  const rows = rowsOf(values, key);
  return total === undefined || rows.length === 0 ? undefined : totalOf(rows, total);
}

const numbersOf = (question: Question, answers: readonly Values[]): number[] =>
  answers.flatMap((values) => numberOf(question, values) ?? []);

function summaryOf(question: Question, answers: readonly Values[]): Pick<Summary, 'options' | 'spread'> {
  const { key, kind, options = [] } = question;
  const texts = () =>
    answers.flatMap((values) => (typeof values[key] === 'string' ? [values[key]] : choicesOf(values, key)));
  switch (kind) {
    case 'one':
    case 'several':
      return { options: countOf(options, texts()) };
    case 'scale': {
      const numbers = numbersOf(question, answers);
      return { options: countOf(scaleOptions(question), numbers.map(String)), spread: spreadOf(numbers) };
    }
    case 'number':
    case 'yen':
    case 'table':
      return { spread: spreadOf(numbersOf(question, answers)) };
    case 'text':
    case 'long_text':
    case 'date':
    case 'file':
    case 'consent':
      return {};
  }
}

/** Each question with what the answers say together: counts by choice, the spread of numbers, nothing of what was written. */
export function summarise(definition: Definition, answers: readonly Values[]): Summary[] {
  const shown = answers.map((values) => withoutHidden(definition, values));
  return questionsOf(definition).map((question) => ({
    key: question.key,
    kind: question.kind,
    label: question.label,
    answered: shown.filter((values) => !isEmpty(values[question.key])).length,
    of: shown.length,
    ...summaryOf(question, shown),
  }));
}
