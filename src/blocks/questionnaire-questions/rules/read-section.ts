import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';
import { checkQuestion } from './check-values.ts';
import { visibleQuestions } from './conditions.ts';
import type { ColumnKind, Definition, Question, Section } from './definition.ts';
import { MOST } from './definition.ts';
import { isEmpty, type Problem, type RawForm, type TableRow, type Value, type Values } from './values.ts';

const firstOf = (sent: unknown): string => {
  const first: unknown = Array.isArray(sent) ? sent[0] : sent;
  return typeof first === 'string' ? first : '';
};
const listOf = (sent: unknown): string[] =>
  [sent].flat().filter((item): item is string => typeof item === 'string' && item !== '');

/** Half a pair of a broken text, which no database keeps. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const NULL = String.fromCharCode(0);

/** The text as it was typed, with one kind of line break and no blanks around it. */
export const cleanText = (typed: string): string =>
  typed.replaceAll(NULL, '').replaceAll(HALVES, '').replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();

const oneLine = (typed: string): string => cleanText(typed).replaceAll(/\s*\n\s*/g, ' ');

/** A whole number as people write it; the text itself when it is none. */
export function readNumber(typed: string): number | string {
  const text = oneLine(typed);
  const plain = text.normalize('NFKC').replaceAll(/[\s,、，]/g, '');
  const signed = plain.replace(/^[-−ー‐-―△▲]/, '-');
  return /^-?\d{1,12}$/.test(signed) ? Number(signed) + 0 : text;
}

function readAmount(typed: string): number | string {
  const read = readYen(typed);
  return 'yen' in read ? read.yen : oneLine(typed);
}

/** One text as its kind is kept: what can be read is read, what cannot stays as it was typed. */
const READ: Readonly<Record<ColumnKind, (typed: string) => string | number>> = {
  text: oneLine,
  number: readNumber,
  yen: readAmount,
  date: (typed) => parseDay(typed) ?? oneLine(typed),
  one: oneLine,
};

/** The rows of a table; one in which nothing was typed is none. */
function readRows({ key, columns = [] }: Question, raw: RawForm): TableRow[] {
  const rows: TableRow[] = [];
  for (const index of rowNumbers(key, raw)) {
    const cells = columns
      .map(
        (column) => [column.key, READ[column.kind](firstOf(raw[`${key}.${index}.${column.key}`]))] as const,
      )
      .filter(([, cell]) => cell !== '');
    if (cells.length > 0) rows.push(Object.fromEntries(cells));
  }
  return rows;
}

/** Which rows were sent, in their order. */
function rowNumbers(key: string, raw: RawForm): number[] {
  const numbers = new Set<number>();
  for (const name of Object.keys(raw)) {
    if (!name.startsWith(`${key}.`)) continue;
    const index = /^(\d{1,4})\./.exec(name.slice(key.length + 1))?.[1];
    if (index !== undefined) numbers.add(Number(index));
  }
  return [...numbers].toSorted((a, b) => a - b).slice(0, MOST.rows * 2);
}

function readQuestion(question: Question, raw: RawForm): Value | undefined {
  const sent = raw[question.key];
  switch (question.kind) {
    case 'long_text':
      return cleanText(firstOf(sent));
    case 'scale':
      return readNumber(firstOf(sent));
    case 'several':
      return [...new Set(listOf(sent).map(oneLine))].slice(0, MOST.options * 2);
    case 'table':
      return readRows(question, raw);
    case 'consent':
      return firstOf(sent) === 'yes';
    // Files come by a way of their own: a form sends them once, and their names never come back.
    case 'file':
      return undefined;
    case 'text':
    case 'number':
    case 'yen':
    case 'date':
    case 'one':
      return READ[question.kind](firstOf(sent));
  }
}

/**
 * What a form sent for one section, with all that is wrong in it. Nothing that was typed is lost: what cannot be read is
 * kept as a text. Files are not among the values. `others` are the answers of the other sections: by them it is known
 * which questions are asked, for of a question that is not asked nothing is wrong.
 */
export function readSection(
  definition: Definition,
  section: Section,
  raw: RawForm,
  others: Values = {},
): { values: Values; problems: Problem[] } {
  const values: Record<string, Value> = {};
  for (const question of section.questions) {
    const value = readQuestion(question, raw);
    if (value !== undefined && !isEmpty(value)) values[question.key] = value;
  }
  const own = new Set(section.questions.map(({ key }) => key));
  const apart = Object.fromEntries(Object.entries(others).filter(([key]) => !own.has(key)));
  const problems = visibleQuestions(definition, { ...apart, ...values })
    .filter(({ key, kind }) => own.has(key) && kind !== 'file')
    .flatMap((question) => checkQuestion(question, values[question.key]));
  return { values, problems };
}
