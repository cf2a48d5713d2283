import { and, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { ledgerAccounts, ledgerEntries, ledgerLines } from '../schema.ts';
import { debitsLessCredits } from './read-book.ts';

export type Balance = { readonly account: string; readonly tag: string; readonly yen: number };
export type Total = Balance & { readonly fiscalYear: number; readonly kind: string };

type Narrowed = {
  readonly accounts?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Entries of this fiscal year and before it. */
  readonly upToYear?: number | undefined;
  readonly year?: number | undefined;
};

/** Yen on the side on which the account grows. */
const onOwnSide = sql<number>`(${debitsLessCredits}) * (case when ${ledgerAccounts.side} = 'debit' then 1 else -1 end)`;

function narrow(book: string, { accounts, tags, upToYear, year }: Narrowed): SQL | undefined {
  return and(
    eq(ledgerLines.book, book),
    accounts && inArray(ledgerLines.account, [...accounts]),
    tags && inArray(ledgerLines.tag, [...tags]),
    upToYear === undefined ? undefined : lte(ledgerLines.fiscalYear, upToYear),
    year === undefined ? undefined : eq(ledgerLines.fiscalYear, year),
  );
}

const accountOfLine = and(
  eq(ledgerAccounts.book, ledgerLines.book),
  eq(ledgerAccounts.code, ledgerLines.account),
);

/** Every balance of a book: the sum of its lines, for each account and each tag of it. */
export async function balances(db: Db, book: string, narrowed: Narrowed = {}): Promise<Balance[]> {
  return db
    .select({ account: ledgerLines.account, tag: ledgerLines.tag, yen: onOwnSide.mapWith(Number) })
    .from(ledgerLines)
    .innerJoin(ledgerAccounts, accountOfLine)
    .where(narrow(book, narrowed))
    .groupBy(ledgerLines.account, ledgerLines.tag, ledgerAccounts.side)
    .orderBy(ledgerLines.account, ledgerLines.tag);
}

/** The same sums for each fiscal year and each kind of entry apart; a reversal counts with its own kind. */
export async function totals(
  db: Db,
  book: string,
  narrowed: Narrowed & { readonly withTags?: boolean } = {},
): Promise<Total[]> {
  const tag = narrowed.withTags ? ledgerLines.tag : sql<string>`''`;
  return db
    .select({
      account: ledgerLines.account,
      tag: sql<string>`${tag}`.as('tag_of_total'),
      fiscalYear: ledgerLines.fiscalYear,
      kind: ledgerEntries.kind,
      yen: onOwnSide.mapWith(Number),
    })
    .from(ledgerLines)
    .innerJoin(ledgerEntries, eq(ledgerEntries.id, ledgerLines.entryId))
    .innerJoin(ledgerAccounts, accountOfLine)
    .where(narrow(book, narrowed))
    .groupBy(
      ledgerLines.account,
      sql`tag_of_total`,
      ledgerLines.fiscalYear,
      ledgerEntries.kind,
      ledgerAccounts.side,
    )
    .orderBy(ledgerLines.fiscalYear);
}
