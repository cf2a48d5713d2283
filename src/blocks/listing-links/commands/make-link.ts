import type { Db } from '#platform/db/db.ts';
import { newToken } from '#platform/identity/index.ts';
import { type ListingLink, listingLinks } from '../schema.ts';

/** Makes a link for one entry and hands its secret back; only the hash is kept. */
export async function makeLink(
  tx: Db,
  now: Date,
  listingId: string,
  carrier: ListingLink['carrier'],
  endsOn: string,
): Promise<string> {
  const { token, hash } = newToken();
  await tx.insert(listingLinks).values({ hash, listingId, carrier, madeAt: now, endsOn });
  return token;
}
