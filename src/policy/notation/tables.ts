import { type Item, itemOf, itemsOf, TABLE_SIGNS } from './source-lines.ts';

/** What a line or a column's head is the name of. */
export type SectionKind = 'earlier' | 'later' | 'record' | 'other';

/** The paper as a stream: lines, the heads of sections, the starts of table rows, and what stands between rows. */
export type Token =
  | { kind: 'line'; item: Item }
  | { kind: 'label'; section: SectionKind; item: Item }
  | { kind: 'row'; joins: boolean }
  | { kind: 'between'; items: Item[] };

type Cell = { items: Item[]; goesOn: boolean };
type Row = { cells: Cell[] };

/** Says what section a line is the head of, undefined for none. */
export type LabelOf = (item: Item) => SectionKind | undefined;

function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    if (item.text === TABLE_SIGNS.row) rows.push({ cells: [] });
    else if (item.text === TABLE_SIGNS.cell || item.text === TABLE_SIGNS.goesOn) {
      rows.at(-1)?.cells.push({ items: [], goesOn: item.text === TABLE_SIGNS.goesOn });
    } else rows.at(-1)?.cells.at(-1)?.items.push(item);
  }
  return rows;
}

const isWritten = (cell: Cell) => cell.items.some((item) => item.text !== '');

function columnsIn(row: Row, labelOf: LabelOf): (SectionKind | undefined)[] | undefined {
  const columns = row.cells.map((cell) => {
    const written = cell.items.filter((item) => item.text !== '');
    const [only] = written;
    return only !== undefined && written.length === 1 ? labelOf(only) : undefined;
  });
  const editions = new Set(columns.filter((column) => column === 'earlier' || column === 'later'));
  return editions.size === 2 ? columns : undefined;
}

/** A row that holds one short line and no sentence is a heading over the rows below it. */
function isHeadingRow(row: Row, columns: readonly (SectionKind | undefined)[]): boolean {
  const written = row.cells.map((cell, i) => ({ cell, i })).filter(({ cell }) => isWritten(cell));
  const [only] = written;
  if (only === undefined || written.length > 1) return false;
  if (columns[only.i] === undefined) return true;
  const lines = only.cell.items.filter((item) => item.text !== '');
  const isShort = lines.length <= 3 && lines.every(({ fold }) => fold.length <= 60 && !fold.includes('。'));
  return only.i === 0 && isShort && !lines.some(({ fold }) => /[】〕]/.test(fold) || /^[・·•●]/.test(fold));
}

function tokensOfRow(row: Row, columns: readonly (SectionKind | undefined)[]): Token[] {
  if (isHeadingRow(row, columns))
    return [{ kind: 'between', items: row.cells.flatMap(({ items }) => items) }];
  const loose = row.cells.filter((cell, i) => columns[i] === undefined && isWritten(cell));
  const joins = row.cells.some(
    (cell, i) => cell.goesOn && (columns[i] === 'earlier' || columns[i] === 'later'),
  );
  const tokens: Token[] = [];
  if (loose.length > 0) tokens.push({ kind: 'between', items: loose.flatMap(({ items }) => items) });
  tokens.push({ kind: 'row', joins });
  row.cells.forEach((cell, i) => {
    const section = columns[i];
    const first = cell.items[0];
    if (section === undefined || first === undefined || !isWritten(cell)) return;
    tokens.push({ kind: 'label', section, item: itemOf(first.no, '') });
    tokens.push(...cell.items.map((item): Token => ({ kind: 'line', item })));
  });
  return tokens;
}

type Columns = (SectionKind | undefined)[];

function tokensOfTable(items: readonly Item[], labelOf: LabelOf, before: Columns): [Token[], Columns] {
  const rows = rowsOf(items);
  const head = rows.slice(0, 4).findIndex((row) => columnsIn(row, labelOf) !== undefined);
  const headRow = rows[head];
  const columns = headRow === undefined ? before : (columnsIn(headRow, labelOf) ?? []);
  const width = rows[0]?.cells.length ?? 0;
  if (columns.length === 0 || (headRow === undefined && columns.length !== width)) {
    const lines = rows.flatMap((row) => row.cells.flatMap((cell) => cell.items));
    return [lines.map((item) => ({ kind: 'line', item })), before];
  }
  const tokens: Token[] = [];
  rows.forEach((row, i) => {
    if (i < head) tokens.push({ kind: 'between', items: row.cells.flatMap((cell) => cell.items) });
    else if (columnsIn(row, labelOf) === undefined) tokens.push(...tokensOfRow(row, columns));
  });
  tokens.push({ kind: 'between', items: [] });
  return [tokens, columns];
}

type Unfolding = { tokens: Token[]; columns: Columns; table: Item[] | null };

function closeTable(table: readonly Item[], at: Unfolding, labelOf: LabelOf): void {
  const [made, columns] = tokensOfTable(table, labelOf, at.columns);
  for (const token of made) at.tokens.push(token);
  at.columns = columns;
  at.table = null;
}

/** Lines with tables made into one stream: a row with named columns reads as one section after the other. */
export function unfoldTables(items: readonly Item[], labelOf: LabelOf): Token[] {
  const at: Unfolding = { tokens: [], columns: [], table: null };
  for (const item of items) {
    if (at.table !== null && item.text === TABLE_SIGNS.close) closeTable(at.table, at, labelOf);
    else if (at.table !== null) at.table.push(item);
    else if (item.text === TABLE_SIGNS.open) at.table = [];
    else at.tokens.push({ kind: 'line', item });
  }
  for (const item of at.table ?? []) at.tokens.push({ kind: 'line', item });
  return at.tokens;
}

const WIDEST = 12;

function cellsIn(line: string): string[] {
  if (!line.includes('\t') || line.length > 20_000) return [];
  const cells = line.replace(/[\r\n]+$/, '').split('\t');
  return cells.length > WIDEST ? [] : cells;
}

function rowItems(no: number, cells: readonly string[], width: number): Item[] {
  const filled = [...cells, ...Array<string>(width - cells.length).fill('')];
  return [
    itemOf(no, TABLE_SIGNS.row),
    ...filled.flatMap((cell) => [itemOf(no, TABLE_SIGNS.cell), itemOf(no, cell)]),
  ];
}

/**
 * Lines whose columns are parted by tabs, below a head that names both editions, made into a table.
 * Elsewhere a tab is only an indent.
 */
export function unfoldTabs(lines: readonly string[], labelOf: LabelOf): Item[] {
  let width = 0;
  let isOpen = false;
  const items = lines.map((line, i) => {
    const cells = cellsIn(line);
    if (namesBoth(cells, i + 1, labelOf)) width = cells.length;
    const isRow = cells.length >= 2 && cells.length <= width;
    const sign = isRow ? TABLE_SIGNS.open : TABLE_SIGNS.close;
    const edge = isRow === isOpen ? [] : [itemOf(i + 1, sign)];
    isOpen = isRow;
    return [...edge, ...(isRow ? rowItems(i + 1, cells, width) : itemsOf([line], i))];
  });
  if (isOpen) items.push([itemOf(lines.length, TABLE_SIGNS.close)]);
  return items.flat();
}

function namesBoth(cells: readonly string[], no: number, labelOf: LabelOf): boolean {
  const kinds = cells.map((cell) => labelOf(itemOf(no, cell)));
  return kinds.includes('earlier') && kinds.includes('later');
}
