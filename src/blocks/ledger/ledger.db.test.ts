import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { test } from '#tests/db.ts';
import { closeYear, reopenYear } from './commands/close-year.ts';
import { post } from './commands/post.ts';
import { reverse } from './commands/reverse.ts';
import { findEntry } from './queries/find-entry.ts';
import { countEntries, countKinds, journal, listEntries } from './queries/list-entries.ts';
import { listClosings } from './queries/read-book.ts';
import { balances, totals } from './queries/totals.ts';
import type { Entry } from './rules/entry.ts';
import { ledgerEntries, ledgerLines } from './schema.ts';
import { CLERK, cost, deskOn, NOW, openToy, sale } from './toy-book.factory.ts';

const write = async (db: Db, entry: Entry) => {
  const outcome = await post(deskOn(db), entry);
  return outcome.ok ? outcome.value.number : outcome.code;
};
const yenIn = async (db: Db, account: string) =>
  (await balances(db, 'toy', { accounts: [account] })).map(({ yen }) => yen);

/** Whether the database itself says no: each try in a savepoint of its own, with the deferred guards called at once. */
async function complaint(db: Db, attempt: (tx: Db) => Promise<unknown>): Promise<string> {
  try {
    await db.transaction(async (tx) => {
      await attempt(tx);
      await tx.execute(sql`set constraints all immediate`);
    });
    return '';
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return String(cause);
  }
}

describe('posting', () => {
  test('writes numbered entries, and balances are the sums of their lines', async ({ db }) => {
    await openToy(db);
    expect(await write(db, sale(1000))).toBe(1);
    expect(await write(db, cost(300))).toBe(2);
    expect(await yenIn(db, 'till')).toEqual([700]);
    expect(await totals(db, 'toy', { accounts: ['till'] })).toMatchObject([
      { fiscalYear: 2026, kind: 'cost', yen: -300, tag: '' },
      { fiscalYear: 2026, kind: 'sale', yen: 1000, tag: '' },
    ]);
    expect(await findEntry(db, 'toy', 'sale:1000')).toMatchObject({
      number: 1,
      on: '2026-05-01',
      fiscalYear: 2026,
      lines: [
        { account: 'till', side: 'debit', yen: 1000 },
        { account: 'sales', side: 'credit', yen: 1000 },
      ],
    });
  });

  test('refuses what does not balance, bad amounts, the same key twice and what is not there to spend', async ({
    db,
  }) => {
    await openToy(db);
    const lines = (debit: number, credit: number): Entry['lines'] => [
      { account: 'till', side: 'debit', yen: debit },
      { account: 'sales', side: 'credit', yen: credit },
    ];
    expect(await write(db, sale(10, { lines: lines(10, 11) }))).toBe('ledger.unbalanced');
    expect(await write(db, sale(10, { lines: [] }))).toBe('ledger.unbalanced');
    for (const yen of [0, -5, 1.5, Number.NaN, 2_000_000_001]) {
      expect(await write(db, sale(10, { lines: lines(yen, yen) }))).toBe('ledger.bad_amount');
    }
    expect(await write(db, sale(100))).toBe(1);
    expect(await write(db, sale(100))).toBe('ledger.posted_already');
    expect(await write(db, cost(101))).toBe('ledger.below_zero');
    expect(await write(db, cost(100))).toBe(2);
    expect(await countEntries(db, 'toy')).toBe(2);
  });

  test('does not let a year end below zero because money came only later', async ({ db }) => {
    await openToy(db);
    await write(db, sale(500, { on: '2026-05-01' }));
    expect(await write(db, cost(400, { on: '2026-03-31' }))).toBe('ledger.below_zero');
    expect(await write(db, cost(400, { on: '2026-04-01' }))).toBe(2);
    await write(db, sale(900, { key: 'old', on: '2025-05-01' }));
    expect(await write(db, cost(900, { key: 'b', on: '2025-06-01' }))).toBe(4);
  });

  test('keeps a balance for every tag of an account', async ({ db }) => {
    await openToy(db);
    const purse = (key: string, tag: string, yen: number, side: 'debit' | 'credit'): Entry => ({
      ...sale(yen, { key }),
      lines: [
        { account: 'purse', side, yen, tag },
        { account: 'till', side: side === 'credit' ? 'debit' : 'credit', yen },
      ],
    });
    await write(db, purse('1', 'sea side', 50, 'credit'));
    await write(db, purse('2', 'hill', 80, 'credit'));
    expect(await write(db, purse('3', 'sea side', 60, 'debit'))).toBe('ledger.below_zero');
    expect(await write(db, purse('4', 'hill', 60, 'debit'))).toBe(3);
    expect(await balances(db, 'toy', { accounts: ['purse'] })).toEqual([
      { account: 'purse', tag: 'hill', yen: 20 },
      { account: 'purse', tag: 'sea side', yen: 50 },
    ]);
    expect(await listEntries(db, 'toy', { tag: 'sea side' })).toHaveLength(1);
  });

  test('an account that is not in the chart is a fault', async ({ db }) => {
    await openToy(db);
    await expect(
      post(deskOn(db), sale(1, { lines: [{ account: 'nowhere', side: 'debit', yen: 1 }] })),
    ).rejects.toThrow('nowhere');
  });
});

