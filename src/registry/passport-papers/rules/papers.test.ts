import { expect, test } from 'vitest';
import { countsOf, expectedKinds, missingFrom, PAPER_KINDS } from './papers.ts';
import { eraseOn } from './retention.ts';
import { readRoster, rosterColumns, typedLines } from './roster.ts';

test('citizens are those who live, work or study in the city', () => {
  const links = ['living', 'working', 'studying', 'other', 'living'] as const;
  expect(countsOf(links.map((link) => ({ link })))).toEqual({ members: 5, citizens: 4 });
});

test('a round looks at plan, budget and roster of its year, and at report and accounts of the one before', () => {
  expect(missingFrom([], PAPER_KINDS, 2026)).toEqual([
    { kind: 'bylaws', fiscalYear: null },
    { kind: 'roster', fiscalYear: 2026 },
    { kind: 'plan', fiscalYear: 2026 },
    { kind: 'budget', fiscalYear: 2026 },
    { kind: 'report', fiscalYear: 2025 },
    { kind: 'accounts', fiscalYear: 2025 },
  ]);
  const current = [
    { kind: 'bylaws' as const, fiscalYear: null },
    { kind: 'budget' as const, fiscalYear: 2025 },
    { kind: 'report' as const, fiscalYear: 2025 },
  ];
  expect(missingFrom(current, ['bylaws', 'budget', 'report'], 2026)).toEqual([
    { kind: 'budget', fiscalYear: 2026 },
  ]);
});

test('a group founded in this fiscal year has no report and no accounts to show', () => {
  expect(expectedKinds('2026-04-01', '2026-11-20')).not.toContain('report');
  expect(expectedKinds('2026-03-31', '2026-11-20')).toContain('accounts');
  expect(expectedKinds(null, '2026-11-20')).toEqual(PAPER_KINDS);
});

test('a roster goes a year after it was replaced or the group ended, whichever came first', () => {
  expect(eraseOn(null, null)).toBeUndefined();
  expect(eraseOn('2025-04-01', null)).toBe('2026-04-01');
  expect(eraseOn('2025-04-01', '2024-04-01')).toBe('2025-04-01');
});

test('a typed roster takes commas of any kind and lines from a spreadsheet, and skips empty lines', () => {
  const typed =
    '結浜 花子、ゆいはま はなこ、在住\n\n谷戸 太郎，，在勤\r\nSato Ken\tさとう けん\t市外\n港 学,みなと まなぶ,市内在学';
  expect(readRoster(typedLines(typed))).toEqual({
    ok: true,
    rows: [
      { name: '結浜 花子', kana: 'ゆいはま はなこ', link: 'living' },
      { name: '谷戸 太郎', kana: '', link: 'working' },
      { name: 'Sato Ken', kana: 'さとう けん', link: 'other' },
      { name: '港 学', kana: 'みなと まなぶ', link: 'studying' },
    ],
  });
});

test('headings may stand in any order; without name and link there is no roster', () => {
  const columns = rosterColumns(['区分', '電話', '氏名', 'フリガナ']);
  expect(columns).toEqual({ name: 2, kana: 3, link: 0 });
  expect(readRoster([{ line: 2, cells: ['在学', '000', '港 学', ''] }], columns)).toEqual({
    ok: true,
    rows: [{ name: '港 学', kana: '', link: 'studying' }],
  });
  expect(rosterColumns(['氏名', 'フリガナ'])).toBeUndefined();
});

test('each wrong row is named by its number, and nothing is taken', () => {
  const long = 'あ'.repeat(81);
  const lines = typedLines(
    `港 学、、在住\n、、在住\n${long}、、在住\n港 \u202e学、、在住\n港 学、${long}、在住\n港 学、、東京`,
  );
  expect(readRoster(lines)).toEqual({
    ok: false,
    problem: 'rows',
    issues: [
      { row: 2, problem: 'name' },
      { row: 3, problem: 'name' },
      { row: 4, problem: 'name' },
      { row: 5, problem: 'kana' },
      { row: 6, problem: 'link' },
    ],
  });
  expect(readRoster(typedLines(' \n'))).toEqual({ ok: false, problem: 'empty' });
});

test('a roster of 70,000 is told from one of 5,000', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ line: i + 1, cells: ['港', '', '在住'] }));
  expect(readRoster(many(70_000))).toEqual({ ok: false, problem: 'too_many', count: 70_000 });
  expect(readRoster(many(5000)).ok).toBe(true);
});
