import { stringify } from 'csv-stringify/sync';
import Encoding from 'encoding-japanese';

export type CsvEncoding = 'utf-8' | 'cp932';
export type CsvValue = string | number | boolean | null | undefined;
export type CsvColumn<Row> = { readonly heading: string; value(row: Row): CsvValue };

export type CsvOptions = {
  readonly encoding: CsvEncoding;
  /** For staff who open the file in a spreadsheet. Never for open data: it changes what is published. */
  readonly escapeFormulas: boolean;
};

/** The place of a character that CP932 does not have; row 1 is the line of headings, as a spreadsheet counts. */
export type Unwritable = {
  readonly ok: false;
  readonly row: number;
  readonly column: string;
  readonly character: string;
};
export type CsvResult = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | Unwritable;

/** What `content-type` says of a file in this encoding. */
export const CSV_TYPE = {
  'utf-8': 'text/csv; charset=utf-8',
  cp932: 'text/csv; charset=Shift_JIS',
} as const satisfies Record<CsvEncoding, string>;

/**
 * A table as CSV with CRLF: UTF-8 with a byte order mark, or CP932 for older spreadsheets.
 * A newline inside a cell becomes a space, so that one line is one record (機械可読性ルール L1-14).
 */
export function writeCsv<Row>(
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
  { encoding, escapeFormulas }: CsvOptions,
): CsvResult {
  const lines = [
    columns.map(({ heading }) => oneLine(heading)),
    ...rows.map((row) => columns.map((column) => cellOf(column.value(row)))),
  ];
  const ready =
    encoding === 'cp932'
      ? lines.map((line) => line.map((cell) => (typeof cell === 'number' ? cell : forCp932(cell))))
      : lines;
  if (encoding === 'cp932') {
    const problem = firstUnwritable(ready, columns);
    if (problem) return problem;
  }
  const text = stringify(ready, {
    record_delimiter: 'windows',
    escape_formulas: escapeFormulas,
    bom: encoding === 'utf-8',
  });
  return { ok: true, bytes: encoding === 'utf-8' ? new TextEncoder().encode(text) : toCp932(text) };
}

/** Numbers stay numbers, so that a minus sign is not taken for the start of a formula. */
function cellOf(value: CsvValue): string | number {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? value : oneLine(String(value));
}

function oneLine(text: string): string {
  return text.trim().replace(/[ \t]*(?:\r\n|[\r\n\u2028\u2029])\s*/g, ' ');
}

/** Characters that CP932 lacks but has a twin for which reads the same. */
const TWINS: Readonly<Record<string, string>> = {
  '—': '―',
  '–': '‐',
  '‑': '‐',
  '\u00a0': ' ',
  '•': '・',
  '⸺': '―',
  '¥': '￥',
};

function forCp932(text: string): string {
  return text.replace(/[¥—–‑\u00a0•⸺]/g, (character) => TWINS[character] ?? character);
}

function toCp932(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE', fallback: 'error' }),
  );
}

function isWritable(text: string): boolean {
  try {
    toCp932(text);
    return true;
  } catch {
    return false;
  }
}

function firstUnwritable<Row>(
  lines: readonly (readonly (string | number)[])[],
  columns: readonly CsvColumn<Row>[],
): Unwritable | undefined {
  for (const [index, line] of lines.entries()) {
    if (isWritable(line.join(''))) continue;
    const at = line.findIndex((cell) => !isWritable(String(cell)));
    const character = [...String(line[at] ?? '')].find((one) => !isWritable(one)) ?? '';
    return { ok: false, row: index + 1, column: columns[at]?.heading ?? '', character };
  }
  return undefined;
}
