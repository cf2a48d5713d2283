import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { journal } from '#blocks/ledger/index.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { test } from '#tests/db.ts';
import { BooksInMemory, type Happening, shapeOf } from './books-in-memory.factory.ts';
import * as doors from './commands/book-doors.ts';
import { bookEvent, bookGifts } from './commands/book-event.ts';
import { closeFundYear, reopenFundYear } from './commands/close-fund-year.ts';
import { failPayment } from './commands/fail-payment.ts';
import { recordTransfer } from './commands/record-transfer.ts';
import { setBudget } from './commands/set-budget.ts';
import { reverseByHand, reverseGift } from './commands/take-back.ts';
import { AWARDS, happenings } from './happenings.factory.ts';
import { plantBudgets, plantClosings, plantTransfers } from './planting.ts';
import { awardMoney } from './queries/award-money.ts';
import { budgetOf, listBudgets } from './queries/budgets.ts';
import { earmarkBalances, fundBalance, fundYears } from './queries/fund-years.ts';
import { FUND_BOOK } from './rules/chart.ts';
import { fundYearsFrom } from './rules/fund-years.ts';
import { fundBudgets } from './schema.ts';

const OFFICER: Actor = {
  id: '00000000-0000-4000-8000-0000000000b2',
  roles: ['programme_officer'],
  organisationIds: [],
  departmentIds: [],
};
const ADMIN: Actor = { ...OFFICER, roles: ['administrator'] };
const deskOn = (tx: Db, actor = OFFICER): Desk => ({ tx, actor, now: new Date('2030-05-01T00:00:00Z') });

async function happen(tx: Db, happening: Happening): Promise<string> {
  const desk = deskOn(tx);
  const run = () => {
    if (happening.kind === 'failure') return failPayment(desk, happening);
    if (happening.kind === 'gift_back') return reverseGift(desk, { ...happening, why: '入金なし' });
    if (happening.kind === 'close') return closeFundYear(desk, happening.fiscalYear);
    if (happening.kind === 'reopen') return reopenFundYear(desk, happening.fiscalYear, '追加');
    return bookEvent(desk, happening);
  };
  const outcome = await run();
  return outcome.ok ? '' : outcome.code;
}

test('in the database a life of the fund leaves the same entries, amounts and refusals as in memory', async ({
  db,
}) => {
  const lives = fc.sample(happenings(40), { numRuns: 12, seed: 20_261_126 });
  for (const life of lives) {
    await db
      .transaction(async (tx) => {
        const books = new BooksInMemory();
        for (const happening of life) {
          const refused = await happen(tx, happening);
          expect([happening, refused]).toEqual([happening, books.run(happening)]);
        }
        await tx.execute(sql`set constraints all immediate`);
        expect((await journal(tx, FUND_BOOK)).map(shapeOf)).toEqual(books.entries.map(shapeOf));
        const money = await awardMoney(tx, AWARDS);
        for (const id of AWARDS) expect(money.get(id)).toEqual(books.awardMoney(id));
        expect(await fundYears(tx)).toEqual(fundYearsFrom(books.totals(), [...books.closings.keys()], 0));
        tx.rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Error && error.constructor.name === 'TransactionRollbackError')) throw error;
      });
  }
});

const gift = (giftId: string, yen: number, earmarkKey: string | null = null) =>
  ({ giftId, yen, on: '2026-05-01', source: 'slip', earmarkKey }) as const;
const codeOf = async (outcome: Promise<{ ok: boolean; code?: string }>) => (await outcome).code ?? 'done';