describe('reversing', () => {
  test('takes an entry back once, with the reason, and names both halves', async ({ db }) => {
    await openToy(db);
    await write(db, sale(100));
    const back = { book: 'toy', key: 'sale:100', why: '金額の誤り', on: '2026-07-01' };
    expect(await reverse(deskOn(db), back)).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await yenIn(db, 'till')).toEqual([0]);
    expect(await reverse(deskOn(db), back)).toMatchObject({ code: 'ledger.reversed_already' });
    expect(await reverse(deskOn(db), { ...back, key: 'reversal:sale:100' })).toMatchObject({
      code: 'ledger.is_reversal',
    });
    expect(await reverse(deskOn(db), { ...back, key: 'no' })).toMatchObject({ code: 'ledger.not_found' });
    const [second, first] = await listEntries(db, 'toy');
    expect(first?.reversedBy?.number).toBe(2);
    expect(second).toMatchObject({ reverses: { number: 1, kind: 'sale' }, memo: '金額の誤り' });
  });

  test('is refused when the money is spent, and never dated before the entry', async ({ db }) => {
    await openToy(db);
    await write(db, sale(100));
    await write(db, cost(60));
    const back = { book: 'toy', key: 'sale:100', why: 'x', on: '2026-07-01' };
    expect(await reverse(deskOn(db), back)).toMatchObject({ code: 'ledger.below_zero' });
    expect(await reverse(deskOn(db), { ...back, key: 'cost:60', on: '2026-01-01' })).toMatchObject({
      ok: true,
    });
    expect((await findEntry(db, 'toy', 'reversal:cost:60'))?.on).toBe('2026-06-01');
  });
});

describe('closing a fiscal year', () => {
  test('carries income less expenses forward and refuses later entries, until it is reversed', async ({
    db,
  }) => {
    await openToy(db);
    await write(db, sale(1000));
    await write(db, cost(300));
    expect(await closeYear(deskOn(db), 'toy', 2026)).toMatchObject({ ok: true });
    expect(await yenIn(db, 'sales')).toEqual([0]);
    expect(await yenIn(db, 'kept')).toEqual([700]);
    expect((await findEntry(db, 'toy', 'closing:2026:1'))?.on).toBe('2027-03-31');
    expect(await write(db, sale(5))).toBe('ledger.year_closed');
    expect(await closeYear(deskOn(db), 'toy', 2026)).toMatchObject({ code: 'ledger.year_closed' });
    const back = { book: 'toy', key: 'closing:2026:1', why: 'x', on: '2026-07-01' };
    expect(await reverse(deskOn(db), back)).toMatchObject({ code: 'ledger.not_found' });
    expect(await reverse(deskOn(db), { ...back, key: 'sale:1000' })).toMatchObject({
      code: 'ledger.year_closed',
    });
    expect(await reopenYear(deskOn(db), 'toy', 2026, '追加の入金')).toMatchObject({ ok: true });
    expect(await yenIn(db, 'kept')).toEqual([0]);
    expect(await write(db, sale(5))).toBe(5);
    expect(await closeYear(deskOn(db), 'toy', 2026)).toMatchObject({ ok: true });
    expect(await listClosings(db, 'toy')).toMatchObject([{ key: 'closing:2026:2', fiscalYear: 2026 }]);
    expect(await yenIn(db, 'kept')).toEqual([705]);
  });

  test('goes from the oldest year on, and back from the newest', async ({ db }) => {
    await openToy(db);
    await write(db, sale(1, { on: '2024-05-01' }));
    await write(db, sale(2, { on: '2025-05-01' }));
    expect(await closeYear(deskOn(db), 'toy', 2025)).toMatchObject({ code: 'ledger.earlier_year_open' });
    expect(await closeYear(deskOn(db), 'toy', 2024)).toMatchObject({ ok: true });
    expect(await closeYear(deskOn(db), 'toy', 2025)).toMatchObject({ ok: true });
    expect(await reopenYear(deskOn(db), 'toy', 2024, 'x')).toMatchObject({
      code: 'ledger.later_year_closed',
    });
    expect(await reopenYear(deskOn(db), 'toy', 2023, 'x')).toMatchObject({ code: 'ledger.not_closed' });
    expect(await reopenYear(deskOn(db), 'toy', 2025, 'x')).toMatchObject({ ok: true });
    expect(await reopenYear(deskOn(db), 'toy', 2024, 'x')).toMatchObject({ ok: true });
    expect((await journal(db, 'toy')).map(({ kind }) => kind)).toEqual([
      ...['sale', 'sale', 'closing', 'closing', 'reopening', 'reopening'],
    ]);
    expect(await countKinds(db, 'toy')).toContainEqual({ fiscalYear: 2024, kind: 'closing', n: 1 });
  });

  test('a year in which nothing moved can be closed too', async ({ db }) => {
    await openToy(db);
    const quiet = await complaint(db, async (tx) => {
      await closeYear(deskOn(tx), 'toy', 2020);
      await reopenYear(deskOn(tx), 'toy', 2020, 'x');
    });
    expect(quiet).toBe('');
  });
});

