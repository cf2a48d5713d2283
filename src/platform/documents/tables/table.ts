import type { Refusal } from '#kernel/verdict.ts';
import type { Params } from '#kernel/words.ts';

/** How much a table may hold; what goes beyond is refused, never cut off. */
export type TableLimits = {
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell. */
  readonly cellLength: number;
  readonly bytes: number;
};
export const TABLE_LIMITS: TableLimits = {
  rows: 20_000,
  columns: 200,
  cellLength: 32_767,
  bytes: 20 * 1024 * 1024,
};

/** A line of a table; `line` is the row that a spreadsheet shows it in. Cells are trimmed text, short lines end early. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** A column with its heading as it stands there, and the key by which headings are compared. */
export type TableColumn = { readonly index: number; readonly heading: string; readonly key: string };

/** A number that a spreadsheet has shortened (1.31E+11): the figures behind it are lost. */
export type Shortened = { readonly line: number; readonly heading: string; readonly text: string };

export type Table = {
  readonly format: 'csv' | 'xlsx';
  /** How a text file was written: utf-8, shift_jis and the like; nothing for Excel. */
  readonly encoding?: string | undefined;
  /** The sheet that was read, and all that there are; none for a text file. */
  readonly sheet?: string | undefined;
  readonly sheets: readonly string[];
  readonly headingLine: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** How many of the headings the caller knows. */
  readonly knownHeadings: number;
  /** Lines with content to the right of the last heading: a comma too many, as a rule. */
  readonly ragged: readonly number[];
  readonly shortened: readonly Shortened[];
};

/** Why a file is no table that can be read; `words.ts` says each, with what and where. */
export type TableCode =
  | 'tables.empty'
  | 'tables.too_large'
  | 'tables.unpacked_too_large'
  | 'tables.too_many_rows'
  | 'tables.too_many_columns'
  | 'tables.cell_too_long'
  | 'tables.no_headings'
  | 'tables.no_rows'
  | 'tables.quote_open'
  | 'tables.program'
  | 'tables.macros'
  | 'tables.old_excel'
  | 'tables.locked'
  | 'tables.broken'
  | 'tables.other_kind'
  | 'tables.no_sheet';
export type TableRefusal = Refusal<TableCode> & { readonly params: Params };
export type TableRead = { readonly ok: true; readonly value: Table } | TableRefusal;

export type TableOptions = {
  readonly limits?: Partial<TableLimits> | undefined;
  /** Headings that the caller expects, in any writing: they tell which line holds the headings. */
  readonly known?: readonly string[] | undefined;
  /** The sheet of an Excel file; the first that is not hidden when none is named. */
  readonly sheet?: string | undefined;
};

/** What a reader of one format hands on: every line, blank ones too, in order. */
export type Lines = { readonly ok: true; readonly lines: readonly (readonly string[])[] } | TableRefusal;

export function refuseTable(code: TableCode, params: Params = {}): TableRefusal {
  return { ok: false, kind: 'unmet', code, params };
}

/** 0 is A, 27 is AB: the name of a column as spreadsheets show it. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}
