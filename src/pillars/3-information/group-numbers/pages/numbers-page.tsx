import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import { isNpoField, KIND_WORDS, NPO_FIELD_WORDS } from '#registry/organisations/index.ts';
import {
  BarPicture,
  type BarRow,
  Cluster,
  DataTable,
  EmptyState,
  MeterBar,
  Muted,
  Page,
  Section,
  Stack,
} from '#ui/index.ts';
import type { GroupCounts } from '../queries/count-groups.ts';
import type { Month } from '../queries/read-months.ts';
import { NUMBERS } from '../words.ts';

type Props = { frame: Frame; counts: GroupCounts; months: readonly Month[]; today: string };

/** The directory in pictures; every picture is a table with bars, and so readable in either way. */
export function NumbersPage(props: Props) {
  const { frame, counts } = props;
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, NUMBERS.title)}
      lead={say(lang, NUMBERS.lead, { count: counts.registered })}
      crumbs={[{ label: say(lang, NUMBERS.groups), href: '/groups' }]}
      description={say(lang, NUMBERS.lead, { count: counts.registered })}
    >
      {counts.registered === 0 ? (
        <EmptyState title={say(lang, NUMBERS.none)}>
          <p>{say(lang, NUMBERS.noneHint)}</p>
        </EmptyState>
      ) : (
        <Pictures {...props} />
      )}
      <Months {...props} />
      <Cluster>
        <a href="/groups">{say(lang, NUMBERS.toSearch)}</a>
        <a href="/policy/measures/3-4">{say(lang, NUMBERS.measure)}</a>
      </Cluster>
    </Page>
  );
}

type Bars = {
  name: string;
  finding: Text;
  head: Text;
  about?: Text;
  rows: readonly { label: string; href?: string; groups: number }[];
};

function Pictures({ frame: { lang }, counts, months, today }: Props) {
  const source = say(lang, NUMBERS.source, { day: dayWords(today, lang) });
  const pictures: Bars[] = [
    {
      name: 'fields',
      finding: NUMBERS.fieldFinding,
      head: NUMBERS.field,
      about: NUMBERS.fieldAbout,
      rows: counts.byField.map(({ field, groups }) => ({
        label: isNpoField(field) ? say(lang, NPO_FIELD_WORDS[field]) : String(field),
        href: `/groups?field=${field}`,
        groups,
      })),
    },
    {
      name: 'areas',
      finding: NUMBERS.areaFinding,
      head: NUMBERS.area,
      rows: counts.byArea.map(({ area, groups }) => ({ label: area, groups })),
    },
    {
      name: 'kinds',
      finding: NUMBERS.kindFinding,
      head: NUMBERS.kind,
      rows: counts.byKind.map(({ kind, groups }) => ({
        label: say(lang, KIND_WORDS[kind]),
        href: `/groups?kind=${kind}`,
        groups,
      })),
    },
    {
      name: 'years',
      finding: NUMBERS.yearFinding,
      head: NUMBERS.year,
      rows: counts.byYear.map(({ year, groups }) => ({ label: String(year), groups })),
    },
  ];
  return (
    <Stack>
      <Freshness lang={lang} counts={counts} />
      {pictures
        .filter(({ rows }) => rows.length > 0)
        .map((picture) => (
          <BarsOf lang={lang} picture={picture} source={source} />
        ))}
      <Views lang={lang} months={months} today={today} />
    </Stack>
  );
}

/** The finding of a picture is its longest bar. */
function BarsOf({ lang, picture, source }: { lang: Lang; picture: Bars; source: string }) {
  const most = picture.rows.toSorted((a, b) => b.groups - a.groups)[0];
  const rows: BarRow[] = picture.rows.map(({ label, href, groups }) => ({
    label: href === undefined ? label : <a href={href}>{label}</a>,
    values: [groups],
  }));
  return (
    <section id={picture.name}>
      <BarPicture
        lang={lang}
        title={say(lang, picture.finding, { first: most?.label ?? '', count: most?.groups ?? 0 })}
        about={picture.about && say(lang, picture.about)}
        source={source}
        rowTitle={say(lang, picture.head)}
        series={[say(lang, NUMBERS.count)]}
        rows={rows}
        unit={say(lang, NUMBERS.unit)}
      />
    </section>
  );
}

function Freshness({ lang, counts: { freshness } }: { lang: Lang; counts: GroupCounts }) {
  const { listed, withinBudget, labelled, lower, hidden } = freshness;
  if (listed === 0) return null;
  const share = Math.floor((withinBudget / listed) * 100);
  const finding = say(lang, NUMBERS.freshFinding, { listed, within: withinBudget, share });
  return (
    <Section title={finding} id="freshness">
      <MeterBar
        label={finding}
        max={listed}
        parts={[
          { label: say(lang, NUMBERS.current), value: withinBudget, tone: 1 },
          { label: say(lang, NUMBERS.labelled), value: labelled, tone: 2 },
          { label: say(lang, NUMBERS.lower), value: lower, tone: 3 },
          { label: say(lang, NUMBERS.hidden), value: hidden, tone: 4 },
        ]}
      />
    </Section>
  );
}

function monthWords(lang: Lang, month: string): string {
  const [year, number] = month.split('-').map(Number);
  return say(lang, NUMBERS.monthWords, { year: year ?? 0, month: number ?? 0, ym: month });
}

function Views({ lang, months, today }: { lang: Lang; months: readonly Month[]; today: string }) {
  const seen = months.filter(({ views }) => views > 0);
  const most = seen.toSorted((a, b) => b.views - a.views)[0];
  if (!most) return null;
  const [year, month] = most.month.split('-').map(Number);
  const values = {
    year: year ?? 0,
    month: month ?? 0,
    ym: most.month,
    count: most.views.toLocaleString('ja-JP'),
  };
  return (
    <section id="views">
      <BarPicture
        lang={lang}
        title={say(lang, NUMBERS.viewFinding, values)}
        source={say(lang, NUMBERS.viewSource, { day: dayWords(today, lang) })}
        rowTitle={say(lang, NUMBERS.month)}
        series={[say(lang, NUMBERS.views)]}
        rows={seen.map((row) => ({ label: monthWords(lang, row.month), values: [row.views] }))}
        unit={say(lang, NUMBERS.times)}
      />
    </section>
  );
}

/** The table on which the evidence of the measure stands; each month can be linked to. */
function Months({ frame: { lang }, months }: Props) {
  if (months.length === 0) return null;
  const number = (value: number) => value.toLocaleString('ja-JP');
  return (
    <Section title={say(lang, NUMBERS.months)} id="months">
      <Muted>{say(lang, NUMBERS.monthsLead)}</Muted>
      <DataTable
        caption={say(lang, NUMBERS.months)}
        rows={months.toReversed()}
        columns={[
          {
            head: say(lang, NUMBERS.month),
            rowHead: true,
            cell: (row) => <span id={`month-${row.month}`}>{monthWords(lang, row.month)}</span>,
          },
          { head: say(lang, NUMBERS.registered), kind: 'number', cell: (row) => number(row.registered) },
          { head: say(lang, NUMBERS.renewed), kind: 'number', cell: (row) => number(row.renewed) },
          {
            head: say(lang, NUMBERS.fresh),
            kind: 'short',
            cell: ({ listed, withinBudget }) =>
              listed === null || withinBudget === null
                ? say(lang, NUMBERS.notCounted)
                : say(lang, NUMBERS.freshWords, { listed, within: withinBudget }),
          },
          { head: say(lang, NUMBERS.views), kind: 'number', cell: (row) => number(row.views) },
        ]}
      />
    </Section>
  );
}
