import { and, count, eq } from 'drizzle-orm';
import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { findEntry } from '../queries/find-entry.ts';
import { listClosings, readAccounts } from '../queries/read-book.ts';
import { balances } from '../queries/totals.ts';
import { closingDay, closingLines, judgeClosing, judgeReopening } from '../rules/closing.ts';
import { type LedgerCode, mirror } from '../rules/entry.ts';
import { ledgerEntries } from '../schema.ts';
import { lockBook } from './open-book.ts';
import { type Posted, writeEntry } from './write-entry.ts';

async function yearsOf(tx: Db, book: string) {
  const rows = await tx
    .selectDistinct({ year: ledgerEntries.fiscalYear })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.book, book));
  return rows.map(({ year }) => year);
}

/** Closes a fiscal year (締め): its income and expenses go into what is carried forward, and nothing more is posted into it. */
export async function closeYear(
  desk: Desk,
  book: string,
  fiscalYear: number,
): Promise<Outcome<Posted, LedgerCode>> {
  const { tx } = desk;
  await lockBook(tx, book);
  const closings = await listClosings(tx, book);
  const closed = closings.map((closing) => closing.fiscalYear);
  const verdict = judgeClosing({ withEntries: await yearsOf(tx, book), closed }, fiscalYear);
  if (!verdict.ok) return verdict;
  const accounts = [...(await readAccounts(tx, book)).values()];
  const own = new Map<string, number>();
  for (const { account, yen } of await balances(tx, book, { year: fiscalYear })) {
    own.set(account, (own.get(account) ?? 0) + yen);
  }
  const [before] = await tx
    .select({ n: count() })
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.book, book),
        eq(ledgerEntries.fiscalYear, fiscalYear),
        eq(ledgerEntries.closesYear, true),
      ),
    );
  const entry = {
    book,
    key: `closing:${fiscalYear}:${(before?.n ?? 0) + 1}`,
    kind: 'closing',
    on: closingDay(fiscalYear),
    lines: closingLines(accounts, (account) => own.get(account) ?? 0),
  };
  return done(await writeEntry(desk, entry, { closesYear: true }));
}

/** Opens a closed fiscal year again, by an entry that reverses its closing. */
export async function reopenYear(
  desk: Desk,
  book: string,
  fiscalYear: number,
  why: string,
): Promise<Outcome<Posted, LedgerCode>> {
  await lockBook(desk.tx, book);
  const closings = await listClosings(desk.tx, book);
  const verdict = judgeReopening({ closed: closings.map((closing) => closing.fiscalYear) }, fiscalYear);
  if (!verdict.ok) return verdict;
  const closing = closings.find((one) => one.fiscalYear === fiscalYear);
  const found = closing && (await findEntry(desk.tx, book, closing.key));
  if (!found) return refuse('missing', 'ledger.not_found');
  const entry = {
    book,
    key: `reversal:${found.key}`,
    kind: 'reopening',
    on: found.on,
    memo: why,
    lines: mirror(found.lines),
  };
  return done(await writeEntry(desk, entry, { reversesId: found.id }));
}
