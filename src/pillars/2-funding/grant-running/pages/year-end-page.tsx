import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import type { AwardLine } from '#pillars/2-funding/grant-awards/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import { DataTable, EmptyState, Page, Section, Tabs } from '#ui/index.ts';
import { YEAR_END } from '../life-words.ts';
import { type Left, yearEnds } from '../rules/year-end.ts';

export type YearEndRow = { readonly line: AwardLine; readonly left: readonly Left[] };
type YearEndProps = {
  frame: Frame;
  year: number;
  years: readonly number[];
  work: readonly YearEndRow[];
  money: readonly YearEndRow[];
};

/** What must be finished before the fiscal year ends (3月31日), and before its books do (出納整理, 5月31日). */
export function YearEndPage({ frame, year, years, work, money }: YearEndProps) {
  const { lang } = frame;
  const ends = yearEnds(year);
  const day = (on: string) => dayWords(on, lang);
  return (
    <Page
      frame={frame}
      title={say(lang, PAGE.yearEnd)}
      lead={say(lang, YEAR_END.lead, { year, work: day(ends.work), money: day(ends.money) })}
      crumbs={[
        { label: say(lang, PAGE.desk), href: '/desk' },
        { label: say(lang, PAGE.title), href: '/desk/grant-awards' },
      ]}
      before={
        <Tabs
          label={say(lang, PAGE.year)}
          tabs={years.map((one) => ({
            label: say(lang, YEAR_END.other, { year: one }),
            href: `/desk/grant-awards/year-end?year=${one}`,
            current: one === year,
          }))}
        />
      }
      wide
      noindex
    >
      <Section title={say(lang, YEAR_END.byWork)}>
        <LeftTable lang={lang} rows={work} caption={say(lang, YEAR_END.byWork)} />
      </Section>
      <Section title={say(lang, YEAR_END.byMoney)}>
        <LeftTable lang={lang} rows={money} caption={say(lang, YEAR_END.byMoney)} />
      </Section>
    </Page>
  );
}

type TableProps = { lang: Frame['lang']; rows: readonly YearEndRow[]; caption: string };

function LeftTable({ lang, rows, caption }: TableProps) {
  if (rows.length === 0) return <EmptyState title={say(lang, YEAR_END.allDone)} />;
  return (
    <DataTable
      caption={caption}
      rows={rows}
      columns={[
        {
          head: say(lang, PAGE.project),
          rowHead: true,
          cell: ({ line }) => <a href={`/desk/grant-awards/${line.code}`}>{line.title}</a>,
        },
        { head: say(lang, PAGE.group), cell: ({ line }) => line.organisationName },
        { head: say(lang, PAGE.number), kind: 'short', cell: ({ line }) => line.code },
        {
          head: say(lang, YEAR_END.left),
          cell: ({ left }) =>
            left.map(({ key, yen = 0 }) => say(lang, YEAR_END[key], { yen: yenWords(yen, lang) })).join('、'),
        },
      ]}
    />
  );
}
