import Encoding from 'encoding-japanese';
import { describe, expect, test } from 'vitest';
import { createDocx, createPdf } from '#platform/files/files.factory.ts';
import { headingKey, isShortened, readTable, type TableOptions, tableRefusalText } from './index.ts';
import { createSheets } from './tables.factory.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const cp932 = (text: string) =>
  Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

async function tableOf(bytes: Uint8Array, options?: TableOptions) {
  const read = await readTable(bytes, options);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

async function refusalOf(bytes: Uint8Array, options?: TableOptions) {
  const read = await readTable(bytes, options);
  return read.ok ? undefined : { code: read.code, text: tableRefusalText('ja', read) };
}

const TEXT = '団体名,設立年,会員数\r\n結の森の会,1999,25\r\n海風クラブ,2010,\r\n';
const ROWS = [
  { line: 2, cells: ['結の森の会', '1999', '25'] },
  { line: 3, cells: ['海風クラブ', '2010'] },
];

describe('a table of text', () => {
  test.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8', utf8(`\ufeff${TEXT}`)],
    ['shift_jis', cp932(TEXT)],
    ['utf-16le', utf16(TEXT)],
  ])('is read as %s', async (encoding, bytes) => {
    const table = await tableOf(bytes);
    expect(table).toMatchObject({ format: 'csv', encoding, headingLine: 1, rows: ROWS });
    expect(table.columns.map(({ heading }) => heading)).toEqual(['団体名', '設立年', '会員数']);
  });

  test.each([',', '\t', ';'])('is cut at %j', async (sign) => {
    const table = await tableOf(utf8(TEXT.replaceAll(',', sign)));
    expect(table.rows).toEqual(ROWS);
  });

  test('keeps line breaks and commas inside quotes, and counts lines as a spreadsheet does', async () => {
    const table = await tableOf(utf8('名前,所在地\n甲の会,"一丁目\n二丁目, 三"\n\n乙の会,"「""森""」"\n'));
    expect(table.rows).toEqual([
      { line: 2, cells: ['甲の会', '一丁目\n二丁目, 三'] },
      { line: 4, cells: ['乙の会', '「"森"」'] },
    ]);
  });

  test('finds its headings below a title and blank lines', async () => {
    const table = await tableOf(
      utf8('団体一覧（令和6年度）\n\n作成：地域のつながり課\n団体名,分野\n甲の会,環境\n'),
    );
    expect(table).toMatchObject({ headingLine: 4, rows: [{ line: 5, cells: ['甲の会', '環境'] }] });
  });

  test('trusts headings that are known more than a fuller line', async () => {
    const bytes = utf8('氏名,電話\n甲野,なし,備考あり\n');
    expect((await tableOf(bytes, { known: ['氏名', '電話番号'] })).headingLine).toBe(1);
  });

  test('says which lines are wider than the headings', async () => {
    const table = await tableOf(utf8('団体名,分野\n甲の会,環境,福祉\n乙の会\n'));
    expect(table.ragged).toEqual([2]);
    expect(table.rows[1]?.cells).toEqual(['乙の会']);
  });

  test('tells numbers that a spreadsheet has shortened', async () => {
    const table = await tableOf(utf8('団体名,法人番号\n甲の会,1.31E+11\n乙の会,５.02E+12\n'));
    expect(table.shortened.map(({ line, heading }) => [line, heading])).toEqual([
      [2, '法人番号'],
      [3, '法人番号'],
    ]);
    expect([isShortened('1.31E+11'), isShortened('E+の会'), isShortened('131000000000')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('an Excel file', () => {
  test('is read with days, numbers and the last values of formulas as text', async () => {
    const bytes = createSheets([
      {
        name: '団体',
        rows: [
          ['団体名', '設立', '会員数', '法人番号', '備考'],
          [
            '甲の会 & 友',
            { day: '2015-04-01' },
            25,
            1234567890123,
            { formula: 'A2&"です"', value: '甲です' },
          ],
          ['乙の会', { day: '2019-05-01', era: true }, 0.1 + 0.2, '0012', null],
        ],
      },
    ]);
    const table = await tableOf(bytes);
    expect(table).toMatchObject({ format: 'xlsx', sheet: '団体', sheets: ['団体'], headingLine: 1 });
    expect(table.rows).toEqual([
      { line: 2, cells: ['甲の会 & 友', '2015-04-01', '25', '1234567890123', '甲です'] },
      { line: 3, cells: ['乙の会', '2019-05-01', '0.3', '0012'] },
    ]);
  });

  test('is read whatever its name says, the first sheet that is shown, or the one that is chosen', async () => {
    const bytes = createSheets([
      { name: '控え', hidden: true, rows: [['古い名'], ['甲']] },
      { name: '表1', rows: [['氏名'], ['乙']] },
      { name: '表2', rows: [[], ['氏名'], ['丙']] },
    ]);
    expect((await tableOf(bytes)).rows).toEqual([{ line: 2, cells: ['乙'] }]);
    expect((await tableOf(bytes, { sheet: '表2' })).rows).toEqual([{ line: 3, cells: ['丙'] }]);
    expect((await refusalOf(bytes, { sheet: '表3' }))?.text).toContain('表3');
  });

  test('may have formats without content far below and to the right', async () => {
    const far = Array.from({ length: 300 }, () => 'styled' as const);
    const rows = [['氏名'], ['甲'], ...Array.from({ length: 500 }, () => far)];
    const table = await tableOf(createSheets([{ name: '表', rows }]), { limits: { rows: 100, columns: 50 } });
    expect(table.rows).toEqual([{ line: 2, cells: ['甲'] }]);
  });

  test('with a cell at the end of the sheet is refused before it is laid out', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const bytes = createSheets(
      [{ name: '表', rows: [] }],
      [{ name: 'xl/worksheets/sheet9.xml', content: sheet }],
    );
    expect((await refusalOf(bytes))?.code).toBe('tables.too_many_columns');
  });
});

describe('what is no table is refused in words', () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200), Buffer.from('This program')]);
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]);
  const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
  const macros = createSheets(
    [{ name: '表', rows: [['氏名']] }],
    [{ name: 'xl/vbaProject.bin', content: 'x' }],
  );
  const bomb = createSheets(
    [{ name: '表', rows: [['氏名']] }],
    [{ name: 'xl/worksheets/sheet2.xml', content: ' '.repeat(90_000_000), claimedSize: 100 }],
  );
  test.each<[string, Uint8Array, string, string]>([
    ['nothing', new Uint8Array(), 'tables.empty', '空です'],
    ['blank lines', utf8('\n\n'), 'tables.empty', '空です'],
    ['a program', program, 'tables.program', 'プログラム'],
    ['an old Excel file', old, 'tables.old_excel', '.xls'],
    ['a file with a password', locked, 'tables.locked', 'パスワード'],
    ['an Excel file with macros', macros, 'tables.macros', 'マクロ'],
    ['an archive that swells', bomb, 'tables.unpacked_too_large', '大きくなりすぎる'],
    ['a Word paper', createDocx(), 'tables.other_kind', '表として読めない'],
    ['a PDF', createPdf(), 'tables.other_kind', 'PDF'],
    ['a web page', utf8('<!DOCTYPE html><table></table>'), 'tables.other_kind', 'ホームページ'],
    ['half an archive', createSheets([]).subarray(0, 60), 'tables.broken', '壊れて'],
    [
      'figures without headings',
      utf8('甲の会,1999,25\n乙の会,2001,30\n'),
      'tables.no_headings',
      '見出しの行',
    ],
    ['headings alone', utf8('団体名,分野\n'), 'tables.no_rows', '1行目'],
    ['a quote left open', utf8('団体名,分野\n甲の会,"環境\n乙の会,福祉\n'), 'tables.quote_open', '2行目'],
  ])('%s', async (_what, bytes, code, words) => {
    const refusal = await refusalOf(bytes);
    expect(refusal?.code).toBe(code);
    expect(refusal?.text).toContain(words);
  });

  test('too many rows are counted and told', async () => {
    const many = utf8(`氏名\n${'甲\n'.repeat(70_000)}`);
    const refusal = await refusalOf(many);
    expect(refusal?.code).toBe('tables.too_many_rows');
    expect(refusal?.text).toMatch(/7000[01]行.*20000行/);
  });

  test('a cell that is too long is named by row and column', async () => {
    const refusal = await refusalOf(utf8(`団体名,紹介\n甲の会,${'あ'.repeat(40_000)}\n`));
    expect(refusal?.text).toContain('2行目のB列');
  });
});

test('headings are the same whatever their width, blanks, 任意 and units', () => {
  const keys = ['会員数', ' 会員 数（人）', '会員数(任意)', '※会員数', '会員数［人］'].map(headingKey);
  expect(new Set(keys.slice(0, 4))).toEqual(new Set(['会員数']));
  expect(headingKey('ＵＲＬ')).toBe('url');
});
