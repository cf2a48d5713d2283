import { done, type Outcome, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findEntry } from '../queries/find-entry.ts';
import { readBook } from '../queries/read-book.ts';
import { type LedgerCode, mirror } from '../rules/entry.ts';
import { judgeEntry } from '../rules/judge-entry.ts';
import { lockBook } from './open-book.ts';
import { type Posted, writeEntry } from './write-entry.ts';

export type Reversal = {
  readonly book: string;
  /** The key of the entry that is taken back. */
  readonly key: string;
  readonly why: string;
  /** The day of the reversal; never before the entry itself. */
  readonly on: string;
  readonly kind?: string | undefined;
};

/** Takes an entry back by a second one with its sides exchanged; each entry can be taken back once. */
export async function reverse(
  desk: Desk,
  { book, key, why, on, kind = 'reversal' }: Reversal,
): Promise<Outcome<Posted, LedgerCode>> {
  await lockBook(desk.tx, book);
  const found = await findEntry(desk.tx, book, key);
  if (!found || found.closesYear) return refuse('missing', 'ledger.not_found');
  if (found.reversesId !== null) return refuse('closed', 'ledger.is_reversal');
  if (found.reversedBy) return refuse('closed', 'ledger.reversed_already');
  const entry = {
    book,
    key: `reversal:${key}`,
    kind,
    on: on < found.on ? found.on : on,
    memo: why,
    lines: mirror(found.lines),
  };
  const verdict = judgeEntry(entry, await readBook(desk.tx, book, [entry]));
  return verdict.ok ? done(await writeEntry(desk, entry, { reversesId: found.id })) : verdict;
}
