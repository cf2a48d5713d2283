import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { GIFT_KINDS, KIND_WORDS, type Thanked } from '#pillars/2-funding/fund-gifts/index.ts';
import { DataTable, MeterBar, Page, Section, StatusTag } from '#ui/index.ts';
import { nameOf } from '../rules/city-words.ts';
import { incomeOf } from '../rules/flows.ts';
import { FUND_WORDS as WORDS } from '../words.ts';
import { AwardTable } from './award-table.tsx';
import { ThanksList } from './donors-page.tsx';
import type { FundProps } from './fund-props.ts';

type Props = FundProps & {
  year: FundProps['fund']['years'][number];
  thanked: readonly Thanked[];
};
type Row = { readonly label: string; readonly yen: number; readonly strong?: boolean };

/** One fiscal year of the fund, from its opening to its closing. */
export function YearPage(props: Props) {
  const { frame, facts, year, fund, thanked } = props;
  const { lang } = frame;
  const { fiscalYear } = year;
  const name = nameOf(lang, facts);
  const yen = (value: number) => yenWords(value, lang);
  return (
    <Page
      frame={frame}
      title={say(lang, WORDS.yearTitle, { name, year: fiscalYear })}
      lead={say(lang, WORDS.yearLead, {
        opening: yen(year.openingYen),
        income: yen(incomeOf(year)),
        paid: yen(year.paidYen),
        closing: yen(year.closingYen),
      })}
      crumbs={[{ label: name, href: '/fund' }]}
      beside={<YearState {...props} />}
    >
      <Sums {...props} />
      <Section title={say(lang, WORDS.awards)} id="awards">
        <AwardTable
          lang={lang}
          awards={fund.awards.filter(({ award }) => award.fiscalYear === fiscalYear)}
          earmarks={fund.earmarks}
        />
      </Section>
      <Section title={say(lang, WORDS.donors)} id="donors">
        <ThanksList lang={lang} thanked={thanked} />
      </Section>
      <p>
        <a href="/fund">{say(lang, WORDS.toFund)}</a>
      </p>
    </Page>
  );
}

/** Whether a year still runs, is over, or is closed in the books. */
function YearState({ frame: { lang }, year, today }: Props) {
  if (year.isClosed) return <StatusTag tone="good">{say(lang, WORDS.closed)}</StatusTag>;
  const isRunning = fiscalYearOf(today) === year.fiscalYear;
  return <StatusTag tone="info">{say(lang, isRunning ? WORDS.running : WORDS.toClose)}</StatusTag>;
}

function Sums({ frame: { lang }, fund, year }: Props) {
  const gifts = (kind: (typeof GIFT_KINDS)[number]) =>
    fund.gifts
      .filter((sum) => sum.fiscalYear === year.fiscalYear && sum.kind === kind)
      .reduce((all, sum) => all + sum.gifts, 0);
  const rows: Row[] = [
    { label: say(lang, WORDS.opening), yen: year.openingYen, strong: true },
    ...GIFT_KINDS.filter((kind) => year.giftsYen[kind] !== 0).map((kind) => ({
      label: say(lang, WORDS.giftsCount, {
        source: say(lang, KIND_WORDS[kind]),
        count: gifts(kind).toLocaleString('ja-JP'),
      }),
      yen: year.giftsYen[kind],
    })),
    { label: say(lang, WORDS.transferGeneral), yen: year.transfersYen.general },
    { label: say(lang, WORDS.transferOther), yen: year.transfersYen.other },
    { label: say(lang, WORDS.repaid), yen: year.repaidYen },
    { label: say(lang, WORDS.paid), yen: -year.paidYen },
    { label: say(lang, WORDS.closing), yen: year.closingYen, strong: true },
  ];
  const shown = rows.filter(({ yen, strong }) => strong || yen !== 0);
  const inAndOut = [
    { label: say(lang, WORDS.income), value: incomeOf(year), tone: 1 as const },
    { label: say(lang, WORDS.paid), value: year.paidYen, tone: 2 as const },
  ];
  return (
    <Section title={say(lang, WORDS.years)} id="gifts">
      {inAndOut.map((part) => (
        <MeterBar
          label={`${part.label} ${yenWords(part.value, lang)}`}
          max={Math.max(1, incomeOf(year), year.paidYen)}
          unit={say(lang, WORDS.unitYen)}
          parts={[part]}
        />
      ))}
      <DataTable
        caption={say(lang, WORDS.years)}
        rows={shown}
        columns={[
          {
            head: say(lang, WORDS.item),
            rowHead: true,
            cell: ({ label, strong }) => (strong ? <strong>{label}</strong> : label),
          },
          {
            head: say(lang, WORDS.yen),
            kind: 'number',
            cell: ({ yen, strong }) =>
              strong ? <strong>{yenWords(yen, lang)}</strong> : yenWords(yen, lang),
          },
        ]}
      />
    </Section>
  );
}
