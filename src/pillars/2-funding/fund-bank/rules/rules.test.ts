import { describe, expect, test } from 'vitest';
import { HEADINGS } from './bank-row.ts';
import { findPlaces, missingColumns, namesOf, readRows } from './read-rows.ts';
import { findFailed, type OpenEntry, type OpenRow, suggest } from './suggest.ts';

const places = (...headings: string[]) =>
  findPlaces(
    headings.map((key, index) => ({ index, key })),
    (heading) => heading,
  );
const lines = (...cells: string[][]) => cells.map((row, i) => ({ line: i + 2, cells: row }));
const TODAY = '2026-11-25';

describe('reading a statement', () => {
  test('finds the columns under whatever heading and in whatever order', () => {
    expect(places('残高', '摘要', 'お預り金額', 'お支払金額', '取引日')).toEqual({
      ...{ balance: 0, words: 1, in: 2, out: 3, on: 4 },
    });
    expect(missingColumns(places('取引日', '金額', '入払区分'))).toEqual([]);
    expect(missingColumns(places('取引日', '金額'))).toEqual(['amounts']);
    expect(missingColumns(places('入金額', '摘要'))).toEqual(['on', 'amounts']);
  });

  test('no heading belongs to two columns', () => {
    const all = Object.values(HEADINGS).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('reads days in both calendars, amounts as banks write them, and leaves sums carried over', () => {
    const where = places('取引日', 'お支払金額', 'お預り金額', '摘要', '残高');
    const read = readRows(
      lines(
        ['2026/4/1', '', '', '前月繰越', '10,000'],
        ['令和8年4月2日', '', '５，０００', 'ﾌﾘｺﾐ', '15,000'],
        ['20260403', '3000円', '0', '振込', '12,000'],
        ['2026-04-04', '-', '*', '', ''],
        ['2026/2/30', '1', '2', 'x', 'ten'],
        ['2026/11/26', '1.5', '', 'x', ''],
        ['', '1', '', '', ''],
      ),
      where,
      TODAY,
    );
    expect(read).toEqual([
      {
        line: 3,
        row: { line: 3, on: '2026-04-02', direction: 'in', yen: 5000, words: 'ﾌﾘｺﾐ', balanceYen: 15_000 },
      },
      {
        line: 4,
        row: { line: 4, on: '2026-04-03', direction: 'out', yen: 3000, words: '振込', balanceYen: 12_000 },
      },
      { line: 5, problems: ['no_amount'] },
      { line: 6, problems: ['bad_day', 'both_amounts', 'bad_balance'] },
      { line: 7, problems: ['later_day', 'bad_amount'] },
      { line: 8, problems: ['no_day'] },
    ]);
  });

  test('reads one column of amounts with its direction', () => {
    const where = places('日付', '入払区分', '取引金額');
    const read = readRows(
      lines(['2026/4/1', '1', '100'], ['2026/4/1', '出金', '200'], ['2026/4/1', '?', '300']),
      where,
      TODAY,
    );
    expect(read).toMatchObject([
      { row: { direction: 'in', yen: 100 } },
      { row: { direction: 'out', yen: 200 } },
      { problems: ['bad_direction'] },
    ]);
  });

  test('two equal lines of one file are two, and the same ones in the next file are known', () => {
    const row = {
      line: 1,
      on: '2026-04-01',
      direction: 'in',
      yen: 500,
      words: 'ボキン',
      balanceYen: null,
    } as const;
    const names = namesOf([row, { ...row, line: 2 }, { ...row, line: 3, yen: 600 }]);
    expect(new Set(names).size).toBe(3);
    expect(namesOf([{ ...row, line: 40, words: ' ﾎﾞｷﾝ ' }, row])).toEqual(names.slice(0, 2));
  });
});

const row = (id: string, changes: Partial<OpenRow> = {}): OpenRow => ({
  ...{ id, on: '2026-07-03', direction: 'in', yen: 10_000, words: '' },
  ...changes,
});
const entry = (id: string, changes: Partial<OpenEntry> = {}): OpenEntry => ({
  ...{ id, on: '2026-07-01', direction: 'in', yen: 10_000, references: [] },
  ...changes,
});
const bestOf = (rows: OpenRow[], entries: OpenEntry[]) =>
  Object.fromEntries(suggest(rows, entries).map(({ rowId, best }) => [rowId, best]));

describe('suggesting matches', () => {
  test('asks for the same amount, the same direction and days near each other', () => {
    expect(bestOf([row('a')], [entry('1')])).toEqual({ a: '1' });
    expect(bestOf([row('a')], [entry('1', { yen: 9_999 })])).toEqual({ a: undefined });
    expect(bestOf([row('a')], [entry('1', { direction: 'out' })])).toEqual({ a: undefined });
    expect(bestOf([row('a')], [entry('1', { on: '2026-06-18' })])).toEqual({ a: undefined });
    expect(bestOf([row('a')], [entry('1', { on: '2026-07-17' })])).toEqual({ a: '1' });
  });

  test('a reference in the words of the bank counts more than nearness', () => {
    const rows = [row('a', { words: 'ﾌﾘｺﾐ ｋ2026-003', direction: 'out' })];
    const near = entry('near', { on: '2026-07-03', direction: 'out', references: ['K2026-001'] });
    const named = entry('named', { on: '2026-05-01', direction: 'out', references: ['K2026-003'] });
    expect(bestOf(rows, [near, named])).toEqual({ a: 'named' });
    expect(suggest(rows, [near, named])[0]?.candidates).toEqual([
      { entryId: 'named', days: 63, hasReference: true },
      { entryId: 'near', days: 0, hasReference: false },
    ]);
  });

  test('a longer number is another reference', () => {
    const far = entry('far', { on: '2026-01-01', references: ['K2026-001'] });
    expect(bestOf([row('a', { words: 'K2026-0012' })], [far])).toEqual({ a: undefined });
    expect(bestOf([row('a', { words: 'K2026-0012 K2026-001 ｴｰﾙ' })], [far])).toEqual({ a: 'far' });
  });

  test('no entry is the best of two lines, and the nearer line takes it', () => {
    const rows = [row('late', { on: '2026-07-09' }), row('near', { on: '2026-07-01' })];
    expect(bestOf(rows, [entry('1')])).toEqual({ late: undefined, near: '1' });
    expect(bestOf(rows, [entry('1'), entry('2', { on: '2026-07-09' })])).toEqual({ late: '2', near: '1' });
  });

  test('where two entries are equally good, a person has to choose', () => {
    const [found] = suggest([row('a')], [entry('1'), entry('2')]);
    expect(found).toMatchObject({ best: undefined, candidates: [{ entryId: '1' }, { entryId: '2' }] });
  });
});

describe('payments that came back', () => {
  const paid = entry('p', { direction: 'out', on: '2026-06-30' });
  test('are found by the words of the bank, the amount, and a payment before it', () => {
    const back = row('b', { words: 'ｸﾐﾓﾄﾞｼ ｺｳｻﾞｿｳｲ' });
    expect(findFailed([back], [paid])).toEqual([{ rowId: 'b', entryId: 'p' }]);
    expect(findFailed([row('b', { words: '振込不能　資金返却' })], [paid])).toHaveLength(1);
    expect(findFailed([row('b', { words: 'ﾌﾘｺﾐ' })], [paid])).toEqual([]);
    expect(findFailed([{ ...back, yen: 1 }], [paid])).toEqual([]);
    expect(findFailed([{ ...back, on: '2026-06-29' }], [paid])).toEqual([]);
    expect(findFailed([{ ...back, on: '2026-09-01' }], [paid])).toEqual([]);
  });
  test('two that came back are two payments', () => {
    const back = [row('b', { words: '組戻' }), row('c', { words: '組戻' })];
    expect(findFailed(back, [paid])).toHaveLength(1);
    expect(
      findFailed(back, [paid, { ...paid, id: 'q' }])
        .map(({ entryId }) => entryId)
        .toSorted(),
    ).toEqual(['p', 'q']);
  });
});
