import { fiscalYearDays, fiscalYearOf } from '#kernel/fiscal-year.ts';
import { say, type Text } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import type { FundYear } from '#pillars/2-funding/fund-books/index.ts';
import type { GiftSum } from '#pillars/2-funding/fund-gifts/index.ts';
import type { EvidenceSource, Fact } from '#platform/manifest.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';
import { type Fund, type FundAward, readFund } from './queries/read-fund.ts';

const MEASURE = '2-1';

/** What the fund did for its measure: gifts of each year, its balance when the year is over, each award that it pays. */
export const FUND_EVIDENCE: EvidenceSource = {
  module: 'fund',
  codes: [MEASURE],
  async list(db, code, { from, to }) {
    if (code !== MEASURE) return [];
    const fund = await readFund(db, fiscalYearOf(to));
    return [...factsOfGifts(fund), ...factsOfYears(fund, to), ...fund.awards.map(factOfAward)]
      .filter(({ on }) => on >= from && on <= to)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  },
};

type Values = Readonly<Record<'ja' | 'en' | 'easy', Readonly<Record<string, string | number>>>>;

function sentence(what: keyof typeof EVIDENCE_WORDS, values: Values): Text {
  const text = EVIDENCE_WORDS[what];
  return {
    ja: say('ja', text, values.ja),
    en: say('en', text, values.en),
    easy: say('easy', text, values.easy),
  };
}

/** The same values for each language, amounts as that language writes them. */
function inAll(values: Readonly<Record<string, string | number>>, yen: number): Values {
  const of = (lang: 'ja' | 'en' | 'easy') => ({ ...values, yen: yenWords(yen, lang) });
  return { ja: of('ja'), en: of('en'), easy: of('easy') };
}

/** The gifts of a year, on the day of the newest one: a year that runs speaks as far as it has come. */
function factsOfGifts({ gifts, years }: Fund): Fact[] {
  return years.flatMap(({ fiscalYear, giftsYen }) => {
    const ofYear = gifts.filter((sum) => sum.fiscalYear === fiscalYear);
    if (ofYear.length === 0) return [];
    const count = ofYear.reduce((all, sum) => all + sum.gifts, 0);
    const yen = Object.values(giftsYen).reduce((all, one) => all + one, 0);
    return [
      {
        key: `fund.gifts:${fiscalYear}`,
        code: MEASURE,
        on: newestOf(ofYear),
        sentence: sentence('gifts', inAll({ year: fiscalYear, count: count.toLocaleString('ja-JP') }, yen)),
        href: `/fund/${fiscalYear}#gifts`,
      },
    ];
  });
}

function newestOf(gifts: readonly GiftSum[]): string {
  return (
    gifts
      .map(({ lastOn }) => lastOn)
      .toSorted()
      .at(-1) ?? ''
  );
}

function factsOfYears({ years }: Fund, to: string): Fact[] {
  return years
    .filter(({ fiscalYear }) => fiscalYearDays(fiscalYear).to <= to)
    .map((year: FundYear) => ({
      key: `fund.balance:${year.fiscalYear}`,
      code: MEASURE,
      on: fiscalYearDays(year.fiscalYear).to,
      sentence: sentence('balance', inAll({ year: year.fiscalYear }, year.closingYen)),
      href: `/fund/${year.fiscalYear}#gifts`,
    }));
}

function factOfAward({ award, committedYen }: FundAward): Fact {
  return {
    key: `fund.award:${award.id}`,
    code: MEASURE,
    on: award.decidedOn,
    sentence: sentence('award', inAll({ title: award.title, group: award.organisationName }, committedYen)),
    href: `/grants/awards/${award.code}`,
  };
}
