import type { PaymentKind, PaymentPlan } from './flow.ts';

export type PlannedPayment = { readonly kind: PaymentKind; readonly yen: number };

/**
 * The payments of an award by its plan. Parts by share are whole yen, the last takes the rest; nothing is planned
 * before the settlement where the money follows it.
 */
export function plannedPayments(
  plan: PaymentPlan,
  shares: readonly number[] | null,
  yen: number,
): PlannedPayment[] {
  if (plan === 'after' || yen === 0) return [];
  if (plan === 'advance') return [{ kind: 'advance', yen }];
  const parts = shareOut(yen, shares === null || shares.length === 0 ? [50, 50] : shares);
  return parts.map((part) => ({ kind: 'instalment' as const, yen: part })).filter((part) => part.yen > 0);
}

/** An amount in whole yen by shares in hundredths; the last part takes what is left. */
export function shareOut(yen: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (whole <= 0) return [yen];
  const firsts = shares.slice(0, -1).map((share) => Math.floor((yen * share) / whole));
  return [...firsts, yen - firsts.reduce((sum, part) => sum + part, 0)];
}

/** What is left to plan when the decision has become lower: what is on its way already is not planned again. */
export function leftToPlan(decidedYen: number, onTheirWay: readonly { readonly yen: number }[]): number {
  return Math.max(0, decidedYen - onTheirWay.reduce((sum, { yen }) => sum + yen, 0));
}
