import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { revokeAward, settleAward } from '#pillars/2-funding/fund-books/index.ts';
import type { Desk } from '#platform/act.ts';
import { paymentsOf } from '../queries/find-award.ts';
import type { RepaymentReason } from '../rules/flow.ts';
import { type GrantAward, grantRepayments } from '../schema.ts';
import { endApplication } from './end-application.ts';
import { moveAward, openFor } from './open-award.ts';
import { addPayments, cancelPayments } from './plan-payments.ts';

const sum = (payments: readonly { readonly yen: number }[]) =>
  payments.reduce((all, { yen }) => all + yen, 0);

type Ending = {
  /** What the group keeps of what was paid. */
  readonly keptYen: number;
  readonly dueOn: string | null;
  readonly reason: RepaymentReason;
  readonly words: string;
};

/** Money that was claimed goes back to the plan and falls away; an order must be taken back by a person first. */
async function clearPayments(desk: Desk, award: GrantAward) {
  const payments = await paymentsOf(desk.tx, award.id);
  if (payments.some(({ state }) => state === 'ordered'))
    return refuse('closed', 'grant_awards.payment_on_its_way');
  await cancelPayments(desk, award.id, ['planned', 'claimed']);
  return done({ paidYen: sum(payments.filter(({ state }) => state === 'paid')), count: payments.length });
}

async function askBack(
  { tx, now }: Desk,
  awardId: string,
  yen: number,
  { dueOn, reason }: Omit<Ending, 'keptYen' | 'words'>,
) {
  if (dueOn === null) return refuse('unmet', 'grant_awards.due_day_needed');
  if (dueOn < japanDay(now)) return refuse('unmet', 'grant_awards.due_day_past');
  await tx.insert(grantRepayments).values({ awardId, reason, yen, dueOn, askedAt: now });
  return done(undefined);
}

/** Ends an award before its time (辞退・取消): the rest of the commitment is released, what is too much comes back. */
export async function endAward(desk: Desk, award: GrantAward, action: 'give_up' | 'revoke', ending: Ending) {
  const cleared = await clearPayments(desk, award);
  if (!cleared.ok) return cleared;
  const { paidYen } = cleared.value;
  if (ending.keptYen > paidYen) return refuse('unmet', 'grant_awards.keeps_more_than_paid');
  const on = japanDay(desk.now);
  const moved = await moveAward(
    desk,
    award,
    action,
    { settledYen: ending.keptYen, settledOn: on, endedOn: on },
    { outside: ending.words },
  );
  if (!moved.ok) return moved;
  const booked = await revokeAward(desk, { awardId: award.id, on, keepYen: ending.keptYen });
  if (!booked.ok) return booked;
  const backYen = paidYen - ending.keptYen;
  if (backYen > 0) {
    const asked = await askBack(desk, award.id, backYen, ending);
    if (!asked.ok) return asked;
  }
  const told = await endApplication(desk, award, action, ending.words);
  return told.ok ? moved : told;
}

/** The group gives its award up (辞退) before the work begins. */
export async function giveUpAward(desk: Desk, code: string, reason: string, repayDueOn: string) {
  const opened = await openFor(desk, code, 'give_up');
  if (!opened.ok) return opened;
  if (reason.trim() === '') return refuse('unmet', 'grant_awards.reason_needed');
  const ended = await endAward(desk, opened.value, 'give_up', {
    keptYen: 0,
    dueOn: repayDueOn,
    reason: 'given_up',
    words: reason,
  });
  return ended.ok ? done({ subjectId: opened.value.id, detail: { from: opened.value.state } }) : ended;
}

/** Writes the settlement (交付確定) of a locked award: a balance is still to be paid, or too much comes back. */
export async function settleLocked(
  desk: Desk,
  award: GrantAward,
  given: { yen: number; repayDueOn: string | null },
) {
  if (!Number.isSafeInteger(given.yen) || given.yen < 0) return refuse('unmet', 'grant_awards.bad_amount');
  if (given.yen > award.decidedYen) return refuse('unmet', 'grant_awards.above_decision');
  const cleared = await clearPayments(desk, award);
  if (!cleared.ok) return cleared;
  const { paidYen, count } = cleared.value;
  const on = japanDay(desk.now);
  const moved = await moveAward(desk, award, 'settle', { settledYen: given.yen, settledOn: on });
  if (!moved.ok) return moved;
  const booked = await settleAward(desk, { awardId: award.id, settledYen: given.yen, on });
  if (!booked.ok) return booked;
  if (given.yen > paidYen)
    await addPayments(desk, award.id, [{ kind: 'balance', yen: given.yen - paidYen }], count);
  if (given.yen < paidYen) {
    const ask = { dueOn: given.repayDueOn, reason: 'settled_lower' } as const;
    const asked = await askBack(desk, award.id, paidYen - given.yen, ask);
    if (!asked.ok) return asked;
  }
  return moved;
}
