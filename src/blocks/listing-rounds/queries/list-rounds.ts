import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type ListingRound, listingRounds } from '../schema.ts';

/** All rounds, the newest first. */
export async function listRounds(db: Db): Promise<ListingRound[]> {
  return db.select().from(listingRounds).orderBy(desc(listingRounds.createdAt)).limit(100);
}

export async function listOpenRounds(db: Db): Promise<ListingRound[]> {
  return db.select().from(listingRounds).where(eq(listingRounds.state, 'open')).orderBy(listingRounds.dueOn);
}

export async function findRound(db: Db, id: string): Promise<ListingRound | undefined> {
  const [row] = await db.select().from(listingRounds).where(eq(listingRounds.id, id));
  return row;
}
