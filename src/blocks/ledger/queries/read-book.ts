import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import { BookInMemory } from '../rules/book-in-memory.ts';
import { type Account, cellOf, type Entry, splitCell } from '../rules/entry.ts';
import { lowered } from '../rules/judge-entry.ts';
import { ledgerAccounts, ledgerEntries, ledgerLines } from '../schema.ts';

const reversal = alias(ledgerEntries, 'reversal');

/** The closings that hold: those that nobody has reversed. */
export async function listClosings(db: Db, book: string) {
  return db
    .select({
      id: ledgerEntries.id,
      key: ledgerEntries.key,
      fiscalYear: ledgerEntries.fiscalYear,
      at: ledgerEntries.at,
      actorId: ledgerEntries.actorId,
    })
    .from(ledgerEntries)
    .leftJoin(reversal, eq(reversal.reversesId, ledgerEntries.id))
    .where(and(eq(ledgerEntries.book, book), eq(ledgerEntries.closesYear, true), isNull(reversal.id)))
    .orderBy(ledgerEntries.fiscalYear);
}

export async function readAccounts(db: Db, book: string): Promise<Map<string, Account>> {
  const rows = await db.select().from(ledgerAccounts).where(eq(ledgerAccounts.book, book));
  return new Map(rows.map((row) => [row.code, { ...row, closesInto: row.closesInto ?? undefined }]));
}

/** Signed so that debits are above zero; who knows the account's side turns it round. */
export const debitsLessCredits = sql<number>`sum(case when ${ledgerLines.side} = 'debit' then ${ledgerLines.amountYen} else -${ledgerLines.amountYen} end)`;

async function readMoves(
  db: Db,
  book: string,
  accounts: ReadonlyMap<string, Account>,
  entries: readonly Entry[],
) {
  const moves = new Map<string, Map<number, number>>();
  const named = new Set(entries.flatMap((entry) => [...lowered(entry, accounts).keys()]));
  const cells = [...named].map(splitCell);
  if (cells.length === 0) return moves;
  const rows = await db
    .select({
      account: ledgerLines.account,
      tag: ledgerLines.tag,
      fiscalYear: ledgerLines.fiscalYear,
      yen: debitsLessCredits.mapWith(Number),
    })
    .from(ledgerLines)
    .where(
      and(
        eq(ledgerLines.book, book),
        or(
          ...cells.map(({ account, tag }) => and(eq(ledgerLines.account, account), eq(ledgerLines.tag, tag))),
        ),
      ),
    )
    .groupBy(ledgerLines.account, ledgerLines.tag, ledgerLines.fiscalYear);
  for (const { account, tag, fiscalYear, yen } of rows) {
    const cell = cellOf(account, tag);
    const years = moves.get(cell) ?? new Map<number, number>();
    moves.set(cell, years.set(fiscalYear, accounts.get(account)?.side === 'debit' ? yen : -yen));
  }
  return moves;
}

/** Keys asked for at once; a statement takes no more than some 65,000 values. */
const AT_ONCE = 5_000;

async function readKeys(db: Db, book: string, entries: readonly Entry[]): Promise<string[]> {
  const known: string[] = [];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const keys = entries.slice(from, from + AT_ONCE).map(({ key }) => key);
    const rows = await db
      .select({ key: ledgerEntries.key })
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.book, book), inArray(ledgerEntries.key, keys)));
    known.push(...rows.map(({ key }) => key));
  }
  return known;
}

/** What the rules ask about a book before these entries; true only as long as the book is locked. */
export async function readBook(db: Db, book: string, entries: readonly Entry[]): Promise<BookInMemory> {
  const accounts = await readAccounts(db, book);
  const keys = await readKeys(db, book, entries);
  const closed = (await listClosings(db, book)).map(({ fiscalYear }) => fiscalYear);
  const moves = await readMoves(db, book, accounts, entries);
  return new BookInMemory({ accounts, keys, closed, moves });
}

/** Whether a fiscal year has a closing that holds. */
export async function isYearClosed(db: Db, book: string, fiscalYear: number): Promise<boolean> {
  return (await listClosings(db, book)).some((closing) => closing.fiscalYear === fiscalYear);
}
