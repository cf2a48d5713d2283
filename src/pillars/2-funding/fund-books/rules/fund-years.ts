import { GIFT_SOURCES, type GiftSource, TRANSFER_SOURCES, type TransferSource } from './chart.ts';

export type FundTotal = {
  readonly fiscalYear: number;
  readonly account: string;
  readonly kind: string;
  readonly yen: number;
};

/** One fiscal year of the fund; what the general account paid is not in it. */
export type FundYear = {
  readonly fiscalYear: number;
  readonly openingYen: number;
  readonly giftsYen: Readonly<Record<GiftSource, number>>;
  readonly transfersYen: Readonly<Record<TransferSource, number>>;
  /** Payments less those that failed. */
  readonly paidYen: number;
  readonly repaidYen: number;
  /** Opening, gifts and transfers and repayments, less what was paid. */
  readonly closingYen: number;
  /** At the end of the year: set aside for awards, and still to come back. */
  readonly committedYen: number;
  readonly dueBackYen: number;
  readonly isClosed: boolean;
};

/** The accounts from which the years of the fund are read; those of the general account are not among them. */
export const OF_THE_FUND: readonly string[] = [
  ...['cash', 'committed', 'due_back', 'grants'],
  ...GIFT_SOURCES.map((source) => `gift_${source}`),
  ...TRANSFER_SOURCES.map((from) => `transfer_${from}`),
];

const AT_CLOSING = ['closing', 'reopening'];

/** The years of the fund from its first entry to `lastYear`, from sums of its lines; a quiet year has a row too. */
export function fundYearsFrom(
  lines: readonly FundTotal[],
  closed: readonly number[],
  lastYear: number,
): FundYear[] {
  const totals = lines.filter(({ account }) => OF_THE_FUND.includes(account));
  if (totals.length === 0) return [];
  const years = totals.map(({ fiscalYear }) => fiscalYear);
  const first = Math.min(...years);
  const last = Math.max(lastYear, ...years);
  const sum = (is: (total: FundTotal) => boolean) => totals.filter(is).reduce((all, { yen }) => all + yen, 0);
  const inYear = (year: number, account: string, kinds?: readonly string[]) =>
    sum(
      (total) =>
        total.fiscalYear === year &&
        total.account === account &&
        !AT_CLOSING.includes(total.kind) &&
        (kinds?.includes(total.kind) ?? true),
    );
  const upTo = (year: number, account: string) =>
    sum((total) => total.fiscalYear <= year && total.account === account);
  const of = <T extends string>(keys: readonly T[], yenOf: (key: T) => number) =>
    Object.fromEntries(keys.map((key) => [key, yenOf(key)])) as Record<T, number>;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const fiscalYear = first + index;
    return {
      fiscalYear,
      openingYen: upTo(fiscalYear - 1, 'cash'),
      giftsYen: of(GIFT_SOURCES, (source) => inYear(fiscalYear, `gift_${source}`)),
      transfersYen: of(TRANSFER_SOURCES, (from) => inYear(fiscalYear, `transfer_${from}`)),
      paidYen: inYear(fiscalYear, 'grants', ['payment', 'payment_failed']),
      repaidYen: inYear(fiscalYear, 'cash', ['repayment']),
      closingYen: upTo(fiscalYear, 'cash'),
      committedYen: upTo(fiscalYear, 'committed'),
      dueBackYen: upTo(fiscalYear, 'due_back'),
      isClosed: closed.includes(fiscalYear),
    };
  });
}
