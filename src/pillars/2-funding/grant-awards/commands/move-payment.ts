import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { failPayment as bookFailure, payAward } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { PAYMENT_FLOW, type PaymentStep } from '../rules/flow.ts';
import type { AwardAction } from '../rules/permits.ts';
import { type GrantAward, type GrantPayment, grantPayments } from '../schema.ts';
import { changeAward, openFor } from './open-award.ts';

const PAYABLE: Readonly<Record<GrantPayment['kind'], readonly GrantAward['state'][]>> = {
  advance: ['agreed', 'running'],
  instalment: ['agreed', 'running'],
  balance: ['settled'],
};

type Opened = {
  readonly award: GrantAward;
  readonly payment: GrantPayment;
  readonly next: GrantPayment['state'];
};

/** A payment of an award, locked with it, when it is open to this step for this hand. */
async function openPayment(desk: Desk, code: string, id: string, action: AwardAction, move: PaymentStep) {
  const opened = await openFor(desk, code, action);
  if (!opened.ok) return opened;
  const [payment] = await desk.tx.select().from(grantPayments).where(eq(grantPayments.id, id)).for('update');
  if (!payment || payment.awardId !== opened.value.id) return refuse('missing', 'grant_awards.no_payment');
  const next = step(PAYMENT_FLOW, payment.state, move);
  if (!next.ok) return refuse('closed', 'grant_awards.payment_not_now');
  const value: Opened = { award: opened.value, payment, next: next.value };
  return done(value);
}

async function set({ tx }: Desk, id: string, change: Partial<typeof grantPayments.$inferInsert>) {
  await tx.update(grantPayments).set(change).where(eq(grantPayments.id, id));
}

const finished = ({ payment, award }: Opened) =>
  done({ subjectId: award.id, detail: { paymentId: payment.id, yen: payment.yen } });

/** The group claims a payment (請求). The account itself is known to the treasury alone; here is only that it is. */
export async function claimPayment(desk: Desk, code: string, id: string, accountNoted: boolean) {
  const opened = await openPayment(desk, code, id, 'claim', 'claim');
  if (!opened.ok) return opened;
  const { award, payment, next } = opened.value;
  if (!PAYABLE[payment.kind].includes(award.state)) return refuse('closed', 'grant_awards.payment_not_now');
  if (!accountNoted && award.accountNotedOn === null) return refuse('unmet', 'grant_awards.account_needed');
  if (award.accountNotedOn === null) await changeAward(desk, award, { accountNotedOn: japanDay(desk.now) });
  await set(desk, id, { state: next, claimedBy: desk.actor.id, claimedAt: desk.now, words: '' });
  return finished(opened.value);
}

/** A claim goes back to the group with a word why. */
export async function handBackClaim(desk: Desk, code: string, id: string, words: string) {
  const opened = await openPayment(desk, code, id, 'order', 'hand_back');
  if (!opened.ok) return opened;
  if (words.trim() === '') return refuse('unmet', 'grant_awards.reason_needed');
  await set(desk, id, { state: opened.value.next, claimedBy: null, claimedAt: null, words });
  return finished(opened.value);
}

/** One officer orders what was claimed (支出命令). */
export async function orderPayment(desk: Desk, code: string, id: string) {
  const opened = await openPayment(desk, code, id, 'order', 'order');
  if (!opened.ok) return opened;
  const { award, payment, next } = opened.value;
  if (!PAYABLE[payment.kind].includes(award.state)) return refuse('closed', 'grant_awards.payment_not_now');
  await set(desk, id, { state: next, orderedBy: desk.actor.id, orderedAt: desk.now });
  return finished(opened.value);
}

/** An order is taken back before it is paid, as when the award is to be changed. */
export async function takeBackOrder(desk: Desk, code: string, id: string) {
  const opened = await openPayment(desk, code, id, 'order', 'take_back');
  if (!opened.ok) return opened;
  await set(desk, id, { state: opened.value.next, orderedBy: null, orderedAt: null });
  return finished(opened.value);
}

/** Another hand than the one that ordered says that it was paid; the books are written in the same transaction. */
export async function payPayment(desk: Desk, code: string, id: string, on: string) {
  const opened = await openPayment(desk, code, id, 'pay', 'pay');
  if (!opened.ok) return opened;
  const { award, payment, next } = opened.value;
  if (payment.orderedBy === desk.actor.id) return refuse('forbidden', 'grant_awards.another_hand');
  if (on > japanDay(desk.now) || on < award.decidedOn) return refuse('unmet', 'grant_awards.day_outside');
  await set(desk, id, { state: next, paidBy: desk.actor.id, paidOn: on });
  const booked = await payAward(desk, { paymentId: id, awardId: award.id, yen: payment.yen, on });
  return booked.ok ? finished(opened.value) : booked;
}

/** The bank sent it back: the books are put right, and a new row waits to be ordered again. */
export async function failPayment(
  desk: Desk,
  code: string,
  id: string,
  given: { on: string; words: string },
) {
  const opened = await openPayment(desk, code, id, 'pay', 'fail');
  if (!opened.ok) return opened;
  const { award, payment, next } = opened.value;
  if (given.words.trim() === '') return refuse('unmet', 'grant_awards.reason_needed');
  if (given.on > japanDay(desk.now) || given.on < (payment.paidOn ?? ''))
    return refuse('unmet', 'grant_awards.day_outside');
  if (!PAYABLE[payment.kind].includes(award.state)) return refuse('closed', 'grant_awards.failed_too_late');
  await set(desk, id, { state: next, failedOn: given.on, words: given.words });
  const booked = await bookFailure(desk, { paymentId: id, on: given.on });
  if (!booked.ok) return booked;
  await desk.tx.insert(grantPayments).values({
    awardId: award.id,
    kind: payment.kind,
    position: payment.position,
    yen: payment.yen,
    state: 'claimed',
    replacesId: id,
    claimedBy: payment.claimedBy,
    claimedAt: payment.claimedAt,
  });
  return finished(opened.value);
}
