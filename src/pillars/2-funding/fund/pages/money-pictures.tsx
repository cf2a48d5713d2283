import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { BarPicture, DataTable, Figure, type FlowTone, MeterBar, Section } from '#ui/index.ts';
import { incomeOf } from '../rules/flows.ts';
import { FUND_WORDS as WORDS } from '../words.ts';
import { type FundProps, SOURCES, share, sourceLine, sourceWords, yenFrom } from './fund-props.ts';

/** Six sources in five tones: boxes and the rest, which are small, never stand side by side in one tone. */
const TONES = {
  furusato: 1,
  slip: 3,
  box: 4,
  company: 2,
  other: 0,
  transfer: 'new',
} as const satisfies Record<string, FlowTone>;

/** The balance at the end of each fiscal year. */
export function BalancePicture({ frame: { lang }, fund, today }: FundProps) {
  const { years } = fund;
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return null;
  const values = {
    from: first.fiscalYear,
    to: last.fiscalYear,
    a: yenWords(first.closingYen, lang),
    b: yenWords(last.closingYen, lang),
  };
  const many = last.closingYen >= first.closingYen ? WORDS.balanceUp : WORDS.balanceDown;
  return (
    <Section title={say(lang, WORDS.balanceTitle)} id="balance">
      <BarPicture
        lang={lang}
        title={say(lang, years.length === 1 ? WORDS.balanceOne : many, values)}
        about={say(lang, WORDS.atYearEnd)}
        source={sourceLine(lang, today)}
        rowTitle={say(lang, WORDS.year)}
        series={[say(lang, WORDS.closing)]}
        rows={years.map(({ fiscalYear, closingYen }) => ({
          label: <a href={`/fund/${fiscalYear}`}>{say(lang, WORDS.yearWords, { year: fiscalYear })}</a>,
          values: [closingYen],
        }))}
        unit={say(lang, WORDS.unitYen)}
      />
    </Section>
  );
}

/** What came in, year by year and by where it came from. */
export function IncomePicture({ frame: { lang }, fund, today }: FundProps) {
  const { years } = fund;
  const all = years.reduce((sum, year) => sum + incomeOf(year), 0);
  const bySource = SOURCES.map((source) => ({
    source,
    yen: years.reduce((sum, year) => sum + yenFrom(year, source), 0),
  }));
  const first = bySource.toSorted((a, b) => b.yen - a.yen)[0];
  if (!first || all === 0) return null;
  const used = bySource.filter(({ yen }) => yen !== 0).map(({ source }) => source);
  const most = Math.max(...years.map(incomeOf));
  return (
    <Section title={say(lang, WORDS.inTitle)} id="income">
      <Figure
        lang={lang}
        title={say(lang, WORDS.inFinding, {
          all: yenWords(all, lang),
          source: sourceWords(lang, first.source),
          share: share(first.yen, all),
        })}
        source={sourceLine(lang, today)}
        table={<IncomeTable frame={{ lang }} fund={fund} used={used} />}
      >
        {years.map((year) => {
          const label = say(lang, WORDS.inOf, {
            year: year.fiscalYear,
            yen: yenWords(incomeOf(year), lang),
          });
          return (
            <div class="section">
              <p>
                <strong>{label}</strong>
              </p>
              <MeterBar
                label={label}
                max={most}
                unit={say(lang, WORDS.unitYen)}
                parts={used
                  .filter((source) => yenFrom(year, source) > 0)
                  .map((source) => ({
                    label: sourceWords(lang, source),
                    value: yenFrom(year, source),
                    tone: TONES[source],
                  }))}
              />
            </div>
          );
        })}
      </Figure>
    </Section>
  );
}

type TableProps = {
  frame: Pick<FundProps['frame'], 'lang'>;
  fund: FundProps['fund'];
  used: readonly (typeof SOURCES)[number][];
};

function IncomeTable({ frame: { lang }, fund, used }: TableProps) {
  return (
    <DataTable
      caption={say(lang, WORDS.inTitle)}
      narrow="scroll"
      rows={fund.years}
      columns={[
        {
          head: say(lang, WORDS.year),
          rowHead: true,
          cell: ({ fiscalYear }) => say(lang, WORDS.yearWords, { year: fiscalYear }),
        },
        ...used.map((source) => ({
          head: sourceWords(lang, source),
          kind: 'number' as const,
          cell: (year: (typeof fund.years)[number]) => yenWords(yenFrom(year, source), lang),
        })),
        {
          head: say(lang, WORDS.income),
          kind: 'number',
          cell: (year) => yenWords(incomeOf(year), lang),
        },
      ]}
    />
  );
}

/** What was paid to groups, year by year. */
export function OutgoPicture({ frame: { lang }, fund, today }: FundProps) {
  const { years, awards } = fund;
  const paid = years.reduce((sum, { paidYen }) => sum + paidYen, 0);
  const count = awards.filter(({ paidYen }) => paidYen > 0).length;
  const finding = say(lang, paid === 0 ? WORDS.outNone : WORDS.outFinding, {
    yen: yenWords(paid, lang),
    count,
  });
  return (
    <Section title={say(lang, WORDS.outTitle)} id="outgo">
      {paid === 0 ? (
        <p>{finding}</p>
      ) : (
        <BarPicture
          lang={lang}
          title={finding}
          about={say(lang, WORDS.outAbout)}
          source={sourceLine(lang, today)}
          rowTitle={say(lang, WORDS.year)}
          series={[say(lang, WORDS.paid)]}
          rows={years.map(({ fiscalYear, paidYen }) => ({
            label: say(lang, WORDS.yearWords, { year: fiscalYear }),
            values: [paidYen],
            tone: 2,
          }))}
          unit={say(lang, WORDS.unitYen)}
        />
      )}
    </Section>
  );
}
