import { balances, listClosings } from '#blocks/ledger/index.ts';
import type { Db } from '#platform/db/db.ts';
import { FUND_BOOK, type Funder } from '../rules/chart.ts';
import { type EarmarkBalance, type FundBalance, fundBalance } from './fund-years.ts';

export type OpenAward = {
  readonly awardId: string;
  readonly fundedBy: Funder;
  readonly unpaidYen: number;
  readonly dueBackYen: number;
};
export type YearEnd = {
  readonly fiscalYear: number;
  readonly balance: FundBalance;
  readonly uses: readonly EarmarkBalance[];
  readonly open: readonly OpenAward[];
  readonly closedAt: Date | undefined;
};

const OPEN = ['committed', 'due_back', 'general_committed', 'general_due_back'];

/** What the books hold at the end of a fiscal year: carried forward, and still open. */
export async function yearEnd(db: Db, fiscalYear: number): Promise<YearEnd> {
  const accounts = ['free', 'earmarked', ...OPEN];
  const found = await balances(db, FUND_BOOK, { accounts, upToYear: fiscalYear });
  const held = found.filter(({ yen }) => yen !== 0);
  const yenOf = (awardId: string, codes: readonly string[]) =>
    held
      .filter(({ account, tag }) => codes.includes(account) && tag === awardId)
      .reduce((sum, { yen }) => sum + yen, 0);
  const ofAwards = held.filter(({ account }) => OPEN.includes(account));
  const closing = (await listClosings(db, FUND_BOOK)).find((one) => one.fiscalYear === fiscalYear);
  return {
    fiscalYear,
    balance: await fundBalance(db, fiscalYear),
    uses: held
      .filter(({ account }) => account === 'free' || account === 'earmarked')
      .map(({ account, tag, yen }) => ({ earmarkKey: account === 'free' ? null : tag, yen })),
    open: [...new Set(ofAwards.map(({ tag }) => tag))].map((awardId) => ({
      awardId,
      fundedBy: ofAwards.some(({ account, tag }) => tag === awardId && account.startsWith('general'))
        ? 'general'
        : 'fund',
      unpaidYen: yenOf(awardId, ['committed', 'general_committed']),
      dueBackYen: yenOf(awardId, ['due_back', 'general_due_back']),
    })),
    closedAt: closing?.at,
  };
}
