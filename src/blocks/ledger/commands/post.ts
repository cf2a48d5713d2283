import { done, type Outcome } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { readFacts } from '../queries/read-book.ts';
import type { Entry, LedgerCode } from '../rules/entry.ts';
import { judgeEntry } from '../rules/judge-entry.ts';
import { lockBook } from './open-book.ts';
import { writeEntry } from './write-entry.ts';

export type Posted = { readonly subjectId: string; readonly number: number };

/** Posts one entry into an opened book, or refuses it; the book stays locked until the transaction ends. */
export async function post(desk: Desk, entry: Entry): Promise<Outcome<Posted, LedgerCode>> {
  await lockBook(desk.tx, entry.book);
  const verdict = judgeEntry(entry, await readFacts(desk.tx, entry));
  return verdict.ok ? done(await writeEntry(desk, entry)) : verdict;
}
