import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import type { Desk } from '#platform/act.ts';
import type { Entry } from '../rules/entry.ts';
import { ledgerBooks, ledgerEntries, ledgerLines } from '../schema.ts';

type Standing = { readonly reversesId?: string | undefined; readonly closesYear?: boolean | undefined };
export type Posted = { readonly subjectId: string; readonly number: number };

/** Entries written at once: a statement takes no more than some 65,000 values. */
const PORTION = 1_000;

/** The next numbers of the book, which nobody else can take: its row is locked. */
async function takeNumbers({ tx }: Desk, book: string, count: number): Promise<number> {
  const [counted] = await tx
    .update(ledgerBooks)
    .set({ lastNumber: sql`${ledgerBooks.lastNumber} + ${count}` })
    .where(eq(ledgerBooks.book, book))
    .returning({ last: ledgerBooks.lastNumber });
  if (!counted) throw new Error(`the book "${book}" was never opened`);
  return counted.last - count + 1;
}

const linesOf = (entryId: string, { book, on, lines }: Entry) =>
  lines.map(({ account, side, yen, tag = '' }, index) => ({
    entryId,
    position: index + 1,
    book,
    fiscalYear: fiscalYearOf(on),
    account,
    side,
    amountYen: yen,
    tag,
  }));

/** Writes entries of one book that the rules have let pass, in their order, under the lock of the book. */
export async function writeEntries(
  desk: Desk,
  book: string,
  entries: readonly Entry[],
  standing: Standing = {},
): Promise<Posted[]> {
  const { tx, actor, now } = desk;
  const first = await takeNumbers(desk, book, entries.length);
  const posted = entries.map((entry, index) => ({ entry, id: randomUUID(), number: first + index }));
  for (let from = 0; from < posted.length; from += PORTION) {
    const portion = posted.slice(from, from + PORTION);
    await tx.insert(ledgerEntries).values(
      portion.map(({ entry: { key, kind, on, memo = '' }, id, number }) => ({
        ...{ id, book, number, on, fiscalYear: fiscalYearOf(on), kind, key, memo },
        ...{ at: now, actorId: actor.id, ...standing },
      })),
    );
    const lines = portion.flatMap(({ entry, id }) => linesOf(id, entry));
    if (lines.length > 0) await tx.insert(ledgerLines).values(lines);
  }
  return posted.map(({ id, number }) => ({ subjectId: id, number }));
}

export async function writeEntry(desk: Desk, entry: Entry, standing: Standing = {}): Promise<Posted> {
  const [posted] = await writeEntries(desk, entry.book, [entry], standing);
  if (!posted) throw new Error('an entry was not written');
  return posted;
}
