import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Chart } from '../rules/entry.ts';
import { ledgerAccounts, ledgerBooks } from '../schema.ts';

/** Locks the book's row until the transaction ends; nothing where the book was never opened. */
export async function lockBook(tx: Db, book: string) {
  const [row] = await tx.select().from(ledgerBooks).where(eq(ledgerBooks.book, book)).for('update');
  return row;
}

/** Opens a book, or adds the accounts that its chart has got since; and locks it for this transaction. */
export async function openBook(tx: Db, { book, version, accounts }: Chart): Promise<void> {
  const standing = await lockBook(tx, book);
  if (standing && standing.chartVersion >= version) return;
  await tx.insert(ledgerBooks).values({ book, chartVersion: 0 }).onConflictDoNothing();
  const locked = await lockBook(tx, book);
  if (!locked || locked.chartVersion >= version) return;
  await tx
    .insert(ledgerAccounts)
    .values(accounts.map((account) => ({ ...account, book })))
    .onConflictDoNothing();
  await tx.update(ledgerBooks).set({ chartVersion: version }).where(eq(ledgerBooks.book, book));
}
