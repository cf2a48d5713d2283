import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '#platform/db/db.ts';
import type { Line } from '../rules/entry.ts';
import { ledgerEntries, ledgerLines } from '../schema.ts';

const reversal = alias(ledgerEntries, 'reversal');
const reversed = alias(ledgerEntries, 'reversed');

export type EntryFound = typeof ledgerEntries.$inferSelect & {
  readonly lines: readonly Line[];
  /** The entry that took this one back, and the one that this one took back. */
  readonly reversedBy: { readonly id: string; readonly number: number } | null;
  readonly reverses: { readonly id: string; readonly number: number; readonly kind: string } | null;
};

type Row = {
  entry: typeof ledgerEntries.$inferSelect;
  by: { id: string; number: number } | null;
  of: { id: string; number: number; kind: string } | null;
};

/** Entries with the other half of a reversal beside them; narrowed and ordered by the caller. */
export function selectEntries(db: Db) {
  return db
    .select({
      entry: ledgerEntries,
      by: { id: reversal.id, number: reversal.number },
      of: { id: reversed.id, number: reversed.number, kind: reversed.kind },
    })
    .from(ledgerEntries)
    .leftJoin(reversal, eq(reversal.reversesId, ledgerEntries.id))
    .leftJoin(reversed, eq(reversed.id, ledgerEntries.reversesId));
}

/** Entries whose lines are asked for at once; a statement takes no more than some 65,000 values. */
const AT_ONCE = 5_000;

async function readLines(db: Db, ids: readonly string[]): Promise<Map<string, Line[]>> {
  const byEntry = new Map<string, Line[]>(ids.map((id) => [id, []]));
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await db
      .select()
      .from(ledgerLines)
      .where(inArray(ledgerLines.entryId, ids.slice(from, from + AT_ONCE)))
      .orderBy(asc(ledgerLines.entryId), asc(ledgerLines.position));
    for (const { entryId, account, side, amountYen, tag } of rows) {
      byEntry.get(entryId)?.push({ account, side, yen: amountYen, tag: tag === '' ? undefined : tag });
    }
  }
  return byEntry;
}

/** Gives entries their lines, in the order in which they were written. */
export async function withLines(db: Db, rows: readonly Row[]): Promise<EntryFound[]> {
  const lines = await readLines(
    db,
    rows.map(({ entry }) => entry.id),
  );
  return rows.map(({ entry, by, of }) => ({
    ...entry,
    reversedBy: by,
    reverses: of,
    lines: lines.get(entry.id) ?? [],
  }));
}

export async function findEntry(db: Db, book: string, key: string): Promise<EntryFound | undefined> {
  const where = and(eq(ledgerEntries.book, book), eq(ledgerEntries.key, key));
  return (await withLines(db, await selectEntries(db).where(where)))[0];
}

export async function findEntryById(db: Db, book: string, id: string): Promise<EntryFound | undefined> {
  const where = and(eq(ledgerEntries.book, book), eq(ledgerEntries.id, id));
  return (await withLines(db, await selectEntries(db).where(where)))[0];
}