describe('the database alone', () => {
  const entry = { book: 'toy', number: 90, on: '2026-05-01', fiscalYear: 2026, kind: 'x', key: 'x' };
  const signed = { at: NOW, actorId: CLERK.id };
  const addEntry = async (tx: Db, changes: object = {}) => {
    const [row] = await tx
      .insert(ledgerEntries)
      .values({ ...entry, ...signed, ...changes })
      .returning({ id: ledgerEntries.id });
    return row?.id ?? '';
  };
  const line = (
    entryId: string,
    position: number,
    side: 'debit' | 'credit',
    account: string,
    yen: number,
  ) => ({
    entryId,
    position,
    book: 'toy',
    fiscalYear: 2026,
    account,
    side,
    amountYen: yen,
  });

  test('refuses to change or delete what was written', async ({ db }) => {
    await openToy(db);
    await write(db, sale(1000));
    for (const table of ['ledger_entries', 'ledger_lines']) {
      expect(await complaint(db, (tx) => tx.execute(sql.raw(`delete from ${table}`)))).toContain(
        'is refused',
      );
      expect(await complaint(db, (tx) => tx.execute(sql.raw(`truncate ${table} cascade`)))).toMatch(
        /refused|denied/,
      );
    }
    expect(await complaint(db, (tx) => tx.update(ledgerEntries).set({ memo: 'y' }))).toContain('is refused');
    expect(await complaint(db, (tx) => tx.update(ledgerLines).set({ amountYen: 1 }))).toContain('is refused');
  });

  test('refuses unequal sides, an entry without lines, a line added later, nought and less', async ({
    db,
  }) => {
    await openToy(db);
    await write(db, sale(1000));
    const lopsided = await complaint(db, async (tx) => {
      const id = await addEntry(tx);
      await tx
        .insert(ledgerLines)
        .values([line(id, 1, 'debit', 'till', 10), line(id, 2, 'credit', 'sales', 9)]);
    });
    expect(lopsided).toContain('differ by 1');
    expect(await complaint(db, (tx) => addEntry(tx))).toContain('has no two lines');
    const found = await findEntry(db, 'toy', 'sale:1000');
    const late = line(found?.id ?? '', 3, 'debit', 'till', 5);
    expect(await complaint(db, (tx) => tx.insert(ledgerLines).values(late))).toContain('differ by 5');
    const elsewhere = await complaint(db, async (tx) => {
      const id = await addEntry(tx);
      const lines = [line(id, 1, 'debit', 'till', 10), line(id, 2, 'credit', 'sales', 10)];
      await tx.insert(ledgerLines).values(lines.map((one) => ({ ...one, fiscalYear: 2025 })));
    });
    expect(elsewhere).toContain('another book or year');
    const nought = { ...late, amountYen: 0 };
    expect(await complaint(db, (tx) => tx.insert(ledgerLines).values(nought))).toContain('above_zero');
  });

  test('refuses a balance below zero, a wrong year, a closed year, a key, a number and a reversal twice', async ({
    db,
  }) => {
    await openToy(db);
    await write(db, sale(1000));
    const overdrawn = await complaint(db, async (tx) => {
      const id = await addEntry(tx);
      await tx
        .insert(ledgerLines)
        .values([line(id, 1, 'debit', 'costs', 1001), line(id, 2, 'credit', 'till', 1001)]);
    });
    expect(overdrawn).toContain('below zero');
    expect(await complaint(db, (tx) => addEntry(tx, { fiscalYear: 2025 }))).toContain('year_of_the_day');
    expect(await complaint(db, (tx) => addEntry(tx, { key: 'sale:1000' }))).toContain('key_once');
    expect(await complaint(db, (tx) => addEntry(tx, { number: 1 }))).toContain('number_once');
    const back = { book: 'toy', key: 'sale:1000', why: 'x', on: '2026-07-01' };
    await reverse(deskOn(db), back);
    const reversesId = (await findEntry(db, 'toy', 'sale:1000'))?.id;
    expect(await complaint(db, (tx) => addEntry(tx, { reversesId }))).toContain('reversed_once');
    await closeYear(deskOn(db), 'toy', 2026);
    expect(await complaint(db, (tx) => addEntry(tx))).toContain('is closed');
  });
});
