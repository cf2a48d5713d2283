import { eq, sql } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Desk } from '#platform/act.ts';
import type { Entry } from '../rules/entry.ts';
import { ledgerBooks, ledgerEntries, ledgerLines } from '../schema.ts';

type Standing = { readonly reversesId?: string | undefined; readonly closesYear?: boolean | undefined };

/** Writes an entry that the rules have let pass, under the lock of its book. */
export async function writeEntry({ tx, actor, now }: Desk, entry: Entry, standing: Standing = {}) {
  const { book, key, kind, on, memo = '', lines } = entry;
  const fiscalYear = fiscalYearOf(on);
  const [counted] = await tx
    .update(ledgerBooks)
    .set({ lastNumber: sql`${ledgerBooks.lastNumber} + 1` })
    .where(eq(ledgerBooks.book, book))
    .returning({ number: ledgerBooks.lastNumber });
  if (!counted) throw new Error(`the book "${book}" was never opened`);
  const { number } = counted;
  const [written] = await tx
    .insert(ledgerEntries)
    .values({ book, number, on, fiscalYear, kind, key, memo, at: now, actorId: actor.id, ...standing })
    .returning({ id: ledgerEntries.id });
  const entryId = written?.id ?? '';
  if (lines.length > 0) {
    await tx.insert(ledgerLines).values(
      lines.map(({ account, side, yen, tag = '' }, index) => ({
        entryId,
        position: index + 1,
        book,
        fiscalYear,
        account,
        side,
        amountYen: yen,
        tag,
      })),
    );
  }
  return { subjectId: entryId, number };
}
