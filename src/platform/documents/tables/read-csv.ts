import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { columnName, type Lines, refuseTable, type TableLimits, type TableRefusal } from './table.ts';

const DELIMITERS = [',', '\t', ';'] as const;
const SAMPLE = 60_000;
const PORTION = 64 * 1024;

/** The sign between cells: the one that stands most often outside quotes in the first lines. */
export function delimiterOf(text: string): string {
  const plain = text.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((sign) => ({ sign, count: plain.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

function* portionsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PORTION) yield text.slice(at, at + PORTION);
}

/** What speaks against a line: too many cells, or a cell that is too long. */
export function lineFault(
  cells: readonly string[],
  line: number,
  limits: TableLimits,
): TableRefusal | undefined {
  if (cells.length > limits.columns) {
    return refuseTable('tables.too_many_columns', { line, count: cells.length, most: limits.columns });
  }
  const long = cells.findIndex((cell) => cell.length > limits.cellLength);
  if (long < 0) return undefined;
  return refuseTable('tables.cell_too_long', { line, column: columnName(long), most: limits.cellLength });
}

/** Reads separated text in portions; lines beyond the limit are counted and not kept. */
export async function readCsv(text: string, limits: TableLimits): Promise<Lines> {
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.bytes,
  });
  const lines: string[][] = [];
  let count = 0;
  try {
    for await (const record of Readable.from(portionsOf(text)).pipe(parser)) {
      count += 1;
      if (lines.length >= limits.rows + 100) continue;
      const cells = trimmed(record as string[]);
      const fault = lineFault(cells, count, limits);
      if (fault) return fault;
      lines.push(cells);
    }
  } catch (fault) {
    return faultOf(fault);
  }
  if (count > lines.length) return refuseTable('tables.too_many_rows', { count, most: limits.rows });
  return { ok: true, lines };
}

function faultOf(fault: unknown): TableRefusal {
  if (fault instanceof CsvError && fault.code === 'CSV_QUOTE_NOT_CLOSED') {
    return refuseTable('tables.quote_open', { line: Number(fault['records']) + 1 });
  }
  if (fault instanceof CsvError) return refuseTable('tables.broken');
  throw fault;
}

/** Cells without blanks around them, and without the empty ones at the end. */
export function trimmed(record: readonly string[]): string[] {
  const cells = record.map((cell) => cell.trim());
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells;
}
