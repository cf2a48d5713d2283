import {
  awardMoney,
  earmarkBalances,
  type FundBalance,
  type FundYear,
  fundBalance,
  fundYears,
} from '#pillars/2-funding/fund-books/index.ts';
import { FREE_EARMARK, type GiftSum, listEarmarks, sumByYear } from '#pillars/2-funding/fund-gifts/index.ts';
import { type PublishedAward, publishedAwards } from '#pillars/2-funding/grant-awards/index.ts';
import type { Db } from '#platform/db/db.ts';
import { incomeOf, linksOfUses, takenBy, useOf, type YenLink } from '../rules/flows.ts';

export type EarmarkNames = {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly nameEasy: string;
  readonly rule: string;
  readonly ruleEn: string;
  readonly ruleEasy: string;
};
/** An award that the fund pays, with its money by the books. */
export type FundAward = {
  readonly award: PublishedAward;
  readonly committedYen: number;
  readonly paidYen: number;
  readonly takenYen: number;
};
export type Fund = {
  readonly years: readonly FundYear[];
  readonly balance: FundBalance;
  readonly earmarks: readonly EarmarkNames[];
  readonly gifts: readonly GiftSum[];
  readonly awards: readonly FundAward[];
  /** Sources to uses, and uses to the fiscal years of their awards or to what is left. */
  readonly inward: readonly YenLink[];
  readonly onward: readonly YenLink[];
};

/** Everything that the public pages show of the fund; all amounts come from the books. */
export async function readFund(db: Db, presentYear: number): Promise<Fund> {
  const years = await fundYears(db, presentYear);
  const gifts = await sumByYear(db);
  const awards = await readAwards(db);
  const left = await earmarkBalances(db);
  const inYen = years.reduce((all, year) => all + incomeOf(year), 0);
  const onward = linksOfUses(
    awards.map(({ award, takenYen }) => ({
      key: String(award.fiscalYear),
      use: useOf(award.earmarkKey),
      takenYen,
    })),
    left.map(({ earmarkKey, yen }) => ({ use: useOf(earmarkKey), yen })),
    inYen,
  );
  return {
    years,
    balance: await fundBalance(db),
    earmarks: await listEarmarks(db),
    gifts,
    awards,
    inward: inwardLinks(gifts, years),
    onward,
  };
}

async function readAwards(db: Db): Promise<FundAward[]> {
  const published = (await publishedAwards(db)).filter(({ fundedBy }) => fundedBy === 'fund');
  const money = await awardMoney(
    db,
    published.map(({ id }) => id),
  );
  return published.flatMap((award) => {
    const of = money.get(award.id);
    if (!of) return [];
    const { committedYen, paidYen } = of;
    return [{ award, committedYen, paidYen, takenYen: takenBy(of) }];
  });
}

/** Gifts by where they came from and what they are for; transfers are free to use. */
function inwardLinks(gifts: readonly GiftSum[], years: readonly FundYear[]): YenLink[] {
  const pairs = new Map<string, YenLink>();
  const add = (from: string, to: string, yen: number) => {
    const key = `${from} ${to}`;
    pairs.set(key, { from, to, yen: (pairs.get(key)?.yen ?? 0) + yen });
  };
  for (const { kind, earmarkKey, yen } of gifts) add(kind, earmarkKey, yen);
  for (const { transfersYen } of years) {
    for (const yen of Object.values(transfersYen)) add('transfer', FREE_EARMARK, yen);
  }
  return [...pairs.values()].filter(({ yen }) => yen > 0);
}
