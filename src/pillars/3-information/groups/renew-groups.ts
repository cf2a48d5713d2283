import { inArray } from 'drizzle-orm';
import { confirmParts, endListings, ensureListings } from '#blocks/listing/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { renewEntries } from './entries/renew-entries.ts';
import { groupListing } from './listing.ts';

/**
 * What the directory does when organisations have changed, in the same transaction: those that are registered are kept
 * fresh from now on, those that are not any more are asked for nothing, and the entries of the search are drawn anew.
 * A registration or renewal that was accepted confirms the whole entry: nobody is asked the same thing twice.
 */
export async function renewGroups(
  tx: Db,
  now: Date,
  ids: readonly string[],
  affirmedBy?: string,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .select({ id: organisations.id, standing: organisations.standing })
    .from(organisations)
    .where(inArray(organisations.id, [...ids]));
  const isIn = ({ standing }: (typeof rows)[number]) => standing === 'registered';
  const [registered, ended] = [rows.filter(isIn), rows.filter((row) => !isIn(row))];
  const idsOf = (some: typeof rows) => some.map(({ id }) => id);
  await ensureListings(tx, groupListing, idsOf(registered), japanDay(now));
  await endListings(tx, groupListing, idsOf(ended));
  if (affirmedBy !== undefined) {
    for (const id of idsOf(registered)) {
      await confirmParts(tx, now, groupListing, id, { way: 'paper', actorId: affirmedBy });
    }
  }
  await renewEntries(tx, now, ids);
}
