import type { Lang } from '#kernel/words.ts';
import { BigNumber, Card, Section, Split, Stack } from '../layout.tsx';
import { ClassMark, FreshnessMark } from '../marks.tsx';
import { BarPicture, MeterBar } from '../pictures/bar-picture.tsx';
import { FlowPicture } from '../pictures/flow-picture.tsx';
import { type Column, DataTable } from '../table.tsx';
import { LINKS, MEASURES, NODES, type SampleMeasure } from './samples.ts';

const COLUMNS: Column<SampleMeasure>[] = [
  { head: '番号', cell: (row) => row.number, kind: 'short' },
  {
    head: '施策',
    rowHead: true,
    cell: (row) => (
      <>
        <a href="#register">{row.name}</a>
        {row.lapsed !== undefined && (
          <small>
            <FreshnessMark state="lapsed">{row.lapsed}</FreshnessMark>
          </small>
        )}
      </>
    ),
  },
  { head: '分類', cell: (row) => <ClassMark mark={row.mark} word={row.word} tone={row.tone} /> },
  { head: '前の指針', cell: (row) => row.before, kind: 'short' },
  {
    head: 'これまでの取組（最新）',
    cell: (row) => (
      <>
        {row.evidence}
        <small>{row.on}</small>
      </>
    ),
  },
];

function Now() {
  return (
    <Card title="いま">
      <BigNumber value="18" label="/ 21 施策に今年度の記録" />
      <MeterBar
        label="21施策のうち18に今年度の記録があり、1が失効、2が記録待ち"
        max={21}
        parts={[
          { label: '記録あり', value: 18, tone: 1 },
          { label: '失効', value: 1, tone: 'new' },
          { label: '記録待ち', value: 2, tone: 'gone' },
        ]}
      />
    </Card>
  );
}

export function Register({ lang }: { lang: Lang }) {
  return (
    <Section title="施策の一覧" id="register" beside="21施策">
      <Split aside={<Now />}>
        <Card>
          <FlowPicture
            lang={lang}
            title="重点（Ⅰ）は6から4へ。続ける施策（Ⅱ-イ）が9から14に増えた"
            about="第一次の23施策と新しい1施策が、第二次（案）の21施策へどう移ったか"
            source="指針の更新案、2026年11月23日"
            fromTitle="第一次"
            toTitle="第二次（案）"
            {...NODES}
            links={LINKS}
          />
        </Card>
      </Split>
      <Stack>
        <span />
        <DataTable caption="施策の一覧" columns={COLUMNS} rows={MEASURES} />
        <DataTable
          caption="横に長い表"
          showCaption
          narrow="scroll"
          columns={COLUMNS}
          rows={MEASURES.slice(0, 2)}
          foot={['計', '2施策']}
        />
        <Card>
          <BarPicture
            lang={lang}
            title="続ける施策が最も増えた"
            source="指針の更新案、2026年11月23日"
            rowTitle="分類"
            series={['第一次', '第二次（案）']}
            unit="施策"
            rows={[
              { label: 'Ⅰ 重点', tone: 1, values: [6, 4] },
              { label: 'Ⅱ-ア 改善', tone: 2, values: [6, 2] },
              { label: 'Ⅱ-イ 継続', tone: 3, values: [9, 14] },
              { label: 'Ⅲ 見直し', tone: 4, values: [2, 1] },
            ]}
          />
        </Card>
      </Stack>
    </Section>
  );
}
