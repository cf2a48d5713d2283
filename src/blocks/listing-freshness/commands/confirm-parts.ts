import { and, arrayContains, eq, sql } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { ListingKind } from '../listing-kind.ts';
import { getRule } from '../queries/get-rule.ts';
import { confirmerOf, type Way } from '../rules/ways.ts';
import { type Listing, listingConfirmations, listingParts, listings } from '../schema.ts';
import { settleChecks } from './settle-checks.ts';
import { writeCheckingDays, writeDays } from './write-days.ts';

export type Confirmation = {
  /** Keys of the kind's parts; nothing for all of them. */
  readonly parts?: readonly string[] | undefined;
  readonly way: Way;
  readonly actorId: string;
};

/** Locks the entry of a record, so that nothing else changes it meanwhile. */
export async function lockListing(tx: Db, kind: string, subjectId: string): Promise<Listing | undefined> {
  const [row] = await tx
    .select()
    .from(listings)
    .where(and(eq(listings.kind, kind), eq(listings.subjectId, subjectId)))
    .for('update');
  return row;
}

/**
 * Writes down that parts of a record were confirmed today, works out its days, and settles what was asked about
 * these parts. A record that was never taken in is answered by nothing.
 */
export async function confirmParts(
  tx: Db,
  now: Date,
  kind: Pick<ListingKind, 'kind' | 'parts'>,
  subjectId: string,
  { parts, way, actorId }: Confirmation,
): Promise<Listing | undefined> {
  const listing = await lockListing(tx, kind.kind, subjectId);
  const known = kind.parts.map(({ key }) => key);
  const confirmed = parts === undefined ? known : known.filter((key) => parts.includes(key));
  if (!listing || confirmed.length === 0) return listing;
  const today = japanDay(now);
  const listingId = listing.id;
  await tx
    .insert(listingParts)
    .values(confirmed.map((part) => ({ listingId, part, confirmedOn: today })))
    .onConflictDoUpdate({
      target: [listingParts.listingId, listingParts.part],
      set: { confirmedOn: sql`excluded.confirmed_on` },
    });
  const whole = confirmed.length === known.length;
  const entry = { listingId, way, parts: confirmed, whole, on: today, at: now, actorId };
  if (!(await isWrittenToday(tx, entry))) await tx.insert(listingConfirmations).values(entry);
  await settleChecks(tx, now, listingId, confirmed, way === 'edit' ? 'corrected' : 'confirmed', actorId);
  const rule = await getRule(tx, kind);
  await tx
    .update(listings)
    .set({ confirmedOn: today, confirmedBy: confirmerOf(way) })
    .where(eq(listings.id, listingId));
  await writeDays(tx, kind.kind, rule, [listingId]);
  await writeCheckingDays(tx, kind.kind, rule, listingId);
  const [row] = await tx.select().from(listings).where(eq(listings.id, listingId));
  return row;
}

/** A second press on the same day says nothing new, and is not counted twice. */
async function isWrittenToday(tx: Db, entry: typeof listingConfirmations.$inferInsert): Promise<boolean> {
  const { listingId, way, on, parts, actorId } = entry;
  const [same] = await tx
    .select({ id: listingConfirmations.id })
    .from(listingConfirmations)
    .where(
      and(
        eq(listingConfirmations.listingId, listingId),
        eq(listingConfirmations.way, way),
        eq(listingConfirmations.on, on),
        eq(listingConfirmations.actorId, actorId),
        arrayContains(listingConfirmations.parts, parts),
      ),
    )
    .limit(1);
  return same !== undefined;
}
