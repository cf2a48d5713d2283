import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { receiveRepayment as bookRepayment } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { grantRepayments } from '../schema.ts';
import { openFor } from './open-award.ts';

/** Money that was to come back has come (返還). */
export async function receiveRepayment(desk: Desk, code: string, id: string, on: string) {
  const opened = await openFor(desk, code, 'receive_repayment');
  if (!opened.ok) return opened;
  const { tx, actor, now } = desk;
  const award = opened.value;
  const [repayment] = await tx.select().from(grantRepayments).where(eq(grantRepayments.id, id)).for('update');
  if (!repayment || repayment.awardId !== award.id) return refuse('missing', 'grant_awards.no_repayment');
  if (repayment.paidOn !== null) return refuse('closed', 'grant_awards.repaid_already');
  if (on > japanDay(now) || on < japanDay(repayment.askedAt))
    return refuse('unmet', 'grant_awards.day_outside');
  await tx
    .update(grantRepayments)
    .set({ paidOn: on, receivedBy: actor.id })
    .where(eq(grantRepayments.id, id));
  const booked = await bookRepayment(desk, { repaymentId: id, awardId: award.id, yen: repayment.yen, on });
  if (!booked.ok) return booked;
  return done({ subjectId: award.id, detail: { repaymentId: id, yen: repayment.yen, on } });
}
