import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type Follower, policyFollowers } from '../schema.ts';

/** The follower that a link speaks of; for the holder of the link only. */
export async function findFollower(db: Db, id: string): Promise<Follower | undefined> {
  const [row] = await db.select().from(policyFollowers).where(eq(policyFollowers.id, id));
  return row;
}
