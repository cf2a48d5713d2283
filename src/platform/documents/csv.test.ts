import { describe, expect, it } from 'vitest';
import { type CsvEncoding, writeCsv } from './csv.ts';

const COLUMNS = [
  { heading: '名称', value: (row: string[]) => row[0] },
  { heading: '説明', value: (row: string[]) => row[1] },
];
const plain = (encoding: CsvEncoding) => ({ encoding, escapeFormulas: false });

function text(rows: string[][], encoding: CsvEncoding): string {
  const csv = writeCsv(rows, COLUMNS, plain(encoding));
  if (!csv.ok) throw new Error(`${csv.row} ${csv.column} ${csv.character}`);
  return new TextDecoder(encoding === 'utf-8' ? 'utf-8' : 'shift_jis', { ignoreBOM: true }).decode(csv.bytes);
}

describe('a table as CSV', () => {
  it('is UTF-8 with a byte order mark and CRLF', () => {
    expect(text([['髙﨑', '①㈱〜−‖𠮷']], 'utf-8')).toBe('\ufeff名称,説明\r\n髙﨑,①㈱〜−‖𠮷\r\n');
  });

  it('is written in CP932 with the letters that Windows has for them', () => {
    expect(text([['髙﨑', '①㈱〜−‖—¥']], 'cp932')).toBe('名称,説明\r\n髙﨑,①㈱～－∥―￥\r\n');
  });

  it('is refused in CP932 with the row, the column and the letter that cannot be written', () => {
    const rows = [
      ['一番目', 'よい'],
      ['二番目', '𠮷野'],
    ];
    expect(writeCsv(rows, COLUMNS, plain('cp932'))).toEqual({
      ok: false,
      row: 3,
      column: '説明',
      character: '𠮷',
    });
    expect(writeCsv([['👍', '']], COLUMNS, plain('cp932'))).toMatchObject({
      row: 2,
      column: '名称',
      character: '👍',
    });
  });

  it('keeps one record on one line, whatever was typed into it', () => {
    expect(text([['一行目\r\n二行目\n\n三行目 \u2028終', '  "引用", と']], 'utf-8').split('\r\n')).toEqual([
      '\ufeff名称,説明',
      '一行目 二行目 三行目 終,"""引用"", と"',
      '',
    ]);
  });

  it('tells an empty cell from zero and from no', () => {
    const columns = [
      { heading: '値', value: (row: { value: string | number | boolean | null }) => row.value },
    ];
    const csv = writeCsv(
      [{ value: 0 }, { value: null }, { value: false }, { value: '' }],
      columns,
      plain('utf-8'),
    );
    expect(csv.ok && new TextDecoder().decode(csv.bytes)).toBe('値\r\n0\r\n\r\nfalse\r\n\r\n');
  });

  it('disarms formulas in a download for staff, and only there', () => {
    const rows = [
      ['=HYPERLINK("https://example.jp")', '+1'],
      ['＝1', '@a'],
    ];
    const staff = writeCsv(rows, COLUMNS, { encoding: 'utf-8', escapeFormulas: true });
    expect(staff.ok && new TextDecoder().decode(staff.bytes)).toBe(
      `名称,説明\r\n"'=HYPERLINK(""https://example.jp"")",'+1\r\n'＝1,'@a\r\n`,
    );
    expect(text([['=1', '-2']], 'utf-8')).toContain('=1,-2');
  });

  it('leaves numbers below zero numbers in a download for staff', () => {
    const columns = [{ heading: '差', value: (row: number) => row }];
    const csv = writeCsv([-5], columns, { encoding: 'utf-8', escapeFormulas: true });
    expect(csv.ok && new TextDecoder().decode(csv.bytes)).toBe('差\r\n-5\r\n');
  });
});
