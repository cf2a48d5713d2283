import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { ListingKind } from '../listing-kind.ts';
import { type FreshnessDays, type FreshnessState, partsPastDue, stateOn } from '../rules/freshness.ts';
import type { Confirmer } from '../rules/ways.ts';
import { type Listing, listingParts, listings } from '../schema.ts';
import { getRule } from './get-rule.ts';

/** How fresh one record is, for its page. */
export type Freshness = FreshnessDays & {
  readonly state: FreshnessState;
  readonly confirmedOn: string;
  readonly confirmedBy: Confirmer;
  /** Whether somebody's word that it is out of date has been open for long (確認中). */
  readonly checking: boolean;
  /** Keys of the parts that are past their budget, in the kind's order. */
  readonly pastDue: readonly string[];
};

/** What a search keeps of an entry: days to compare, nothing to join. */
export type SearchDays = FreshnessDays & {
  readonly confirmedOn: string;
  readonly confirmedBy: Confirmer;
  readonly checkingFrom: string | null;
};

export async function findListing(db: Db, kind: string, subjectId: string): Promise<Listing | undefined> {
  const [row] = await db
    .select()
    .from(listings)
    .where(and(eq(listings.kind, kind), eq(listings.subjectId, subjectId)));
  return row;
}

/** How fresh a record is on a day; nothing when the block does not know it. */
export async function findFreshness(
  db: Db,
  kind: Pick<ListingKind, 'kind' | 'parts'>,
  subjectId: string,
  today: string,
): Promise<Freshness | undefined> {
  const listing = await findListing(db, kind.kind, subjectId);
  if (!listing) return undefined;
  const state = stateOn(listing, today);
  const { confirmedOn, confirmedBy, dueOn, lowerFrom, hiddenFrom, checkingFrom } = listing;
  return {
    state,
    confirmedOn,
    confirmedBy,
    dueOn,
    lowerFrom,
    hiddenFrom,
    checking: checkingFrom !== null && checkingFrom <= today,
    pastDue: state === 'current' ? [] : await pastDueOf(db, kind, listing, today),
  };
}

async function pastDueOf(
  db: Db,
  kind: Pick<ListingKind, 'kind' | 'parts'>,
  listing: Listing,
  today: string,
): Promise<string[]> {
  const { budgets } = await getRule(db, kind);
  const parts = await db.select().from(listingParts).where(eq(listingParts.listingId, listing.id));
  const confirmedOn = Object.fromEntries(parts.map((row) => [row.part, row.confirmedOn]));
  return partsPastDue(confirmedOn, listing.listedOn, budgets, today);
}

/** The days of many records, for the entries of a search; at most a few thousand at once. */
export async function freshnessDays(
  db: Db,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SearchDays>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select()
    .from(listings)
    .where(and(eq(listings.kind, kind), inArray(listings.subjectId, [...ids])));
  return new Map(
    rows.map(({ subjectId, dueOn, lowerFrom, hiddenFrom, confirmedOn, confirmedBy, checkingFrom }) => [
      subjectId,
      { dueOn, lowerFrom, hiddenFrom, confirmedOn, confirmedBy, checkingFrom },
    ]),
  );
}
