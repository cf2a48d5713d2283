import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BooksInMemory } from './books-in-memory.factory.ts';
import { happenings } from './happenings.factory.ts';
import { PlainModel } from './plain-model.factory.ts';
import type { AwardMoney } from './rules/award-money.ts';
import { ACCOUNTS } from './rules/chart.ts';
import { fundYearsFrom } from './rules/fund-years.ts';

const sumOf = (values: Iterable<number>) => [...values].reduce((all, yen) => all + yen, 0);

function awardInModel(model: PlainModel, id: string): AwardMoney | undefined {
  const award = model.awards.get(id);
  return (
    award && {
      fundedBy: award.byFund ? 'fund' : 'general',
      earmarkKey: award.use === '' ? null : award.use,
      committedYen: award.decided,
      unpaidYen: award.aside.sum(),
      paidYen: award.paid,
      settledYen: award.settled,
      dueBackYen: award.due.sum(),
      repaidYen: award.repaid,
      isRevoked: award.isRevoked,
    }
  );
}

function expectBalanced(books: BooksInMemory): void {
  const totals = books.totals();
  const balance = (code: string) =>
    sumOf(totals.filter(({ account }) => account === code).map(({ yen }) => yen));
  const signed = ACCOUNTS.map(({ code, side }) => (side === 'debit' ? balance(code) : -balance(code)));
  expect(sumOf(signed)).toBe(0);
  for (const { kind, lines } of books.entries) {
    const debits = sumOf(lines.filter(({ side }) => side === 'debit').map(({ yen }) => yen));
    expect([kind, debits * 2]).toEqual([kind, sumOf(lines.map(({ yen }) => yen))]);
  }
  expect(balance('means')).toBe(balance('cash'));
  expect(balance('free') + balance('earmarked') + balance('committed')).toBe(balance('cash'));
  expect(balance('general_means')).toBe(balance('general_committed'));
  for (const { code, floor } of ACCOUNTS) {
    const tags = new Set(totals.filter(({ account }) => account === code).map(({ tag }) => tag));
    for (const tag of floor ? tags : []) {
      for (const year of [2023, 2024, 2025]) {
        const held = totals.filter(
          (one) => one.account === code && one.tag === tag && one.fiscalYear <= year,
        );
        expect(sumOf(held.map(({ yen }) => yen))).toBeGreaterThanOrEqual(0);
      }
    }
  }
}

function expectSame(books: BooksInMemory, model: PlainModel): void {
  for (const id of ['A', 'B', 'C']) expect(books.awardMoney(id)).toEqual(awardInModel(model, id));
  for (const { fiscalYear, ...year } of fundYearsFrom(books.totals(), [...books.closings.keys()], 0)) {
    const { gifts, transfers, paid, repaid } = model.year(fiscalYear);
    expect({
      ...year,
      giftsYen: sumOf(Object.values(year.giftsYen)),
      transfersYen: sumOf(Object.values(year.transfersYen)),
    }).toEqual({
      openingYen: model.cash.sum(fiscalYear - 1),
      giftsYen: gifts,
      transfersYen: transfers,
      paidYen: paid,
      repaidYen: repaid,
      closingYen: model.cash.sum(fiscalYear),
      committedYen: sumOf(
        [...model.awards.values()].map(({ byFund, aside }) => (byFund ? aside.sum(fiscalYear) : 0)),
      ),
      dueBackYen: sumOf(
        [...model.awards.values()].map(({ byFund, due }) => (byFund ? due.sum(fiscalYear) : 0)),
      ),
      isClosed: model.closed.has(fiscalYear),
    });
  }
  const totals = books.totals();
  for (const [key, purse] of model.uses) {
    const account = key === '' ? 'free' : 'earmarked';
    const held = totals.filter((one) => one.account === account && one.tag === key);
    expect(sumOf(held.map(({ yen }) => yen))).toBe(purse.sum());
  }
}

test('whatever happens to the fund, the books balance, nothing goes below zero, and a plain model says the same', () => {
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(happenings(60), (list) => {
      const books = new BooksInMemory();
      const model = new PlainModel();
      for (const happening of list) {
        const refused = books.run(happening);
        expect([happening, refused, refused === '']).toEqual([happening, refused, model.run(happening)]);
        const outcome = `${happening.kind} ${refused || 'done'}`;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
      expectBalanced(books);
      expectSame(books, model);
    }),
    { numRuns: 1_000 },
  );
  // A test that only ever refuses proves nothing: every kind of thing must have happened, and often.
  const kinds = ['gift', 'transfer', 'earmark_move', 'award', 'change', 'payment', 'failure', 'settlement'];
  for (const kind of [...kinds, 'repayment', 'revocation', 'gift_back', 'close', 'reopen']) {
    expect([kind, (outcomes.get(`${kind} done`) ?? 0) > 20]).toEqual([kind, true]);
  }
}, 60_000);