describe('the life of an award', () => {
  test('decision, advance, failure, payment anew, settlement, repayment', async ({ db }) => {
    const desk = deskOn(db);
    await doors.bookGift(desk, gift('g1', 100_000, 'sea'));
    await doors.bookGift(desk, gift('g2', 10_000));
    const award = { awardId: 'a1', on: '2026-06-01', fundedBy: 'fund', earmarkKey: 'sea' } as const;
    expect(await codeOf(doors.commitAward(desk, { ...award, yen: 100_001 }))).toBe('fund_books.not_enough');
    expect(await codeOf(doors.commitAward(desk, { ...award, yen: 80_000 }))).toBe('done');
    expect(await earmarkBalances(db)).toEqual([
      { earmarkKey: null, yen: 10_000 },
      { earmarkKey: 'sea', yen: 20_000 },
    ]);
    const pay = (paymentId: string, yen: number) =>
      codeOf(doors.payAward(desk, { paymentId, awardId: 'a1', yen, on: '2026-07-01' }));
    expect(await pay('p1', 80_001)).toBe('fund_books.over_commitment');
    expect(await pay('p1', 60_000)).toBe('done');
    expect(await pay('p1', 60_000)).toBe('ledger.posted_already');
    expect(await codeOf(failPayment(desk, { paymentId: 'p1', on: '2026-07-05', why: '口座違い' }))).toBe(
      'done',
    );
    expect(await codeOf(failPayment(desk, { paymentId: 'p1', on: '2026-07-05' }))).toBe(
      'ledger.reversed_already',
    );
    expect(await pay('p1', 60_000)).toBe('ledger.posted_already');
    expect(await pay('p2', 60_000)).toBe('done');
    const settle = (settledYen: number) =>
      codeOf(doors.settleAward(desk, { awardId: 'a1', settledYen, on: '2027-03-20' }));
    expect(await settle(80_001)).toBe('fund_books.over_decision');
    expect(await settle(45_000)).toBe('done');
    expect(await settle(45_000)).toBe('fund_books.settled_already');
    expect((await awardMoney(db, ['a1', 'nobody'])).get('a1')).toEqual({
      ...{ fundedBy: 'fund', earmarkKey: 'sea', isRevoked: false },
      ...{ committedYen: 80_000, unpaidYen: 0, paidYen: 60_000, settledYen: 45_000 },
      ...{ dueBackYen: 15_000, repaidYen: 0 },
    });
    const repay = (repaymentId: string, yen: number) =>
      codeOf(doors.receiveRepayment(desk, { repaymentId, awardId: 'a1', yen, on: '2027-04-10' }));
    expect(await repay('r1', 15_001)).toBe('fund_books.more_than_due');
    expect(await repay('r1', 15_000)).toBe('done');
    expect(await fundBalance(db)).toEqual({
      ...{ cashYen: 65_000, freeYen: 10_000, earmarkedYen: 55_000, committedYen: 0, dueBackYen: 0 },
    });
    expect(await fundYears(db)).toMatchObject([
      { fiscalYear: 2026, closingYen: 50_000, paidYen: 60_000, dueBackYen: 15_000 },
      { fiscalYear: 2027, openingYen: 50_000, repaidYen: 15_000, closingYen: 65_000 },
    ]);
  });

  test('what the general account pays is booked, and is no money of the fund', async ({ db }) => {
    const desk = deskOn(db);
    await doors.bookGift(desk, gift('g1', 500));
    const award = {
      awardId: 'g',
      on: '2026-06-01',
      fundedBy: 'general',
      earmarkKey: 'sea',
      yen: 300_000,
    } as const;
    expect(await codeOf(doors.commitAward(desk, award))).toBe('done');
    await doors.payAward(desk, { paymentId: 'p', awardId: 'g', yen: 300_000, on: '2026-07-01' });
    await doors.revokeAward(desk, { awardId: 'g', on: '2026-09-01', keepYen: 100_000 });
    await doors.receiveRepayment(desk, { repaymentId: 'r', awardId: 'g', yen: 50_000, on: '2026-10-01' });
    expect((await awardMoney(db, ['g'])).get('g')).toMatchObject({
      ...{ fundedBy: 'general', earmarkKey: null, paidYen: 300_000, dueBackYen: 150_000, repaidYen: 50_000 },
    });
    expect(await fundBalance(db)).toMatchObject({ cashYen: 500, committedYen: 0, dueBackYen: 0 });
    expect(await fundYears(db)).toMatchObject([
      { paidYen: 0, repaidYen: 0, committedYen: 0, closingYen: 500 },
    ]);
  });

  test('many gifts are booked at once, all or none', async ({ db }) => {
    const desk = deskOn(db);
    const many = Array.from({ length: 1_500 }, (_, i) => gift(`many ${i}`, 1_000 + i));
    expect(await codeOf(bookGifts(desk, [...many, gift('many 3', 5)]))).toBe('ledger.posted_already');
    expect(await fundBalance(db)).toMatchObject({ cashYen: 0 });
    expect(await codeOf(bookGifts(desk, many))).toBe('done');
    expect(await fundBalance(db)).toMatchObject({ cashYen: 1_500 * 1_000 + (1_500 * 1_499) / 2 });
    await db.execute(sql`set constraints all immediate`);
    expect(await codeOf(bookGifts(desk, [gift('nought', 0)]))).toBe('fund_books.bad_amount');
    expect(await codeOf(bookGifts(desk, []))).toBe('done');
  });
});

