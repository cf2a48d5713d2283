import { expect } from 'vitest';
import { test } from '#tests/db.ts';
import { closeYear } from './commands/close-year.ts';
import { post } from './commands/post.ts';
import { journal } from './queries/list-entries.ts';
import { balances } from './queries/totals.ts';
import { cost, deskOn, openToy, sale } from './toy-book.factory.ts';

// What these tests write stays: nobody may delete entries. Each has a book of its own.
test('two connections at the same moment cannot spend the same money', async ({ root: { db } }) => {
  const book = await db.transaction((tx) => openToy(tx, 'race for money'));
  await db.transaction((tx) => post(deskOn(tx), sale(100, { book })));
  const spend = (key: string) => db.transaction((tx) => post(deskOn(tx), cost(70, { book, key })));
  const outcomes = await Promise.all([spend('a'), spend('b'), spend('c')]);
  expect(outcomes.map((outcome) => (outcome.ok ? 'spent' : outcome.code)).toSorted()).toEqual([
    'ledger.below_zero',
    'ledger.below_zero',
    'spent',
  ]);
  expect(await balances(db, book, { accounts: ['till'] })).toMatchObject([{ yen: 30 }]);
  expect((await journal(db, book)).map(({ number }) => number)).toEqual([1, 2]);
});

test('two connections that post the same record at the same moment post it once', async ({
  root: { db },
}) => {
  const book = await db.transaction((tx) => openToy(tx, 'race for a key'));
  const press = () => db.transaction((tx) => post(deskOn(tx), sale(100, { book })));
  const outcomes = await Promise.all([press(), press()]);
  expect(outcomes.map((outcome) => (outcome.ok ? 'posted' : outcome.code)).toSorted()).toEqual([
    'ledger.posted_already',
    'posted',
  ]);
});

test('a closing and an entry into the same year at the same moment come one after the other', async ({
  root: { db },
}) => {
  const book = await db.transaction((tx) => openToy(tx, 'race for a year'));
  await db.transaction((tx) => post(deskOn(tx), sale(100, { book })));
  const [closed, late] = await Promise.all([
    db.transaction((tx) => closeYear(deskOn(tx), book, 2026)),
    db.transaction((tx) => post(deskOn(tx), sale(7, { book, key: 'late' }))),
  ]);
  expect(closed.ok).toBe(true);
  const kept = (await balances(db, book, { accounts: ['kept'] }))[0]?.yen;
  expect(kept).toBe(late.ok ? 107 : 100);
});
