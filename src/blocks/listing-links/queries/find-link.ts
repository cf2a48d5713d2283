import { eq } from 'drizzle-orm';
import type { Listing } from '#blocks/listing-freshness/index.ts';
import { listings } from '#blocks/listing-freshness/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { hashToken } from '#platform/identity/index.ts';
import { type ListingLink, listingLinks } from '../schema.ts';

export type OpenLink = { readonly link: ListingLink; readonly listing: Listing };

/** The link of a secret and its entry, while both are good; for its holder only. */
export async function findLink(db: Db, token: string, today: string): Promise<OpenLink | undefined> {
  const [row] = await db
    .select({ link: listingLinks, listing: listings })
    .from(listingLinks)
    .innerJoin(listings, eq(listings.id, listingLinks.listingId))
    .where(eq(listingLinks.hash, hashToken(token)));
  return row?.listing.listed && row.link.endsOn >= today ? row : undefined;
}
