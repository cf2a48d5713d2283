import { and, asc, count, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { ListingCheck, ListingKind } from '#blocks/listing-freshness/index.ts';
import { type Listing, listingChecks, listings } from '#blocks/listing-freshness/schema.ts';
import type { Db } from '#platform/db/db.ts';

export type CheckLine = {
  readonly check: ListingCheck;
  readonly listing: Listing;
  readonly kind: ListingKind;
  readonly title: string;
  readonly path: string;
};

export const CHECKS_A_PAGE = 50;

/** Checks with the records that they are about: the open ones oldest first, or the settled ones newest first. */
export async function listChecks(
  db: Db,
  kinds: readonly ListingKind[],
  show: 'open' | 'settled',
  page = 1,
): Promise<CheckLine[]> {
  const rows = await db
    .select({ check: listingChecks, listing: listings })
    .from(listingChecks)
    .innerJoin(listings, eq(listings.id, listingChecks.listingId))
    .where(where(kinds, show))
    .orderBy(show === 'open' ? asc(listingChecks.openedAt) : desc(listingChecks.settledAt))
    .limit(CHECKS_A_PAGE)
    .offset((page - 1) * CHECKS_A_PAGE);
  return named(db, kinds, rows);
}

export async function countChecks(
  db: Db,
  kinds: readonly ListingKind[],
  show: 'open' | 'settled',
): Promise<number> {
  const [row] = await db
    .select({ checks: count() })
    .from(listingChecks)
    .innerJoin(listings, eq(listings.id, listingChecks.listingId))
    .where(where(kinds, show));
  return row?.checks ?? 0;
}

export async function findCheck(
  db: Db,
  kinds: readonly ListingKind[],
  id: string,
): Promise<CheckLine | undefined> {
  const rows = await db
    .select({ check: listingChecks, listing: listings })
    .from(listingChecks)
    .innerJoin(listings, eq(listings.id, listingChecks.listingId))
    .where(eq(listingChecks.id, id));
  return (await named(db, kinds, rows))[0];
}

function where(kinds: readonly ListingKind[], show: 'open' | 'settled') {
  const { settlement } = listingChecks;
  const names = kinds.map(({ kind }) => kind);
  return and(show === 'open' ? isNull(settlement) : isNotNull(settlement), inArray(listings.kind, names));
}

/** Gives each row its kind and its record's name, with one question to each kind. */
async function named(
  db: Db,
  kinds: readonly ListingKind[],
  rows: readonly { check: ListingCheck; listing: Listing }[],
): Promise<CheckLine[]> {
  const lines = new Map<string, CheckLine>();
  for (const kind of kinds) {
    const own = rows.filter(({ listing }) => listing.kind === kind.kind);
    const subjects = await kind.subjects(
      db,
      own.map(({ listing }) => listing.subjectId),
    );
    for (const row of own) {
      const subject = subjects.get(row.listing.subjectId);
      if (subject) lines.set(row.check.id, { ...row, kind, title: subject.title, path: subject.path });
    }
  }
  return rows.flatMap((row) => lines.get(row.check.id) ?? []);
}
