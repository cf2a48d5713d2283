import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type ListingFollower, listingFollowers } from '../schema.ts';

/** The follower that a link speaks of; for the holder of the link only. */
export async function findFollower(db: Db, id: string): Promise<ListingFollower | undefined> {
  const [row] = await db.select().from(listingFollowers).where(eq(listingFollowers.id, id));
  return row;
}
