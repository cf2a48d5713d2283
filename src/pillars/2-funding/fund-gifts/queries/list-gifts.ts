import { and, asc, count, desc, eq, isNull, max, type SQL, sql, sum } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { GiftKind } from '../rules/kinds.ts';
import { fundEarmarks, fundGifts } from '../schema.ts';
import { type FoundGift, GIFT_FACTS } from './find-gift.ts';

export type GiftFilter = {
  readonly fiscalYear?: number | undefined;
  readonly kind?: GiftKind | undefined;
  readonly earmarkKey?: string | undefined;
};

export const GIFTS_A_PAGE = 50;

/** What a filter means in the table; reversed gifts are in the list, and count for nothing in its sums. */
export function giftsThat({ fiscalYear, kind, earmarkKey }: GiftFilter): SQL | undefined {
  return and(
    fiscalYear === undefined ? undefined : eq(fundGifts.fiscalYear, fiscalYear),
    kind === undefined ? undefined : eq(fundGifts.kind, kind),
    earmarkKey === undefined ? undefined : eq(fundEarmarks.key, earmarkKey),
  );
}

/** Gifts, the newest first, a page at a time, without who gave them. */
export function listGifts(db: Db, filter: GiftFilter, page: number): Promise<FoundGift[]> {
  return db
    .select({ gift: GIFT_FACTS, earmark: fundEarmarks })
    .from(fundGifts)
    .innerJoin(fundEarmarks, eq(fundEarmarks.id, fundGifts.earmarkId))
    .where(giftsThat(filter))
    .orderBy(desc(fundGifts.receivedOn), desc(fundGifts.number))
    .limit(GIFTS_A_PAGE)
    .offset((page - 1) * GIFTS_A_PAGE);
}

export type GiftSums = { readonly gifts: number; readonly standing: number; readonly yen: number };

export async function sumGifts(db: Db, filter: GiftFilter): Promise<GiftSums> {
  const [row] = await db
    .select({
      gifts: count(),
      standing: sql<string>`count(*) filter (where ${isNull(fundGifts.reversedAt)})`,
      yen: sql<string | null>`sum(${fundGifts.yen}) filter (where ${isNull(fundGifts.reversedAt)})`,
    })
    .from(fundGifts)
    .innerJoin(fundEarmarks, eq(fundEarmarks.id, fundGifts.earmarkId))
    .where(giftsThat(filter));
  return { gifts: row?.gifts ?? 0, standing: Number(row?.standing ?? 0), yen: Number(row?.yen ?? 0) };
}

/** The fiscal years in which something was given, the newest first. */
export async function listGiftYears(db: Db): Promise<number[]> {
  const rows = await db
    .selectDistinct({ year: fundGifts.fiscalYear })
    .from(fundGifts)
    .orderBy(desc(fundGifts.fiscalYear));
  return rows.map(({ year }) => year);
}

export type GiftSum = {
  readonly fiscalYear: number;
  readonly kind: GiftKind;
  readonly earmarkKey: string;
  readonly gifts: number;
  readonly yen: number;
  /** The newest day on which something was received. */
  readonly lastOn: string;
};

/** How much was given in which year, from where and for what; reversed gifts left out. */
export async function sumByYear(db: Db): Promise<GiftSum[]> {
  const rows = await db
    .select({
      fiscalYear: fundGifts.fiscalYear,
      kind: fundGifts.kind,
      earmarkKey: fundEarmarks.key,
      gifts: count(),
      yen: sum(fundGifts.yen),
      lastOn: max(fundGifts.receivedOn),
    })
    .from(fundGifts)
    .innerJoin(fundEarmarks, eq(fundEarmarks.id, fundGifts.earmarkId))
    .where(isNull(fundGifts.reversedAt))
    .groupBy(fundGifts.fiscalYear, fundGifts.kind, fundEarmarks.key)
    .orderBy(asc(fundGifts.fiscalYear), asc(fundGifts.kind), asc(fundEarmarks.key));
  return rows.map((row) => ({ ...row, yen: Number(row.yen ?? 0), lastOn: row.lastOn ?? '' }));
}
