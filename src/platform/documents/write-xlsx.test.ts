import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { drawSheet, writeXlsx } from './write-xlsx.ts';

const sheet = (rows: readonly (readonly (string | number | null)[])[], name = '回答') => ({
  name,
  headings: ['団体', '額'],
  lines: rows,
});
const read = (bytes: Uint8Array, name?: string) => readSheet(Buffer.from(bytes), name);

test('what was written is read back, numbers as numbers', async () => {
  const bytes = await writeXlsx(
    [
      sheet([
        ['谷戸の会', 50_000],
        ['🌱 𠮷野', null],
      ]),
    ],
    '2026-11-26',
  );
  expect(await read(bytes)).toEqual([
    ['団体', '額'],
    ['谷戸の会', 50_000],
    ['🌱 𠮷野', null],
  ]);
});

test('nothing that somebody wrote becomes a formula', async () => {
  const bytes = await writeXlsx(
    [
      sheet([
        ['=1+1', 1],
        ['@SUM(A1)', 2],
        ['+49', 3],
        ['-5', 4],
      ]),
    ],
    '2026-11-26',
  );
  expect(Buffer.from(bytes).includes('<f>')).toBe(false);
  expect((await read(bytes)).slice(1).map(([text]) => text)).toEqual(['=1+1', '@SUM(A1)', '+49', '-5']);
});

test('signs that a workbook cannot hold are left out, and long texts are cut', async () => {
  const bytes = await writeXlsx(
    [
      sheet([
        ['あ\u0000い\u000b<b>&\ud800', 1],
        ['畑'.repeat(40_000), 2],
      ]),
    ],
    '2026-11-26',
  );
  const rows = await read(bytes);
  expect(rows[1]?.[0]).toBe('あい<b>&');
  expect(String(rows[2]?.[0])).toHaveLength(32_000);
});

test('sheets have names that a spreadsheet takes, each once', async () => {
  const bytes = await writeXlsx(
    [
      sheet([['一', 1]], '収支[予定]/計画: とても長い名前で三十一字を超えるもの超えるもの'),
      sheet([['二', 2]], '同じ'),
      sheet([], '同じ'),
    ],
    '2026-11-26',
  );
  expect(await read(bytes, '同じ')).toEqual([
    ['団体', '額'],
    ['二', 2],
  ]);
  expect(await read(bytes, 'Sheet 3')).toEqual([['団体', '額']]);
});

test('the same sheets give the same bytes', async () => {
  const one = await writeXlsx([sheet([['一', 1]])], '2026-11-26');
  const other = await writeXlsx([sheet([['一', 1]])], '2026-11-26');
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a sheet is drawn from rows and the columns of a CSV', () => {
  const columns = [{ heading: '数', value: (n: number) => n * 2 }];
  expect(drawSheet({ name: '数', rows: [1, 2], columns })).toEqual({
    name: '数',
    headings: ['数'],
    lines: [[2], [4]],
  });
});
