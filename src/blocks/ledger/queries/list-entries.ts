import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { ledgerEntries, ledgerLines } from '../schema.ts';
import { type EntryFound, selectEntries, withLines } from './find-entry.ts';

export type JournalFilter = {
  readonly fiscalYear?: number | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly tag?: string | undefined;
};

function narrow(db: Db, book: string, { fiscalYear, kinds, tag }: JournalFilter): SQL | undefined {
  const tagged =
    tag === undefined
      ? undefined
      : inArray(
          ledgerEntries.id,
          db
            .select({ id: ledgerLines.entryId })
            .from(ledgerLines)
            .where(and(eq(ledgerLines.book, book), eq(ledgerLines.tag, tag))),
        );
  return and(
    eq(ledgerEntries.book, book),
    fiscalYear === undefined ? undefined : eq(ledgerEntries.fiscalYear, fiscalYear),
    kinds && inArray(ledgerEntries.kind, [...kinds]),
    tagged,
  );
}

export async function countEntries(db: Db, book: string, filter: JournalFilter = {}): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(ledgerEntries)
    .where(narrow(db, book, filter));
  return row?.n ?? 0;
}

/** Part of the journal (仕訳帳), the newest entry first. */
export async function listEntries(
  db: Db,
  book: string,
  filter: JournalFilter & { readonly from?: number; readonly most?: number } = {},
): Promise<EntryFound[]> {
  const rows = await selectEntries(db)
    .where(narrow(db, book, filter))
    .orderBy(desc(ledgerEntries.number))
    .offset(filter.from ?? 0)
    .limit(filter.most ?? 50);
  return withLines(db, rows);
}

/** The whole journal in the order in which it was written. */
export async function journal(db: Db, book: string, filter: JournalFilter = {}): Promise<EntryFound[]> {
  return withLines(
    db,
    await selectEntries(db)
      .where(narrow(db, book, filter))
      .orderBy(asc(ledgerEntries.number)),
  );
}

/** How many entries each fiscal year and each kind has, for the filters of a journal. */
export async function countKinds(db: Db, book: string) {
  return db
    .select({
      fiscalYear: ledgerEntries.fiscalYear,
      kind: ledgerEntries.kind,
      n: sql<number>`count(*)`.mapWith(Number),
    })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.book, book))
    .groupBy(ledgerEntries.fiscalYear, ledgerEntries.kind)
    .orderBy(ledgerEntries.fiscalYear, ledgerEntries.kind);
}
