import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { ledgerEntries } from '#blocks/ledger/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { fundBankFiles, fundBankMatches, fundBankRows } from '../schema.ts';

export type BankRowFound = typeof fundBankRows.$inferSelect & {
  readonly match: { readonly entryId: string; readonly number: number; readonly kind: string } | null;
};
export const ROW_VIEWS = ['open', 'matched'] as const;
export type RowView = (typeof ROW_VIEWS)[number];
export const ROWS_SHOWN = 50;

const isOf = (view: RowView) =>
  view === 'open' ? isNull(fundBankMatches.rowId) : isNotNull(fundBankMatches.rowId);

/** Lines of the statements, the newest day first. */
export async function listRows(db: Db, view: RowView, page: number): Promise<BankRowFound[]> {
  const rows = await db
    .select({
      row: fundBankRows,
      match: { entryId: ledgerEntries.id, number: ledgerEntries.number, kind: ledgerEntries.kind },
    })
    .from(fundBankRows)
    .leftJoin(fundBankMatches, eq(fundBankMatches.rowId, fundBankRows.id))
    .leftJoin(ledgerEntries, eq(ledgerEntries.id, fundBankMatches.entryId))
    .where(isOf(view))
    .orderBy(desc(fundBankRows.on), desc(fundBankRows.line))
    .offset((page - 1) * ROWS_SHOWN)
    .limit(ROWS_SHOWN);
  return rows.map(({ row, match }) => ({ ...row, match }));
}

/** All lines that came in and wait for a match: among them those that came back are looked for. */
export async function listWaitingIn(db: Db): Promise<BankRowFound[]> {
  const rows = await db
    .select({ row: fundBankRows })
    .from(fundBankRows)
    .leftJoin(fundBankMatches, eq(fundBankMatches.rowId, fundBankRows.id))
    .where(and(isOf('open'), eq(fundBankRows.direction, 'in')))
    .orderBy(desc(fundBankRows.on));
  return rows.map(({ row }) => ({ ...row, match: null }));
}

export async function countRows(db: Db): Promise<Record<RowView, number>> {
  const [row] = await db
    .select({
      open: sql<number>`count(*) filter (where ${fundBankMatches.rowId} is null)`.mapWith(Number),
      matched: sql<number>`count(${fundBankMatches.rowId})`.mapWith(Number),
    })
    .from(fundBankRows)
    .leftJoin(fundBankMatches, eq(fundBankMatches.rowId, fundBankRows.id));
  return row ?? { open: 0, matched: 0 };
}

export type BankFile = typeof fundBankFiles.$inferSelect;

export async function listFiles(db: Db): Promise<BankFile[]> {
  return db.select().from(fundBankFiles).orderBy(desc(fundBankFiles.receivedAt)).limit(20);
}
