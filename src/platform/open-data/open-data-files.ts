import { createHash } from 'node:crypto';
import {
  CSV_TYPE,
  type CsvColumn,
  type CsvEncoding,
  type CsvResult,
  writeCsv,
} from '#platform/documents/csv.ts';
import type { OpenDataColumn, OpenDataRow, OpenDataSet, OpenDataValue } from './open-data-set.ts';
import { LICENCES } from './open-data-set.ts';

/** A file as it is sent. */
export type OpenDataFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
};

/** A file of bytes with its strong ETag. */
export function fileOf(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): OpenDataFile {
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  return { name, type, bytes, etag: `"${digest}"` };
}

/** The rows of a set under their official headings; formulas are left as they are, because this is data. */
export function openDataCsv(
  set: Pick<OpenDataSet, 'columns'>,
  rows: readonly OpenDataRow[],
  encoding: CsvEncoding,
): CsvResult {
  const columns = set.columns.map(
    (column): CsvColumn<OpenDataRow> => ({
      heading: column.label,
      value: (row) => inCsv(column, row[column.key] ?? null),
    }),
  );
  return writeCsv(rows, columns, { encoding, escapeFormulas: false });
}

/** 有 and 無 stand for yes and no in 自治体標準オープンデータセット. */
function inCsv({ type }: OpenDataColumn, value: OpenDataValue): string | number | null {
  if (typeof value !== 'boolean') return value;
  if (type !== 'boolean') return String(value);
  return value ? '有' : '無';
}

/** A row as JSON has it: lists taken apart, empty cells null. */
export function inJson(columns: readonly OpenDataColumn[], row: OpenDataRow): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column) => [column.key, jsonValue(column, row[column.key] ?? null)]),
  );
}

function jsonValue({ type }: OpenDataColumn, value: OpenDataValue): unknown {
  if (type !== 'list') return value;
  return value === null || value === '' ? [] : String(value).split(';');
}

/** A set as JSON: what it is, when it last changed, and its rows. */
export function openDataJson(
  set: OpenDataSet,
  rows: readonly OpenDataRow[],
  updatedAt: Date | undefined,
): Uint8Array<ArrayBuffer> {
  const licence = LICENCES[set.licence];
  const answer = {
    name: set.name,
    title: set.title.ja,
    licence: { name: licence.name, url: licence.url },
    updatedAt: updatedAt?.toISOString() ?? null,
    count: rows.length,
    rows: rows.map((row) => inJson(set.columns, row)),
  };
  return new TextEncoder().encode(JSON.stringify(answer));
}

/** `content-type` of a CSV file in an encoding. */
export function csvType(encoding: CsvEncoding): string {
  return `${CSV_TYPE[encoding]}; header=present`;
}
