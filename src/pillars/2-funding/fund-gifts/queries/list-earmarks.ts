import { asc, count, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type Earmark, fundEarmarks, fundGifts } from '../schema.ts';

/** All earmarks in the order of the office, the ended ones among them. */
export function listEarmarks(db: Db): Promise<Earmark[]> {
  return db.select().from(fundEarmarks).orderBy(asc(fundEarmarks.sort), asc(fundEarmarks.createdAt));
}

export async function findEarmark(db: Db, key: string): Promise<Earmark | undefined> {
  const [row] = await db.select().from(fundEarmarks).where(eq(fundEarmarks.key, key));
  return row;
}

/** How many gifts chose which earmark, by its id. */
export async function countByEarmark(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ id: fundGifts.earmarkId, gifts: count() })
    .from(fundGifts)
    .groupBy(fundGifts.earmarkId);
  return new Map(rows.map(({ id, gifts }) => [id, gifts]));
}
