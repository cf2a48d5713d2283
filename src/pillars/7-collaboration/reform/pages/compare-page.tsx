import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { yenWords } from '#kernel/yen.ts';
import { DataTable, Notice, Page } from '#ui/index.ts';
import type { Scenario } from '../schema.ts';
import { REFORM } from '../words.ts';
import { ChangeList } from './change-list.tsx';

type Row = {
  readonly head: string;
  readonly cell: (scenario: Scenario) => ReturnType<typeof ChangeList> | string;
};

function rowsOf(lang: Lang, names: ReadonlyMap<string, string>): Row[] {
  const count = (name: 'applications' | 'qualified' | 'passed' | 'awarded'): Row => ({
    head: say(lang, REFORM[name]),
    cell: ({ result }) => `${result.before[name]} → ${result.after[name]}`,
  });
  const amount = (name: 'totalYen' | 'yearlyYen'): Row => ({
    head: say(lang, REFORM[name]),
    cell: ({ result }) => `${yenWords(result.before[name], lang)} → ${yenWords(result.after[name], lang)}`,
  });
  return [
    { head: say(lang, REFORM.course), cell: ({ courseKey }) => names.get(courseKey) ?? courseKey },
    {
      head: say(lang, REFORM.changedRules),
      cell: ({ changes }) => <ChangeList lang={lang} changes={changes} />,
    },
    {
      head: say(lang, REFORM.usedRounds),
      cell: ({ result }) => result.rounds.map(({ name }) => name).join('、'),
    },
    count('applications'),
    count('qualified'),
    count('passed'),
    count('awarded'),
    amount('totalYen'),
    amount('yearlyYen'),
    {
      head: say(lang, REFORM.fundEnd),
      cell: ({ result }) => {
        const last = result.outlook?.years.at(-1);
        return last ? `${yenWords(last.beforeYen, lang)} → ${yenWords(last.afterYen, lang)}` : '—';
      },
    },
    { head: say(lang, REFORM.reason), cell: ({ reason }) => reason },
  ];
}

type Props = { frame: Frame; scenarios: readonly Scenario[]; names: ReadonlyMap<string, string> };

/** Saved scenarios side by side, each with its numbers before and after. */
export function ComparePage({ frame, scenarios, names }: Props) {
  const { lang } = frame;
  return (
    <Page
      frame={frame}
      title={say(lang, REFORM.compareTitle)}
      crumbs={[
        { label: say(lang, REFORM.desk), href: '/desk' },
        { label: say(lang, REFORM.lab), href: '/desk/reform' },
      ]}
      wide
      noindex
    >
      <DataTable
        caption={say(lang, REFORM.compareTitle)}
        columns={[
          { head: say(lang, REFORM.figure), rowHead: true, kind: 'short', cell: (row: Row) => row.head },
          ...scenarios.map((scenario) => ({
            head: scenario.name,
            cell: (row: Row) => row.cell(scenario),
          })),
        ]}
        rows={rowsOf(lang, names)}
      />
      <Notice lang={lang} kind="warning" title={say(lang, REFORM.invisible)} />
    </Page>
  );
}
