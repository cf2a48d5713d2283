import { and, eq, inArray } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { paymentsOf } from '../queries/find-award.ts';
import { rulesOf } from '../queries/find-rules.ts';
import type { PaymentPlan } from '../rules/flow.ts';
import { leftToPlan, type PlannedPayment, plannedPayments } from '../rules/payments.ts';
import { type GrantAward, grantPayments } from '../schema.ts';
import { changeAward, openFor } from './open-award.ts';

/** Payments that are going out or have gone out. */
const ON_THEIR_WAY = ['claimed', 'ordered', 'paid'];

/** Plans the payments as the pinned rules say; where they say nothing (未設定), an officer chooses. */
export async function planByRules(desk: Desk, award: GrantAward): Promise<void> {
  const rules = await rulesOf(desk.tx, award);
  if (rules.payment === null) return;
  const changed = await changeAward(desk, award, { paymentPlan: rules.payment, paymentReason: '' });
  await planAnew(desk, changed);
}

/** An officer chooses how the money goes out, with the reason, where the rules leave it open or a case asks for it. */
export async function choosePlan(
  desk: Desk,
  code: string,
  { plan, reason }: { plan: PaymentPlan; reason: string },
) {
  const opened = await openFor(desk, code, 'plan_payments');
  if (!opened.ok) return opened;
  const award = opened.value;
  if (award.state !== 'agreed' && award.state !== 'running') return refuse('closed', 'grant_awards.not_now');
  if (reason.trim() === '') return refuse('unmet', 'grant_awards.reason_needed');
  const changed = await changeAward(desk, award, { paymentPlan: plan, paymentReason: reason });
  await planAnew(desk, changed);
  return done({ subjectId: award.id, detail: { plan } });
}

/** Takes back what is only planned, and plans what is left of the decision. */
export async function planAnew(desk: Desk, award: GrantAward): Promise<void> {
  await cancelPayments(desk, award.id, ['planned']);
  if (award.paymentPlan === null) return;
  const { instalments } = await rulesOf(desk.tx, award);
  const payments = await paymentsOf(desk.tx, award.id);
  const underWay = payments.filter(({ state }) => ON_THEIR_WAY.includes(state));
  const left = leftToPlan(award.decidedYen, underWay);
  const planned = plannedPayments(award.paymentPlan, instalments, award.decidedYen);
  const fresh = underWay.length === 0 ? planned : rest(planned[0]?.kind, left);
  await addPayments(desk, award.id, fresh, payments.length);
}

function rest(kind: PlannedPayment['kind'] | undefined, yen: number): PlannedPayment[] {
  return kind === undefined || yen === 0 ? [] : [{ kind, yen }];
}

export async function addPayments(
  { tx }: Desk,
  awardId: string,
  payments: readonly PlannedPayment[],
  after: number,
): Promise<void> {
  if (payments.length === 0) return;
  await tx
    .insert(grantPayments)
    .values(payments.map(({ kind, yen }, index) => ({ awardId, kind, yen, position: after + index + 1 })));
}

export async function cancelPayments(
  { tx }: Desk,
  awardId: string,
  states: readonly ('planned' | 'claimed')[],
): Promise<void> {
  await tx
    .update(grantPayments)
    .set({ state: 'cancelled' })
    .where(and(eq(grantPayments.awardId, awardId), inArray(grantPayments.state, [...states])));
}
