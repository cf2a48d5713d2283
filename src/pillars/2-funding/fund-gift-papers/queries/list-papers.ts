import { and, asc, count, desc, eq, inArray, isNull, ne, notExists, type SQL } from 'drizzle-orm';
import { fundEarmarks, fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import type { Db } from '#platform/db/db.ts';
import type { PaperKind } from '../rules/kinds.ts';
import { fundGiftPapers, type GiftPaper } from '../schema.ts';

export type WaitingGift = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly number: number;
  readonly yen: number;
  readonly receivedOn: string;
  readonly kind: (typeof fundGifts.$inferSelect)['kind'];
};
const SHOWN = {
  id: fundGifts.id,
  fiscalYear: fundGifts.fiscalYear,
  number: fundGifts.number,
  yen: fundGifts.yen,
  receivedOn: fundGifts.receivedOn,
  kind: fundGifts.kind,
} as const;

/** Gifts of somebody who is known, which stand in the books and have no paper of this kind. */
function waits(db: Db, kind: PaperKind, giftId?: string): SQL | undefined {
  return and(
    isNull(fundGifts.reversedAt),
    ne(fundGifts.donorName, ''),
    giftId === undefined ? undefined : eq(fundGifts.id, giftId),
    notExists(
      db
        .select({ id: fundGiftPapers.id })
        .from(fundGiftPapers)
        .where(and(eq(fundGiftPapers.giftId, fundGifts.id), eq(fundGiftPapers.kind, kind))),
    ),
  );
}

/** The oldest gifts that wait for a paper of this kind, without who gave them. */
export function listWaiting(
  db: Db,
  kind: PaperKind,
  { giftId, most }: { readonly giftId?: string | undefined; readonly most: number },
): Promise<WaitingGift[]> {
  return db
    .select(SHOWN)
    .from(fundGifts)
    .where(waits(db, kind, giftId))
    .orderBy(asc(fundGifts.receivedOn), asc(fundGifts.number))
    .limit(most);
}

export async function countWaiting(db: Db, kind: PaperKind): Promise<number> {
  const [row] = await db.select({ gifts: count() }).from(fundGifts).where(waits(db, kind));
  return row?.gifts ?? 0;
}

export type Batch = {
  readonly batchId: string;
  readonly kind: PaperKind;
  readonly issuedOn: string;
  readonly papers: number;
};

/** What was issued together, the newest first. */
export function listBatches(db: Db): Promise<Batch[]> {
  return db
    .select({
      batchId: fundGiftPapers.batchId,
      kind: fundGiftPapers.kind,
      issuedOn: fundGiftPapers.issuedOn,
      papers: count(),
    })
    .from(fundGiftPapers)
    .groupBy(fundGiftPapers.batchId, fundGiftPapers.kind, fundGiftPapers.issuedOn, fundGiftPapers.issuedAt)
    .orderBy(desc(fundGiftPapers.issuedAt))
    .limit(50);
}

export type IssuedPaper = {
  readonly paper: GiftPaper;
  readonly gift: WaitingGift;
  readonly isReversed: boolean;
};

/** Papers of one batch, or of one gift, in the order of their numbers, without who is addressed. */
export async function listIssued(
  db: Db,
  by: { readonly batchId: string } | { readonly giftId: string },
): Promise<IssuedPaper[]> {
  const rows = await db
    .select({ paper: fundGiftPapers, gift: SHOWN, reversedAt: fundGifts.reversedAt })
    .from(fundGiftPapers)
    .innerJoin(fundGifts, eq(fundGifts.id, fundGiftPapers.giftId))
    .where('batchId' in by ? eq(fundGiftPapers.batchId, by.batchId) : eq(fundGiftPapers.giftId, by.giftId))
    .orderBy(asc(fundGiftPapers.kind), asc(fundGiftPapers.number));
  return rows.map(({ paper, gift, reversedAt }) => ({ paper, gift, isReversed: reversedAt !== null }));
}

/** Everything that stands on the papers; only for printing, which is written down. */
export function readForPrint(db: Db, paperIds: readonly string[]) {
  return db
    .select({ paper: fundGiftPapers, gift: fundGifts, earmark: fundEarmarks })
    .from(fundGiftPapers)
    .innerJoin(fundGifts, eq(fundGifts.id, fundGiftPapers.giftId))
    .innerJoin(fundEarmarks, eq(fundEarmarks.id, fundGifts.earmarkId))
    .where(and(inArray(fundGiftPapers.id, [...paperIds]), isNull(fundGifts.reversedAt)))
    .orderBy(asc(fundGiftPapers.kind), asc(fundGiftPapers.number));
}
export type PrintedPaper = Awaited<ReturnType<typeof readForPrint>>[number];
