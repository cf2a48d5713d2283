import { and, eq, getTableColumns, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { type Earmark, fundEarmarks, fundGifts, type Gift } from '../schema.ts';

const { donorName, donorKana, donorAddress, donorMail, message, note, ...facts } = getTableColumns(fundGifts);

/** A gift without who gave it; the donor is read by a look that is written down. */
export const GIFT_FACTS = facts;
export type GiftFacts = Omit<
  Gift,
  'donorName' | 'donorKana' | 'donorAddress' | 'donorMail' | 'message' | 'note'
>;
export type Donor = Omit<Gift, keyof GiftFacts>;
export const DONOR_FACTS = { donorName, donorKana, donorAddress, donorMail, message, note };
export type FoundGift = { readonly gift: GiftFacts; readonly earmark: Earmark };

export async function findGift(db: Db, id: string): Promise<FoundGift | undefined> {
  const [row] = await db
    .select({ gift: GIFT_FACTS, earmark: fundEarmarks })
    .from(fundGifts)
    .innerJoin(fundEarmarks, eq(fundEarmarks.id, fundGifts.earmarkId))
    .where(eq(fundGifts.id, id));
  return row;
}

/** The gift that was entered to put this one right, when there is one. */
export async function findCorrection(db: Db, id: string): Promise<GiftFacts | undefined> {
  const [row] = await db.select(GIFT_FACTS).from(fundGifts).where(eq(fundGifts.correctsId, id));
  return row;
}

export type KnownGift = { readonly portalNumber: string; readonly yen: number; readonly receivedOn: string };
const MOST_AT_ONCE = 1000;

/** Gifts of a portal that are in the books under one of these numbers. */
export async function listKnown(db: Db, portal: string, numbers: readonly string[]): Promise<KnownGift[]> {
  const found: KnownGift[] = [];
  for (let at = 0; at < numbers.length; at += MOST_AT_ONCE) {
    const rows = await db
      .select({ portalNumber: fundGifts.portalNumber, yen: fundGifts.yen, receivedOn: fundGifts.receivedOn })
      .from(fundGifts)
      .where(
        and(
          eq(fundGifts.portal, portal),
          inArray(fundGifts.portalNumber, numbers.slice(at, at + MOST_AT_ONCE)),
          isNull(fundGifts.reversedAt),
        ),
      );
    for (const { portalNumber, yen, receivedOn } of rows) {
      if (portalNumber !== null) found.push({ portalNumber, yen, receivedOn });
    }
  }
  return found;
}
