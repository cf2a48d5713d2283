import { squeeze } from './folding.ts';
import { bracketsIn, bulletLength, classMarkIn, isFurniture, isOneOf } from './marks.ts';
import type { ReadingWords } from './reading-words.ts';
import { type Item, TABLE_SIGNS } from './source-lines.ts';
import type { Candidate } from './understanding.ts';

const LONGEST = 24;

/** A line without its bullet and brackets, 「案」 in brackets left out: the form in which labels are counted. */
export function labelForm(line: string): string {
  let bare = line.slice(bulletLength(line)).trim();
  for (const bracket of bracketsIn(bare).reverse()) {
    if (bracket.open === '(') bare = bare.slice(0, bracket.start) + bare.slice(bracket.end);
  }
  return squeeze(bare).replace(/^[【〔[<〈《]+|[】〕\]>〉》:：]+$/g, '');
}

function mayBeLabel(line: string, words: ReadingWords): boolean {
  if (line === '' || line.length > LONGEST + 8 || /[。、]/.test(line) || isFurniture(line)) return false;
  if (Object.values<string>(TABLE_SIGNS).includes(line) || classMarkIn(line, words) !== undefined)
    return false;
  const form = labelForm(line);
  if (form.length === 0 || form.length > LONGEST || /^[0-9 !-/:-@[-`{-~]+$/.test(form)) return false;
  return !isOneOf(form, [...words.removed, ...words.unchanged, ...words.newMark, ...words.priority]);
}

/** A repeated short line, with the places where it stands. */
export type Repeated = Candidate & { places: number[] };

type FirstRow = { cells: number[]; rows: number };

/** The first row of each table, and how many rows it has. */
function firstRows(items: readonly Item[]): FirstRow[] {
  const found: FirstRow[] = [];
  let isOpen = false;
  for (const [place, { text }] of items.entries()) {
    if (text === TABLE_SIGNS.open) found.push({ cells: [], rows: 0 });
    isOpen = text === TABLE_SIGNS.open || (isOpen && text !== TABLE_SIGNS.close);
    const table = isOpen ? found.at(-1) : undefined;
    if (table !== undefined && text === TABLE_SIGNS.row) table.rows += 1;
    else if (table?.rows === 1) table.cells.push(place);
  }
  return found;
}

/** The places of the cells in the first rows of tables, and how many rows stand below each. */
function headerCells(items: readonly Item[]): Map<number, number> {
  return new Map(firstRows(items).flatMap(({ cells, rows }) => cells.map((cell) => [cell, rows - 1])));
}

/** The short lines that keep coming back (and the heads of tables, once a row), most frequent first. */
export function repeatedLines(items: readonly Item[], words: ReadingWords): Repeated[] {
  const found = new Map<string, Repeated>();
  const headers = headerCells(items);
  items.forEach((item, i) => {
    if (!mayBeLabel(item.fold, words)) return;
    const form = labelForm(item.fold);
    const weight = headers.get(i) ?? 1;
    const known = found.get(form);
    if (known === undefined) {
      const word = item.text.slice(bulletLength(item.fold)).trim();
      found.set(form, { word, count: weight, firstLine: item.no, places: [i] });
    } else {
      known.count += weight;
      known.places.push(i);
    }
  });
  return [...found.values()].filter(({ count }) => count >= 2).sort((a, b) => b.count - a.count);
}
