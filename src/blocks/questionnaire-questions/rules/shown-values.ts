import { dayWords, isDay } from '#kernel/japan-day.ts';
import type { Lang } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { visibleSections } from './conditions.ts';
import {
  type Column,
  type Definition,
  inWords,
  type Option,
  type Question,
  type QuestionKind,
} from './definition.ts';
import { choicesOf, type FileValue, filesOf, rowsOf, totalOf, type Value, type Values } from './values.ts';

/** An answered table in words: heads, rows, and the sum below one of the columns. */
export type ShownTable = {
  readonly heads: readonly string[];
  readonly numbers: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  readonly total: { readonly column: number; readonly words: string } | undefined;
};

export type ShownValue = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: string;
  /** The answer in words; empty when there is none. Of a table its rows, one a line. */
  readonly words: string;
  readonly table?: ShownTable | undefined;
  readonly files?: readonly FileValue[] | undefined;
};

export type ShownSection = {
  readonly key: string;
  readonly title: string;
  readonly values: readonly ShownValue[];
};

const YES = { ja: 'はい', en: 'Yes', easy: 'はい' } as const;
const LIST_SIGN = { ja: '、', en: ', ', easy: '、' } as const;
const GROUPED = new Intl.NumberFormat('ja-JP');

type Shape = { readonly kind: QuestionKind; readonly options?: readonly Option[] | undefined };

function labelOf(lang: Lang, options: readonly Option[] | undefined, key: string): string {
  const option = options?.find((one) => one.key === key);
  return option ? inWords(lang, option.label) : key;
}

function textWords(lang: Lang, { kind, options }: Shape, value: string): string {
  if (kind === 'date' && isDay(value)) return dayWords(value, lang);
  return kind === 'one' ? labelOf(lang, options, value) : value;
}

/** One value in words; what could not be read is shown as it was typed. */
function wordsOf(lang: Lang, shape: Shape, value: Value | undefined): string {
  if (value === undefined || value === false) return '';
  if (value === true) return YES[lang];
  if (typeof value === 'number') return shape.kind === 'yen' ? yenWords(value, lang) : GROUPED.format(value);
  if (typeof value === 'string') return textWords(lang, shape, value);
  return choicesOf({ value }, 'value')
    .map((key) => labelOf(lang, shape.options, key))
    .join(LIST_SIGN[lang]);
}

function tableOf(lang: Lang, { columns = [], total }: Question, value: Value | undefined): ShownTable {
  const rows = rowsOf(value === undefined ? {} : { value }, 'value');
  const column = columns.findIndex(({ key }) => key === total);
  const summed = columns[column];
  return {
    heads: columns.map(({ label }) => inWords(lang, label)),
    numbers: columns.map(isNumeric),
    rows: rows.map((row) => columns.map((one) => wordsOf(lang, one, row[one.key]))),
    total: summed && { column, words: wordsOf(lang, summed, totalOf(rows, summed.key)) },
  };
}

const isNumeric = ({ kind }: Column) => kind === 'number' || kind === 'yen';

function shownValue(lang: Lang, question: Question, value: Value | undefined): ShownValue {
  const { key, kind } = question;
  const label = inWords(lang, question.label);
  if (kind === 'table') {
    const table = tableOf(lang, question, value);
    return { key, kind, label, table, words: table.rows.map((row) => row.join(' / ')).join('\n') };
  }
  if (kind === 'file') {
    const files = filesOf(value === undefined ? {} : { value }, 'value');
    return { key, kind, label, files, words: files.map(({ name }) => name).join(LIST_SIGN[lang]) };
  }
  return { key, kind, label, words: wordsOf(lang, question, value) };
}

/** The answers as people read them, by section; questions that are not asked are left out, unanswered ones are empty. */
export function shownValues(lang: Lang, definition: Definition, values: Values): ShownSection[] {
  return visibleSections(definition, values).map(({ key, title, questions }) => ({
    key,
    title: inWords(lang, title),
    values: questions.map((question) => shownValue(lang, question, values[question.key])),
  }));
}

/** One answer in words, to lay two of them side by side. */
export const shownAnswer = (lang: Lang, question: Question, value: Value | undefined): string =>
  shownValue(lang, question, value).words;
