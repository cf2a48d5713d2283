import { checkArchive } from '#platform/files/zip.ts';
import { decodeText } from '../decode-text.ts';
import { findHeadings, headingKey } from './headings.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import {
  refuseTable,
  type Shortened,
  TABLE_LIMITS,
  type Table,
  type TableCode,
  type TableColumn,
  type TableLimits,
  type TableOptions,
  type TableRead,
  type TableRefusal,
  type TableRow,
} from './table.ts';

type Origin = Pick<Table, 'format' | 'encoding' | 'sheet' | 'sheets'>;

/** Beginnings by which a text is a page, a drawing or a program rather than a table. */
const MARKUP = /^\s*(?:<(?:!doctype|html|svg|\?xml|script|head|body|iframe)\b|#!|<\?php|\{\\rtf)/i;
const SHORTENED = /^[+-]?\d(?:\.\d+)?E\+\d{1,3}$/i;
/** Excel keeps fifteen figures of a number; the rest of a longer one is noughts. */
const LONG_NUMBER = /^\d{16,}$/;

const ARCHIVE_CODES: Readonly<Record<string, TableCode>> = {
  'files.macros': 'tables.macros',
  'files.packed_too_tightly': 'tables.unpacked_too_large',
};

/** Whether a cell holds a number that a spreadsheet has shortened. */
export function isShortened(cell: string): boolean {
  return SHORTENED.test(cell.normalize('NFKC'));
}

/**
 * Reads a table whatever the file's name says: CSV in the encodings and with the separators that are in use, or one sheet
 * of an Excel file. A file that is no table, or too much of one, is refused with what and where, never thrown.
 */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<TableRead> {
  const limits = { ...TABLE_LIMITS, ...options.limits };
  if (bytes.length === 0) return refuseTable('tables.empty');
  if (bytes.length > limits.bytes) {
    return refuseTable('tables.too_large', { megabytes: Math.floor(limits.bytes / 1024 / 1024) });
  }
  const other = otherKind(bytes);
  if (other) return refuseTable(other);
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return fromText(bytes, limits, options);
  const archive = checkArchive(bytes);
  if (archive) return refuseTable(ARCHIVE_CODES[archive] ?? 'tables.broken');
  const read = await readXlsx(bytes, limits, options.sheet);
  if (!read.ok) return read;
  return toTable(read.lines, { format: 'xlsx', sheet: read.sheet, sheets: read.sheets }, limits, options);
}

async function fromText(bytes: Uint8Array, limits: TableLimits, options: TableOptions): Promise<TableRead> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refuseTable('tables.other_kind');
  const text = decoded.text.replace(/^\ufeff/, '');
  if (MARKUP.test(text)) return refuseTable('tables.other_kind');
  if (text.trim() === '') return refuseTable('tables.empty');
  const read = await readCsv(text, limits);
  if (!read.ok) return read;
  return toTable(read.lines, { format: 'csv', encoding: decoded.encoding, sheets: [] }, limits, options);
}

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

/** Files whose first bytes say that they are something else. */
function otherKind(bytes: Uint8Array): TableCode | undefined {
  if (startsWith(bytes, 0x4d, 0x5a) && bytes.subarray(0, 400).includes(0)) return 'tables.program';
  if (startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46)) return 'tables.program';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'tables.other_kind';
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return undefined;
  const locked = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes).includes(locked) ? 'tables.locked' : 'tables.old_excel';
}

function toTable(
  lines: readonly (readonly string[])[],
  origin: Origin,
  limits: TableLimits,
  options: TableOptions,
): TableRead {
  if (lines.every((cells) => cells.length === 0)) return refuseTable('tables.empty');
  const found = findHeadings(lines, new Set(options.known?.map(headingKey)));
  if (!found) return refuseTable('tables.no_headings');
  const rows: TableRow[] = [];
  for (const [at, cells] of lines.entries()) {
    if (at > found.at && cells.length > 0) rows.push({ line: at + 1, cells });
  }
  const refusal = countFault(rows.length, found.at + 1, limits);
  if (refusal) return refusal;
  const columns = columnsOf(lines[found.at] ?? []);
  return {
    ok: true,
    value: {
      ...origin,
      headingLine: found.at + 1,
      columns,
      rows,
      knownHeadings: found.known,
      ragged: rows.filter(({ cells }) => cells.length > columns.length).map(({ line }) => line),
      shortened: shortenedOf(rows, columns),
    },
  };
}

function countFault(count: number, line: number, limits: TableLimits): TableRefusal | undefined {
  if (count === 0) return refuseTable('tables.no_rows', { line });
  return count > limits.rows ? refuseTable('tables.too_many_rows', { count, most: limits.rows }) : undefined;
}

/** The columns with their headings; a line break inside a heading is a blank. */
function columnsOf(headings: readonly string[]): TableColumn[] {
  return headings.map((heading, index) => {
    const line = heading.replace(/\s+/g, ' ');
    return { index, heading: line, key: headingKey(line) };
  });
}

function shortenedOf(rows: readonly TableRow[], columns: readonly TableColumn[]): Shortened[] {
  const found: Shortened[] = [];
  for (const { line, cells } of rows) {
    for (const [at, text] of cells.entries()) {
      if (!isShortened(text) && !LONG_NUMBER.test(text)) continue;
      found.push({ line, heading: columns[at]?.heading ?? '', text });
      if (found.length >= 100) return found;
    }
  }
  return found;
}
