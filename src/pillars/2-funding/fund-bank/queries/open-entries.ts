import { and, asc, desc, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { ledgerEntries, ledgerLines } from '#blocks/ledger/schema.ts';
import { FUND_BOOK } from '#pillars/2-funding/fund-books/index.ts';
import type { Db } from '#platform/db/db.ts';
import type { Direction } from '../rules/bank-row.ts';
import { fundBankMatches } from '../schema.ts';

/** An entry that moved money through the bank, and that no line of a statement is matched with. */
export type BankEntry = {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly on: string;
  readonly memo: string;
  readonly direction: Direction;
  readonly yen: number;
  /** The award, where there is one. */
  readonly tag: string;
};

const KINDS = ['gift', 'transfer', 'payment', 'payment_failed', 'repayment'];
const reversal = alias(ledgerEntries, 'reversal');
const award = alias(ledgerLines, 'award');

/** The line that is the money: cash of the fund, or what the general account paid or took back. */
const isMoney = and(
  eq(ledgerLines.entryId, ledgerEntries.id),
  inArray(ledgerLines.account, ['cash', 'general_account']),
);

/** A gift or transfer that was taken back never reached the bank; a failed payment did, twice. */
const reachedTheBank = or(isNull(reversal.id), eq(ledgerEntries.kind, 'payment'));

const tagOfAward = sql<string>`coalesce((select max(${award.tag}) from ${ledgerLines} ${award} where ${award.entryId} = ${ledgerEntries.id} and ${award.account} in ('grants', 'general_grants', 'due_back', 'general_due_back')), '')`;

function selectOpen(db: Db, where?: SQL) {
  return db
    .select({
      id: ledgerEntries.id,
      number: ledgerEntries.number,
      kind: ledgerEntries.kind,
      on: ledgerEntries.on,
      memo: ledgerEntries.memo,
      side: ledgerLines.side,
      yen: ledgerLines.amountYen,
      tag: tagOfAward,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerLines, isMoney)
    .leftJoin(reversal, eq(reversal.reversesId, ledgerEntries.id))
    .leftJoin(fundBankMatches, eq(fundBankMatches.entryId, ledgerEntries.id))
    .where(
      and(
        eq(ledgerEntries.book, FUND_BOOK),
        inArray(ledgerEntries.kind, KINDS),
        isNull(fundBankMatches.rowId),
        reachedTheBank,
        where,
      ),
    )
    .$dynamic();
}

const seen = <T extends { side: 'debit' | 'credit' }>({ side, ...entry }: T) => ({
  ...entry,
  direction: side === 'debit' ? ('in' as const) : ('out' as const),
});

export async function findOpenEntry(db: Db, id: string): Promise<BankEntry | undefined> {
  const [row] = await selectOpen(db, eq(ledgerEntries.id, id));
  return row && seen(row);
}

/** Open entries of these amounts, for suggestions. */
export async function listOpenOf(db: Db, amounts: readonly number[]): Promise<BankEntry[]> {
  if (amounts.length === 0) return [];
  const rows = await selectOpen(db, inArray(ledgerLines.amountYen, [...new Set(amounts)])).orderBy(
    asc(ledgerEntries.on),
    asc(ledgerEntries.number),
  );
  return rows.map(seen);
}

export const ENTRIES_SHOWN = 100;

/** The newest open entries, and how many there are. */
export async function listOpen(db: Db, page: number): Promise<BankEntry[]> {
  const rows = await selectOpen(db)
    .orderBy(desc(ledgerEntries.on), desc(ledgerEntries.number))
    .offset((page - 1) * ENTRIES_SHOWN)
    .limit(ENTRIES_SHOWN);
  return rows.map(seen);
}

export async function countOpen(db: Db): Promise<number> {
  const open = selectOpen(db).as('open');
  const [row] = await db.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(open);
  return row?.n ?? 0;
}

/** Payments that nobody has taken back yet, of these amounts: a transfer that came back may be one of them. */
export async function listStanding(db: Db, amounts: readonly number[]): Promise<BankEntry[]> {
  if (amounts.length === 0) return [];
  const undone = db
    .select({ id: reversal.id })
    .from(reversal)
    .where(eq(reversal.reversesId, ledgerEntries.id));
  const rows = await db
    .select({
      id: ledgerEntries.id,
      number: ledgerEntries.number,
      kind: ledgerEntries.kind,
      on: ledgerEntries.on,
      memo: ledgerEntries.memo,
      side: ledgerLines.side,
      yen: ledgerLines.amountYen,
      tag: tagOfAward,
    })
    .from(ledgerEntries)
    .innerJoin(ledgerLines, isMoney)
    .where(
      and(
        eq(ledgerEntries.book, FUND_BOOK),
        eq(ledgerEntries.kind, 'payment'),
        inArray(ledgerLines.amountYen, [...new Set(amounts)]),
        sql`not ${exists(undone)}`,
      ),
    );
  return rows.map(seen);
}
