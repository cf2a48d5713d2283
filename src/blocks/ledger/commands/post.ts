import { done, type Outcome } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { readBook } from '../queries/read-book.ts';
import type { Entry, LedgerCode } from '../rules/entry.ts';
import { judgeEntry } from '../rules/judge-entry.ts';
import { lockBook } from './open-book.ts';
import { type Posted, writeEntries, writeEntry } from './write-entry.ts';

/** Posts one entry into an opened book, or refuses it; the book stays locked until the transaction ends. */
export async function post(desk: Desk, entry: Entry): Promise<Outcome<Posted, LedgerCode>> {
  await lockBook(desk.tx, entry.book);
  const verdict = judgeEntry(entry, await readBook(desk.tx, entry.book, [entry]));
  return verdict.ok ? done(await writeEntry(desk, entry)) : verdict;
}

/** Posts entries of one book in their order, in few statements: all of them, or none. */
export async function postAll(
  desk: Desk,
  book: string,
  entries: readonly Entry[],
): Promise<Outcome<Posted[], LedgerCode>> {
  await lockBook(desk.tx, book);
  const standing = await readBook(desk.tx, book, entries);
  for (const entry of entries) {
    const verdict = judgeEntry(entry, standing);
    if (!verdict.ok) return verdict;
    standing.add(entry);
  }
  return done(entries.length === 0 ? [] : await writeEntries(desk, book, entries));
}