describe('the desk', () => {
  test('takes back by hand what was written by hand, and leaves papers to their own pages', async ({
    db,
  }) => {
    const desk = deskOn(db);
    const transfer = {
      transferId: 't',
      yen: 700,
      on: '2026-05-01',
      from: 'general',
      memo: '当初予算',
    } as const;
    const written = await recordTransfer(desk, transfer);
    const paper = await doors.bookGift(desk, gift('g1', 100));
    const back = (outcome: typeof written | typeof paper, actor = OFFICER) =>
      codeOf(
        reverseByHand(deskOn(db, actor), {
          ...{ entryId: outcome.ok ? outcome.value.subjectId : '', on: '2026-06-01', why: '誤り' },
        }),
      );
    expect(await back(written, ADMIN)).toBe('permit.wrong_role');
    expect(await back(paper)).toBe('fund_books.undone_elsewhere');
    expect(await back(written)).toBe('done');
    expect(await back(written)).toBe('ledger.reversed_already');
    expect(await fundBalance(db)).toMatchObject({ cashYen: 100 });
  });

  test('a year is closed by the office once it is over, and opened again with a reason', async ({ db }) => {
    const now = new Date('2027-03-31T14:59:59Z');
    await doors.bookGift(deskOn(db), gift('g1', 100));
    expect(await codeOf(closeFundYear({ ...deskOn(db), now }, 2026))).toBe('fund_books.year_not_over');
    expect(await codeOf(closeFundYear(deskOn(db, ADMIN), 2026))).toBe('permit.wrong_role');
    expect(await codeOf(closeFundYear({ ...deskOn(db), now: new Date(+now + 1000) }, 2026))).toBe('done');
    expect(await codeOf(doors.bookGift(deskOn(db), gift('g2', 100)))).toBe('ledger.year_closed');
    expect(await codeOf(reopenFundYear(deskOn(db, ADMIN), 2026, 'x'))).toBe('permit.wrong_role');
    expect(await codeOf(reopenFundYear(deskOn(db), 2026, '寄附の記録もれ'))).toBe('done');
    expect(await codeOf(doors.bookGift(deskOn(db), gift('g2', 100)))).toBe('done');
    expect(await fundYears(db)).toMatchObject([{ isClosed: false, closingYen: 200 }]);
  });

  test('a budget is a new version each time, and of two who save at once the second is told', async ({
    db,
  }) => {
    const paper = { courseKey: 'startup', fiscalYear: 2026, number: 0, fundYen: 500_000, generalYen: null };
    const full = { ...paper, awards: 5, note: '' };
    expect(await codeOf(setBudget(deskOn(db, ADMIN), full))).toBe('permit.wrong_role');
    expect(await codeOf(setBudget(deskOn(db), full))).toBe('done');
    expect(await codeOf(setBudget(deskOn(db), full))).toBe('fund_books.changed_meanwhile');
    expect(await codeOf(setBudget(deskOn(db), { ...full, number: 1, fundYen: 600_000 }))).toBe('done');
    expect(await budgetOf(db, 'startup', 2026)).toMatchObject({
      number: 2,
      fundYen: 600_000,
      generalYen: null,
    });
    expect(await listBudgets(db)).toHaveLength(1);
    await expect(db.transaction((tx) => tx.update(fundBudgets).set({ fundYen: 1 }))).rejects.toThrow();
  });
});

test('the demonstration gets five years of transfers, budgets, and all years closed but the last', async ({
  db,
}) => {
  const desk = { ...deskOn(db), now: new Date('2026-11-26T00:00:00Z') };
  await plantTransfers(desk);
  await plantBudgets(desk, [2026], [{ courseKey: 'startup', fundYen: 1, generalYen: null, awards: null }]);
  await plantClosings(desk);
  const years = await fundYears(db);
  expect(years.map(({ fiscalYear, isClosed }) => [fiscalYear, isClosed])).toEqual([
    ...[2021, 2022, 2023, 2024].map((year) => [year, true]),
    ...[2025, 2026].map((year) => [year, false]),
  ]);
  expect(years.at(-1)?.closingYen).toBe(5_500_000);
});
