import { and, eq, isNull, max, sql } from 'drizzle-orm';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { bookGift } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { findEarmark } from '../queries/list-earmarks.ts';
import { checkGift, type GiftPaper } from '../rules/check-gift.ts';
import { bookedEarmark, giftCode } from '../rules/kinds.ts';
import { GIFT_PERMITS } from '../rules/permits.ts';
import { fundGifts } from '../schema.ts';

/** Where an entry comes from; a form that is sent twice has one id, and makes one gift. */
type Origin = {
  readonly id?: string | undefined;
  readonly fileId?: string | undefined;
  readonly correctsId?: string | undefined;
};

/** Enters a gift (寄附) and books it in the same transaction. */
export async function enterGift(desk: Desk, paper: GiftPaper, origin: Origin = {}) {
  const { tx, actor, now } = desk;
  const permit = mayBy(GIFT_PERMITS, actor, 'enter');
  if (!permit.ok) return permit;
  const earmark = await findEarmark(tx, paper.earmarkKey);
  const fit = checkGift(paper, earmark, japanDay(now));
  if (!fit.ok) return fit;
  if (!earmark) return refuse('unmet', 'fund_gifts.earmark_unknown');
  const fiscalYear = fiscalYearOf(paper.receivedOn);
  const number = await nextNumber(tx, fiscalYear);
  if (await isKnown(tx, paper, origin.id)) return refuse('closed', 'fund_gifts.known_already');
  const { earmarkKey, ...facts } = paper;
  const [row] = await tx
    .insert(fundGifts)
    .values({
      ...facts,
      ...origin,
      fiscalYear,
      number,
      earmarkId: earmark.id,
      enteredBy: actor.id,
      enteredAt: now,
    })
    .returning({ id: fundGifts.id });
  if (!row) throw new Error('the gift was not written');
  const booked = await bookGift(desk, {
    giftId: row.id,
    yen: paper.yen,
    on: paper.receivedOn,
    source: paper.kind,
    earmarkKey: bookedEarmark(earmarkKey),
  });
  if (!booked.ok) return booked;
  const code = giftCode({ fiscalYear, number });
  return done({ subjectId: row.id, detail: { code, kind: paper.kind, yen: paper.yen, earmark: earmarkKey } });
}

/** Numbers of a year without gaps for those who enter at once: they wait for each other. */
export async function nextNumber(tx: Db, fiscalYear: number): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('fund_gifts.number'))`);
  const [row] = await tx
    .select({ last: max(fundGifts.number) })
    .from(fundGifts)
    .where(eq(fundGifts.fiscalYear, fiscalYear));
  return (row?.last ?? 0) + 1;
}

/** The same form sent twice, or a gift of the portal that is in the books. */
async function isKnown(tx: Db, { portal, portalNumber }: GiftPaper, id?: string): Promise<boolean> {
  if (id !== undefined) {
    const [same] = await tx.select({ id: fundGifts.id }).from(fundGifts).where(eq(fundGifts.id, id));
    if (same) return true;
  }
  if (portalNumber === null) return false;
  const [row] = await tx
    .select({ id: fundGifts.id })
    .from(fundGifts)
    .where(
      and(
        eq(fundGifts.portal, portal),
        eq(fundGifts.portalNumber, portalNumber),
        isNull(fundGifts.reversedAt),
      ),
    );
  return row !== undefined;
}
