/** A file that answers a question: one that was handed in, or a paper of the group's passport, which may have no file (a roster). */
export type FileValue = {
  readonly fileId: string | null;
  readonly paperId?: string | undefined;
  readonly name: string;
  readonly type: string;
  readonly size: number;
};

/** A row of a table by column; an empty cell is not there. */
export type TableRow = Readonly<Record<string, string | number>>;

/**
 * What answers a question. Numbers and yen are numbers, days YYYY-MM-DD, choices their keys. What was typed and cannot
 * be read stays in its place as the text that it was: a number that is a text is wrong, and shown again as it is.
 */
export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly TableRow[]
  | readonly FileValue[];
export type Values = Readonly<Record<string, Value>>;

/** What a form sends: by field name, one text or several. */
export type RawForm = Readonly<Record<string, unknown>>;

/** Why an answer cannot be sent as it stands. */
export const PROBLEM_CODES = [
  'required',
  'too_long',
  'hidden_marks',
  'not_a_number',
  'fraction',
  'negative',
  'too_small',
  'too_large',
  'not_a_day',
  'not_an_option',
  'too_few',
  'too_many',
  'too_few_rows',
  'too_many_rows',
  'not_agreed',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Where something is wrong: the question, and in a table the row (from 0) and the column. */
export type Problem = {
  readonly question: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly code: ProblemCode;
  /** The limit that the sentence names. */
  readonly limit?: number | undefined;
};

/** The name of the field in the browser: `budget`, or `budget.0.yen` in a table. */
export function fieldName(question: string, row?: number, column?: string): string {
  return row === undefined || column === undefined ? question : `${question}.${row}.${column}`;
}

export const fieldOf = ({ question, row, column }: Problem): string => fieldName(question, row, column);

/** Whole yen of a yen question; nothing when it is empty or not readable. */
export function yenOf(values: Values, key: string): number | undefined {
  const value = values[key];
  return typeof value === 'number' ? value : undefined;
}

/** The text of a question that holds one: text, long text, a day, one choice. */
export function textOf(values: Values, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

const isRow = (item: unknown): item is TableRow =>
  typeof item === 'object' && item !== null && !('fileId' in item);
const isFile = (item: unknown): item is FileValue =>
  typeof item === 'object' && item !== null && 'fileId' in item;

export function rowsOf(values: Values, key: string): readonly TableRow[] {
  const value = values[key];
  return Array.isArray(value) ? value.filter(isRow) : [];
}

export function filesOf(values: Values, key: string): readonly FileValue[] {
  const value = values[key];
  return Array.isArray(value) ? value.filter(isFile) : [];
}

export function choicesOf(values: Values, key: string): readonly string[] {
  const value = values[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** The sum of a column; cells that cannot be read count nothing. */
export function totalOf(rows: readonly TableRow[], column: string): number {
  return rows.reduce((sum, row) => {
    const cell = row[column];
    return sum + (typeof cell === 'number' ? cell : 0);
  }, 0);
}

export const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
