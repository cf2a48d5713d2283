import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { reverseGift as reverseInBooks } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import type { GiftPaper } from '../rules/check-gift.ts';
import { GIFT_PERMITS } from '../rules/permits.ts';
import { fundGifts } from '../schema.ts';
import { enterGift } from './enter-gift.ts';

/** Takes a gift out of the fund by a reversal in the books; the gift stays, with the reason. */
export async function reverseGift(desk: Desk, id: string, why: string) {
  const { tx, actor, now } = desk;
  const [gift] = await tx.select().from(fundGifts).where(eq(fundGifts.id, id)).for('update');
  if (!gift) return refuse('missing', 'fund_gifts.not_found');
  const permit = mayBy(GIFT_PERMITS, actor, 'reverse');
  if (!permit.ok) return permit;
  if (gift.reversedAt !== null) return refuse('closed', 'fund_gifts.reversed_already');
  const booked = await reverseInBooks(desk, { giftId: id, on: japanDay(now), why });
  if (!booked.ok) return booked;
  await tx
    .update(fundGifts)
    .set({ reversedAt: now, reversedBy: actor.id, reversedWhy: why })
    .where(eq(fundGifts.id, id));
  return done({ subjectId: id, detail: { yen: gift.yen } });
}

/** Puts a wrong gift right: the old one is reversed, the new one entered, in one transaction. */
export async function correctGift(desk: Desk, id: string, why: string, paper: GiftPaper) {
  const reversed = await reverseGift(desk, id, why);
  if (!reversed.ok) return reversed;
  return enterGift(desk, paper, { correctsId: id });
}
