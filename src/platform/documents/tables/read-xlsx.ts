import { type CellValue, readSheet } from 'read-excel-file/node';
import { type Parts, packed, type Unpacked, unpackParts } from '../word/parts.ts';
import { lineFault, trimmed } from './read-csv.ts';
import { type Lines, refuseTable, type TableLimits, type TableRefusal } from './table.ts';

const LIMITS = { part: 60_000_000, all: 80_000_000 };
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** Cells and rows that hold a format and nothing else; whole sheets of them stand below many real tables. */
const EMPTY_CELL = /<c\b[^>]*\/>|<c\b[^>]*>\s*<\/c>/g;
const EMPTY = /<(?:c|row)\b[^>]*\/>|<(?:c|row)\b[^>]*>\s*<\/(?:c|row)>/;
const EMPTY_ROW = /<row\b[^>]*\/>|<row\b[^>]*>\s*<\/row>/g;

type Sheets = { readonly names: readonly string[]; readonly first: string };
export type XlsxRead =
  | (Extract<Lines, { ok: true }> & { readonly sheet: string; readonly sheets: readonly string[] })
  | TableRefusal;

/** Reads one sheet of an Excel file: dates as 2026-04-01, numbers with all their figures, formulas by their last value. */
export async function readXlsx(
  bytes: Uint8Array,
  limits: TableLimits,
  sheet: string | undefined,
): Promise<XlsxRead> {
  const unpacked = unpackParts(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    isNeeded,
    LIMITS,
  );
  if (!unpacked.ok) return faultOfArchive(unpacked);
  const parts = unpacked.value;
  const workbook = parts.get('xl/workbook.xml')?.toString('utf8');
  if (workbook === undefined) return refuseTable('tables.other_kind');
  const sheets = sheetsOf(workbook);
  const chosen = sheet ?? sheets.first;
  if (!sheets.names.includes(chosen)) return refuseTable('tables.no_sheet', { sheet: chosen });
  const far = preparedSheets(parts, limits);
  if (far) return far;
  const file = packed(parts);
  // Nothing is held twice while the cells are read.
  parts.clear();
  const lines = await linesOf(file, chosen, limits);
  return lines.ok ? { ...lines, sheet: chosen, sheets: sheets.names } : lines;
}

async function linesOf(file: Buffer, sheet: string, limits: TableLimits): Promise<Lines> {
  const rows = await readSheet(file, sheet, { parseNumber: numberText }).catch(() => undefined);
  if (rows === undefined) return refuseTable('tables.broken');
  const lines: string[][] = [];
  for (const [at, row] of rows.entries()) {
    const cells = trimmed(row.map(cellText));
    const fault = lineFault(cells, at + 1, limits);
    if (fault) return fault;
    lines.push(cells);
  }
  return { ok: true, lines };
}

function faultOfArchive({ reason }: Extract<Unpacked, { ok: false }>): TableRefusal {
  return refuseTable(reason === 'too_large' ? 'tables.unpacked_too_large' : 'tables.broken');
}

function isNeeded(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/|worksheets\/)?[^/]+\.(?:xml|xml\.rels))$/.test(
    name,
  );
}

function sheetsOf(workbook: string): Sheets {
  const found = [...workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].map(([, attributes = '']) => ({
    name: plain(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    hidden: /\bstate="(?:hidden|veryHidden)"/.test(attributes),
  }));
  const shown = found.find(({ hidden }) => !hidden) ?? found[0];
  return { names: found.map(({ name }) => name), first: shown?.name ?? '' };
}

function plain(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? whole;
  });
}

/** Takes out what holds no content, makes dates of the era calendar known as dates, and refuses cells that lie too far out. */
function preparedSheets(parts: Parts, limits: TableLimits): TableRefusal | undefined {
  for (const [name, part] of parts) {
    if (!name.startsWith('xl/worksheets/')) continue;
    // What is looked for is plain ASCII: a character a byte keeps a large sheet small.
    const sheet = part.toString('latin1');
    const lean = EMPTY.test(sheet) ? sheet.replace(EMPTY_CELL, '').replace(EMPTY_ROW, '') : sheet;
    const far = tooFar(lean, limits);
    if (far) return far;
    if (lean !== sheet) parts.set(name, Buffer.from(lean, 'latin1'));
  }
  const styles = parts.get('xl/styles.xml')?.toString('utf8');
  if (styles !== undefined) parts.set('xl/styles.xml', Buffer.from(withoutEras(styles), 'utf8'));
  return undefined;
}

/** `ggge年m月d日` is a date like any other, but the reader of cells does not know the sign of the era. */
function withoutEras(styles: string): string {
  return styles.replace(/formatCode="([^"]*)"/g, (whole, code: string) =>
    /g{1,3}e|\[\$-(?:ja-JP|411|D?\d*411)/i.test(code)
      ? `formatCode="${code.replace(/\[\$[^\]]*\]/g, '').replace(/g{1,3}(?=e)/gi, '')}"`
      : whole,
  );
}

function tooFar(sheet: string, limits: TableLimits): TableRefusal | undefined {
  let last = 0;
  let widest = 0;
  for (const [, letters = '', digits = ''] of sheet.matchAll(
    /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g,
  )) {
    last = Math.max(last, Number(digits));
    widest = Math.max(widest, columnNumber(letters));
  }
  if (widest > limits.columns) {
    return refuseTable('tables.too_many_columns', { line: 1, count: widest, most: limits.columns });
  }
  return last > limits.rows + 100
    ? refuseTable('tables.too_many_rows', { count: last, most: limits.rows })
    : undefined;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A number with every figure that it has, and without the noise of the last ones. */
function numberText(typed: string): string {
  const number = Number(typed);
  if (!Number.isFinite(number)) return typed;
  if (Number.isInteger(number)) return Math.abs(number) < 1e21 ? number.toFixed(0) : String(number);
  return String(Number(number.toPrecision(15)));
}

function cellText(value: CellValue<string> | null): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return typeof value === 'string' ? value : String(value).toUpperCase();
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
