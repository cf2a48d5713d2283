import { type CityLink, MOST_MEMBERS, type RosterRow } from './papers.ts';

export type RosterIssue = { readonly row: number; readonly problem: 'name' | 'kana' | 'link' };
export type RosterReading =
  | { readonly ok: true; readonly rows: readonly RosterRow[] }
  | { readonly ok: false; readonly problem: 'empty' }
  | { readonly ok: false; readonly problem: 'too_many'; readonly count: number }
  | { readonly ok: false; readonly problem: 'rows'; readonly issues: readonly RosterIssue[] };

type Column = 'name' | 'kana' | 'link';
/** Where each thing stands in a row, as its heading says; without headings the order of the form holds. */
type Columns = Readonly<Record<Column, number>>;
const IN_ORDER: Columns = { name: 0, kana: 1, link: 2 };

const HEADINGS: Readonly<Record<Column, RegExp>> = {
  name: /^(氏名|名前|お名前|会員名|会員氏名|name)$/i,
  kana: /^(氏名)?(ふりがな|フリガナ|かな|カナ|よみ|読み|kana)$/i,
  link: /^(区分|在住・?在勤・?在学(の別|等)?|在住区分|居住区分|市との関係|link)$/i,
};

const LINKS: Readonly<Record<CityLink, RegExp>> = {
  living: /^(市内)?在住$|^市内$|^living$/i,
  working: /^(市内)?(在勤|勤務)$|^working$/i,
  studying: /^(市内)?(在学|通学)$|^studying$/i,
  other: /^(その他|そのほか|市外|なし|other)$/i,
};

const LONGEST = 80;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a name must not hold
const HIDDEN = /[\u0000-\u001f\u007f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** Headings by which a file is known to hold a roster. */
export const ROSTER_HEADINGS = ['氏名', '名前', '会員名', 'ふりがな', 'フリガナ', '区分'] as const;

/** Where name, reading and link stand, by their headings in any order; nothing when name or link has none. */
export function rosterColumns(headings: readonly string[]): Columns | undefined {
  const find = (column: Column) => headings.findIndex((heading) => HEADINGS[column].test(heading));
  const columns = { name: find('name'), kana: find('kana'), link: find('link') };
  return columns.name === -1 || columns.link === -1 ? undefined : columns;
}

export type Line = { readonly line: number; readonly cells: readonly string[] };

/** The members that lines name, or what is wrong with them: either all of them are taken or nothing. */
export function readRoster(lines: readonly Line[], columns: Columns = IN_ORDER): RosterReading {
  const filled = lines
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.normalize('NFKC').trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (filled.length === 0) return { ok: false, problem: 'empty' };
  if (filled.length > MOST_MEMBERS) return { ok: false, problem: 'too_many', count: filled.length };
  const issues: RosterIssue[] = [];
  const rows = filled.flatMap(({ line, cells }) => memberIn(cells, columns, line, issues) ?? []);
  return issues.length === 0 ? { ok: true, rows } : { ok: false, problem: 'rows', issues };
}

function memberIn(
  cells: readonly string[],
  columns: Columns,
  row: number,
  issues: RosterIssue[],
): RosterRow | undefined {
  const [name, kana, linkWord] = [
    cells[columns.name] ?? '',
    cells[columns.kana] ?? '',
    cells[columns.link] ?? '',
  ];
  const link = (Object.keys(LINKS) as CityLink[]).find((known) => LINKS[known].test(linkWord));
  const problem = problemOf(name, kana, link);
  if (problem === undefined && link !== undefined) return { name, kana, link };
  issues.push({ row, problem: problem ?? 'link' });
  return undefined;
}

function problemOf(
  name: string,
  kana: string,
  link: CityLink | undefined,
): RosterIssue['problem'] | undefined {
  const fits = (text: string) => [...text].length <= LONGEST && !HIDDEN.test(text);
  if (name === '' || !fits(name)) return 'name';
  if (!fits(kana)) return 'kana';
  return link === undefined ? 'link' : undefined;
}

/** Lines as somebody typed or pasted them: tabs from a spreadsheet, else commas of any kind. */
export function typedLines(typed: string): Line[] {
  return typed.split(/\r\n|\r|\n/).map((line, index) => ({
    line: index + 1,
    cells: line.split(line.includes('\t') ? '\t' : /[,，、]/),
  }));
}
