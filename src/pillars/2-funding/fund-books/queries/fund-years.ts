import { balances, listClosings, totals } from '#blocks/ledger/index.ts';
import type { Db } from '#platform/db/db.ts';
import { FUND_BOOK } from '../rules/chart.ts';
import { type FundYear, fundYearsFrom, OF_THE_FUND } from '../rules/fund-years.ts';

/** The fund by fiscal year, from its first entry to the newest; give the present year to have a row for it in any case. */
export async function fundYears(db: Db, presentYear = 0): Promise<FundYear[]> {
  const closed = (await listClosings(db, FUND_BOOK)).map(({ fiscalYear }) => fiscalYear);
  return fundYearsFrom(await totals(db, FUND_BOOK, { accounts: OF_THE_FUND }), closed, presentYear);
}

export type FundBalance = {
  /** All the fund's cash: free, earmarked and committed together. */
  readonly cashYen: number;
  readonly freeYen: number;
  readonly earmarkedYen: number;
  readonly committedYen: number;
  readonly dueBackYen: number;
};

/** What the fund holds today, or held at the end of a fiscal year. */
export async function fundBalance(db: Db, upToYear?: number): Promise<FundBalance> {
  const accounts = ['cash', 'free', 'earmarked', 'committed', 'due_back'];
  const found = await balances(db, FUND_BOOK, { accounts, upToYear });
  const sum = (code: string) =>
    found.filter(({ account }) => account === code).reduce((all, { yen }) => all + yen, 0);
  return {
    cashYen: sum('cash'),
    freeYen: sum('free'),
    earmarkedYen: sum('earmarked'),
    committedYen: sum('committed'),
    dueBackYen: sum('due_back'),
  };
}

export type EarmarkBalance = { readonly earmarkKey: string | null; readonly yen: number };

/** What may still be decided on: free first, then each earmark, also where nothing is left. */
export async function earmarkBalances(db: Db): Promise<EarmarkBalance[]> {
  const found = await balances(db, FUND_BOOK, { accounts: ['free', 'earmarked'] });
  const free = found.find(({ account }) => account === 'free')?.yen ?? 0;
  return [
    { earmarkKey: null, yen: free },
    ...found
      .filter(({ account }) => account === 'earmarked')
      .map(({ tag, yen }) => ({ earmarkKey: tag, yen })),
  ];
}
