import { and, eq, exists, inArray, sql } from 'drizzle-orm';
import { listingCalls } from '#blocks/listing-calls/schema.ts';
import {
  listingChecks,
  listingConfirmations,
  listingParts,
  listings,
} from '#blocks/listing-freshness/schema.ts';
import { listingLinks, listingReminders } from '#blocks/listing-links/schema.ts';
import { listingRoundEntries } from '#blocks/listing-rounds/schema.ts';
import type { Db } from '#platform/db/db.ts';

/**
 * Two records have become one: what was confirmed, asked, called and sent stays with the survivor. Where it has an
 * entry of its own, that one's days stand; links that were handed out for the other now confirm the survivor.
 */
export async function joinListings(
  tx: Db,
  kinds: readonly string[],
  from: string,
  to: string,
): Promise<void> {
  for (const kind of kinds) {
    const [gone, kept] = [await idOf(tx, kind, from), await idOf(tx, kind, to)];
    if (gone === undefined) continue;
    if (kept === undefined) {
      await tx.update(listings).set({ subjectId: to }).where(eq(listings.id, gone));
    } else {
      await joinRows(tx, gone, kept);
    }
  }
}

async function idOf(tx: Db, kind: string, subjectId: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.kind, kind), eq(listings.subjectId, subjectId)))
    .for('update');
  return row?.id;
}

async function joinRows(tx: Db, gone: string, kept: string): Promise<void> {
  await dropDoubles(tx, gone, kept);
  for (const table of [listingConfirmations, listingChecks, listingCalls, listingLinks]) {
    await tx.update(table).set({ listingId: kept }).where(eq(table.listingId, gone));
  }
  await tx.update(listingReminders).set({ listingId: kept }).where(eq(listingReminders.listingId, gone));
  await tx
    .update(listingRoundEntries)
    .set({ listingId: kept })
    .where(eq(listingRoundEntries.listingId, gone));
  await tx.delete(listingParts).where(eq(listingParts.listingId, gone));
  await tx.delete(listings).where(eq(listings.id, gone));
}

/** What the survivor has already is not there twice: a round asks it once, a reminder was sent once. */
async function dropDoubles(tx: Db, gone: string, kept: string): Promise<void> {
  const rounds = tx
    .select({ id: listingRoundEntries.roundId })
    .from(listingRoundEntries)
    .where(eq(listingRoundEntries.listingId, kept));
  await tx
    .delete(listingRoundEntries)
    .where(and(eq(listingRoundEntries.listingId, gone), inArray(listingRoundEntries.roundId, rounds)));
  const { dueOn, step } = listingReminders;
  const same = tx
    .select({ one: sql`1` })
    .from(sql`${listingReminders} as other`)
    .where(sql`other.listing_id = ${kept} and other.due_on = ${dueOn} and other.step = ${step}`);
  await tx.delete(listingReminders).where(and(eq(listingReminders.listingId, gone), exists(same)));
}
