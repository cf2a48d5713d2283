import type { Actor } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { openBook } from './commands/open-book.ts';
import type { Chart, Entry } from './rules/entry.ts';

export const NOW = new Date('2026-11-25T03:00:00Z');
export const CLERK: Actor = {
  id: '00000000-0000-4000-8000-0000000000b1',
  roles: ['programme_officer'],
  organisationIds: [],
  departmentIds: [],
};
export const deskOn = (tx: Db): Desk => ({ tx, actor: CLERK, now: NOW });

/** A small book: a till that must not go below zero, purses by name, sales and costs that are closed each year. */
export const toyChart = (book: string): Chart => ({
  book,
  version: 1,
  accounts: [
    { code: 'till', kind: 'asset', side: 'debit', floor: true },
    { code: 'purse', kind: 'liability', side: 'credit', floor: true },
    { code: 'kept', kind: 'equity', side: 'credit', floor: false },
    { code: 'sales', kind: 'income', side: 'credit', floor: false, closesInto: 'kept' },
    { code: 'costs', kind: 'expense', side: 'debit', floor: false, closesInto: 'kept' },
  ],
});

export async function openToy(tx: Db, book = 'toy'): Promise<string> {
  await openBook(tx, toyChart(book));
  return book;
}

export const sale = (yen: number, changes: Partial<Entry> = {}): Entry => ({
  book: 'toy',
  key: `sale:${yen}`,
  kind: 'sale',
  on: '2026-05-01',
  lines: [
    { account: 'till', side: 'debit', yen },
    { account: 'sales', side: 'credit', yen },
  ],
  ...changes,
});

export const cost = (yen: number, changes: Partial<Entry> = {}): Entry => ({
  book: 'toy',
  key: `cost:${yen}`,
  kind: 'cost',
  on: '2026-06-01',
  lines: [
    { account: 'costs', side: 'debit', yen },
    { account: 'till', side: 'credit', yen },
  ],
  ...changes,
});
