import { fiscalYearDays } from '#kernel/fiscal-year.ts';
import type { Situation } from '#pillars/2-funding/grant-steps/index.ts';

export const LEFT_KEYS = ['sign', 'start', 'report', 'check', 'settle', 'pay', 'repay', 'close'] as const;
export type Left = { readonly key: (typeof LEFT_KEYS)[number]; readonly yen?: number | undefined };
type Money = { readonly payments: readonly { readonly state: string; readonly yen: number }[] };

const WORK: Readonly<Record<string, readonly Left['key'][]>> = {
  decided: ['sign', 'start', 'report'],
  agreed: ['start', 'report'],
  running: ['report'],
  stopped: ['report'],
};
const OFFICE: Readonly<Record<string, readonly Left['key'][]>> = {
  decided: ['check', 'settle', 'close'],
  agreed: ['check', 'settle', 'close'],
  running: ['check', 'settle', 'close'],
  stopped: ['check', 'settle', 'close'],
  reported: ['check', 'settle', 'close'],
  checked: ['settle', 'close'],
  settled: ['close'],
};

/** What is left of an award before the two ends of its fiscal year: the work by March, the money by May. */
export function leftOf(
  now: Pick<Situation, 'state'> & Money,
  repayYen: number,
): { readonly work: readonly Left[]; readonly money: readonly Left[] } {
  const open = now.payments.filter(({ state }) => ['planned', 'claimed', 'ordered'].includes(state));
  const toPay = open.reduce((sum, { yen }) => sum + yen, 0);
  return {
    work: (WORK[now.state] ?? []).map((key) => ({ key })),
    money: [
      ...(OFFICE[now.state] ?? []).map((key) => ({ key })),
      ...(toPay > 0 ? [{ key: 'pay', yen: toPay } as const] : []),
      ...(repayYen > 0 ? [{ key: 'repay', yen: repayYen } as const] : []),
    ],
  };
}

/** The two ends of a fiscal year: the work by 31 March, the money by 31 May (出納整理). */
export function yearEnds(fiscalYear: number): { readonly work: string; readonly money: string } {
  return { work: fiscalYearDays(fiscalYear).to, money: `${fiscalYear + 1}-05-31` };
}
