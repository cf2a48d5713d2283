import type { Funder } from './chart.ts';

/** What the books know of an award beside its entries. */
export type AwardRow = {
  readonly awardId: string;
  readonly fundedBy: Funder;
  readonly earmarkKey: string | null;
  readonly settledYen: number | null;
  readonly isRevoked: boolean;
};

/** An award in the books. Paid, due back and repaid are of the award alone; failed payments do not count. */
export type AwardMoney = {
  readonly fundedBy: Funder;
  readonly earmarkKey: string | null;
  /** 交付決定額, with the changes since. */
  readonly committedYen: number;
  /** Still set aside and not paid. */
  readonly unpaidYen: number;
  readonly paidYen: number;
  /** 交付確定額; none before the settlement. */
  readonly settledYen: number | null;
  /** 返還 that has not come back yet, and that has. */
  readonly dueBackYen: number;
  readonly repaidYen: number;
  readonly isRevoked: boolean;
};

export type AwardTotal = {
  readonly account: string;
  readonly kind: string;
  readonly yen: number;
};

const COMMITTED = ['committed', 'general_committed'];
const GRANTS = ['grants', 'general_grants'];
const DUE_BACK = ['due_back', 'general_due_back'];
export const AWARD_ACCOUNTS: readonly string[] = [...COMMITTED, ...GRANTS, ...DUE_BACK];

/** The money of one award, from the sums of the entries that carry its tag. */
export function awardFrom(row: AwardRow, totals: readonly AwardTotal[]): AwardMoney {
  const sum = (accounts: readonly string[], kinds?: readonly string[]) =>
    totals
      .filter(({ account, kind }) => accounts.includes(account) && (kinds?.includes(kind) ?? true))
      .reduce((all, { yen }) => all + yen, 0);
  return {
    fundedBy: row.fundedBy,
    earmarkKey: row.earmarkKey,
    committedYen: sum(COMMITTED, ['award', 'change']),
    unpaidYen: sum(COMMITTED),
    paidYen: sum(GRANTS, ['payment', 'payment_failed']),
    settledYen: row.settledYen,
    dueBackYen: sum(DUE_BACK),
    repaidYen: 0 - sum(DUE_BACK, ['repayment']),
    isRevoked: row.isRevoked,
  };
}
