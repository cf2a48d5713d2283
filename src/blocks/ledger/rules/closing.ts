import { fiscalYearDays } from '#kernel/fiscal-year.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Account, LedgerCode, Line } from './entry.ts';

/** The lines that empty the year's income and expenses (`yen`: on the account's own side) into what is carried forward. */
export function closingLines(accounts: readonly Account[], yenOf: (account: string) => number): Line[] {
  const emptied = accounts.flatMap(({ code, side, closesInto }) => {
    const yen = yenOf(code);
    return closesInto === undefined || yen === 0
      ? []
      : [{ code, closesInto, credit: side === 'credit' ? yen : -yen }];
  });
  const carried = new Map<string, number>();
  for (const { closesInto, credit } of emptied) {
    carried.set(closesInto, (carried.get(closesInto) ?? 0) + credit);
  }
  return [
    ...emptied.map(({ code, credit }) => lineOf(code, -credit)),
    ...[...carried].map(([account, credit]) => lineOf(account, credit)),
  ].filter(({ yen }) => yen > 0);
}

const lineOf = (account: string, credit: number): Line => ({
  account,
  side: credit > 0 ? 'credit' : 'debit',
  yen: Math.abs(credit),
});

type Years = { readonly withEntries: readonly number[]; readonly closed: readonly number[] };

/** Years are closed from the oldest on. */
export function judgeClosing({ withEntries, closed }: Years, fiscalYear: number): Verdict<LedgerCode> {
  if (closed.includes(fiscalYear)) return refuse('closed', 'ledger.year_closed');
  const isOpenBefore = withEntries.some((year) => year < fiscalYear && !closed.includes(year));
  return isOpenBefore ? refuse('closed', 'ledger.earlier_year_open') : yes;
}

/** And opened again from the newest on. */
export function judgeReopening({ closed }: Pick<Years, 'closed'>, fiscalYear: number): Verdict<LedgerCode> {
  if (!closed.includes(fiscalYear)) return refuse('closed', 'ledger.not_closed');
  return closed.some((year) => year > fiscalYear) ? refuse('closed', 'ledger.later_year_closed') : yes;
}

export const closingDay = (fiscalYear: number): string => fiscalYearDays(fiscalYear).to;
