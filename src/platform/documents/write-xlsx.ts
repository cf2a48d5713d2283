import writeExcelFile from 'write-excel-file/node';
import type { CsvColumn, CsvValue } from './csv.ts';
import { stampZip } from './stamp-zip.ts';

/** The longest text that a spreadsheet keeps in one cell. */
const MOST_SIGNS = 32_000;
/** The longest name of a sheet, and what may not stand in it. */
const MOST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:']/g;
/** Characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** One sheet: its rows with the same columns that a CSV has. */
export type Sheet<Row> = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly CsvColumn<Row>[];
};

/** A sheet whose rows are drawn already, so that sheets of different rows stand in one book. */
export type DrawnSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly CsvValue[])[];
};

export function drawSheet<Row>({ name, rows, columns }: Sheet<Row>): DrawnSheet {
  return {
    name,
    headings: columns.map(({ heading }) => heading),
    lines: rows.map((row) => columns.map((column) => column.value(row))),
  };
}

const clean = (text: string) => text.replace(NOT_XML, '').slice(0, MOST_SIGNS);

/** Texts are texts: whatever begins with a sign of equality stays what somebody wrote, and is never worked out. */
function cellOf(value: CsvValue) {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return { type: Number, value } as const;
  return { type: String, value: clean(String(value)), wrap: true } as const;
}

/** Names of sheets, each once and as a spreadsheet takes them. */
function namesOf(sheets: readonly DrawnSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain = [...clean(name).replace(NOT_IN_NAMES, ' ').trim()].slice(0, MOST_NAME).join('');
    const free = plain === '' || taken.has(plain.toLowerCase()) ? `Sheet ${index + 1}` : plain;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A workbook (.xlsx) with its first row held; the same sheets give the same bytes. */
export async function writeXlsx(
  sheets: readonly DrawnSheet[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = namesOf(sheets);
  const book = await writeExcelFile(
    sheets.map(({ headings, lines }, index) => ({
      sheet: names[index] ?? `Sheet ${index + 1}`,
      stickyRowsCount: 1,
      columns: headings.map((heading) => ({ width: Math.min(50, Math.max(12, [...heading].length * 2)) })),
      data: [
        headings.map((heading) => ({ type: String, value: clean(heading), fontWeight: 'bold' as const })),
        ...lines.map((line) => line.map(cellOf)),
      ],
    })),
  ).toBuffer();
  return stampZip(Uint8Array.from(book), date);
}
