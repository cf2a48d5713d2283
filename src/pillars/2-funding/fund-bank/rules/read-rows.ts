import { parseDay } from '#kernel/parse-day.ts';
import { readYen } from '#kernel/yen.ts';
import {
  type BankRow,
  COLUMNS,
  type Column,
  type Direction,
  HEADINGS,
  type RowProblem,
  type RowRead,
} from './bank-row.ts';

type Heading = { readonly index: number; readonly key: string };
type Line = { readonly line: number; readonly cells: readonly string[] };
export type Places = Readonly<Partial<Record<Column, number>>>;

const IN = /^(入金|入|預入|受入|1|in|cr)$/i;
const OUT = /^(出金|出|払|支払|払出|引出|2|out|dr)$/i;
/** Lines that only carry a sum over: they hold no movement. */
const NO_MOVEMENT = /繰越|合計|小計|残高証明/;
const LONGEST_WORDS = 200;

/** Which column is which, by the headings; `keyOf` is the way in which headings are compared. */
export function findPlaces(headings: readonly Heading[], keyOf: (heading: string) => string): Places {
  const places: Partial<Record<Column, number>> = {};
  for (const column of COLUMNS) {
    const known = new Set(HEADINGS[column].map(keyOf));
    const found = headings.find(({ key }) => known.has(key));
    if (found) places[column] = found.index;
  }
  return places;
}

/** A file can be read when it has days and, in one way or another, amounts that come or go. */
export function missingColumns(places: Places): readonly ('on' | 'amounts')[] {
  const hasAmounts =
    (places.in !== undefined && places.out !== undefined) ||
    (places.yen !== undefined && places.direction !== undefined);
  return [
    ...(places.on === undefined ? (['on'] as const) : []),
    ...(hasAmounts ? [] : (['amounts'] as const)),
  ];
}

type Amount = { readonly direction: Direction; readonly yen: number };
type Problem = { readonly problem: RowProblem };

/** An amount; an empty cell, a dash and nought are none. */
function amountIn(cell: string): number | 'none' | 'bad' {
  if (/^[-‐－ー―*＊\s]*$/.test(cell)) return 'none';
  const read = readYen(cell);
  if ('problem' in read) return 'bad';
  return read.yen === 0 ? 'none' : read.yen;
}

function fromTwoColumns(inCell: string, outCell: string): Amount | Problem {
  const came = amountIn(inCell);
  const went = amountIn(outCell);
  if (came === 'bad' || went === 'bad') return { problem: 'bad_amount' };
  if (came !== 'none' && went !== 'none') return { problem: 'both_amounts' };
  if (came !== 'none') return { direction: 'in', yen: came };
  return went === 'none' ? { problem: 'no_amount' } : { direction: 'out', yen: went };
}

function fromOneColumn(yenCell: string, directionCell: string): Amount | Problem {
  const yen = amountIn(yenCell);
  if (yen === 'bad') return { problem: 'bad_amount' };
  if (yen === 'none') return { problem: 'no_amount' };
  const written = directionCell.normalize('NFKC').trim();
  if (IN.test(written)) return { direction: 'in', yen };
  return OUT.test(written) ? { direction: 'out', yen } : { problem: 'bad_direction' };
}

function dayIn(cell: string, today: string): { readonly on: string } | Problem {
  if (cell === '') return { problem: 'no_day' };
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(cell.normalize('NFKC'));
  const on = parseDay(digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : cell);
  if (on === undefined) return { problem: 'bad_day' };
  return on > today ? { problem: 'later_day' } : { on };
}

function balanceIn(cell: string): { readonly balanceYen: number | null } | Problem {
  if (cell.trim() === '') return { balanceYen: null };
  const read = readYen(cell);
  return 'yen' in read ? { balanceYen: read.yen } : { problem: 'bad_balance' };
}

/** One line, or everything that is wrong with it; nothing where it holds no movement. */
function readRow({ line, cells }: Line, places: Places, today: string): RowRead | undefined {
  const cell = (column: Column) => {
    const index = places[column];
    return index === undefined ? '' : (cells[index] ?? '').trim();
  };
  const words = cell('words').slice(0, LONGEST_WORDS);
  const amount =
    places.in === undefined || places.out === undefined
      ? fromOneColumn(cell('yen'), cell('direction'))
      : fromTwoColumns(cell('in'), cell('out'));
  if ('problem' in amount && amount.problem === 'no_amount' && NO_MOVEMENT.test(words)) return undefined;
  const day = dayIn(cell('on'), today);
  const balance = balanceIn(cell('balance'));
  if ('problem' in amount || 'problem' in day || 'problem' in balance) {
    const problems = [day, amount, balance].flatMap((part) => ('problem' in part ? [part.problem] : []));
    return { line, problems };
  }
  return { line, row: { line, ...day, ...amount, words, ...balance } };
}

/** Every line of a statement in its order. */
export function readRows(lines: readonly Line[], places: Places, today: string): RowRead[] {
  return lines.flatMap((line) => readRow(line, places, today) ?? []);
}

/**
 * What names a line of the statement, also in another file that overlaps: its content, and how often the same content
 * stood above it in the file. Two equal gifts on one day are two lines; the same day read twice is not four.
 */
export function namesOf(rows: readonly BankRow[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(({ on, direction, yen, words, balanceYen }) => {
    const content = [on, direction, yen, words.normalize('NFKC').replace(/\s+/g, ''), balanceYen ?? ''].join(
      '|',
    );
    const count = (seen.get(content) ?? 0) + 1;
    seen.set(content, count);
    return `${content}|${count}`;
  });
}
