import type { Lang } from '#kernel/words.ts';
import { Comparison, Diff, type DiffPart } from '../diff.tsx';
import { Facts } from '../facts.tsx';
import { CaseLayout, Grid, Section, Stack } from '../layout.tsx';
import { CountLinks, Disclosure, EmptyState, Facets, Pagination, RangeWords, Tabs } from '../lists.tsx';
import { ClassMark, FreshnessMark, StatusTag, Tag } from '../marks.tsx';
import { Notice, RefusalNotice } from '../notice.tsx';
import { CommentList, CopyText, HistoryList, LifeLine, Timeline } from '../records.tsx';

const PARTS: DiffPart[] = [
  { kind: 'same', text: '空き施設の' },
  { kind: 'removed', text: '調査を行う。' },
  { kind: 'added', text: '一覧を作り、半年ごとに確かめる。' },
];

export function Messages({ lang }: { lang: Lang }) {
  return (
    <Section title="お知らせと断り" id="messages">
      <Notice lang={lang} kind="success" title="申請を受け付けました（番号 R9-014）">
        <p>12月22日までに返事をします。</p>
      </Notice>
      <Notice lang={lang} kind="info">
        <p>11月30日の夜に、短い点検があります。</p>
      </Notice>
      <Notice lang={lang} kind="warning" title="締切まであと3日です" />
      <RefusalNotice
        lang={lang}
        reason="この事業は、ほかの補助を受けているため申請できません"
        ground="要綱 第5条第2項"
        ask="地域のつながり課（電話 0000-00-0000）"
        instead={<a href="#messages">ほかの団体の助成を探す</a>}
      />
      <EmptyState title="「こども 夜」に合う団体はありません">
        <p>
          <a href="#messages">「こども」だけで探す（61団体）</a>
        </p>
      </EmptyState>
    </Section>
  );
}

export function Marks() {
  return (
    <Section title="しるし" id="marks">
      <Stack>
        <p class="cluster">
          <StatusTag>下書き</StatusTag>
          <StatusTag tone="info">確認中</StatusTag>
          <StatusTag tone="good">採択</StatusTag>
          <StatusTag tone="warn">返事待ち</StatusTag>
          <StatusTag tone="bad">失効</StatusTag>
        </p>
        <p class="cluster">
          <ClassMark mark="Ⅰ" word="重点" tone={1} />
          <ClassMark mark="Ⅱ-ア" word="改善" tone={2} />
          <ClassMark mark="Ⅱ-イ" word="継続" tone={3} />
          <ClassMark mark="Ⅲ" word="見直し" tone={4} />
          <ClassMark mark="—" word="分類なし" tone={0} />
        </p>
        <p class="cluster">
          <Tag>福祉</Tag>
          <Tag href="#marks">子ども</Tag>
          <FreshnessMark state="fresh">2026年11月10日に団体が確認</FreshnessMark>
          <FreshnessMark state="stale">半年以上、確認されていません</FreshnessMark>
          <FreshnessMark state="lapsed">失効（2026年6月2日から）</FreshnessMark>
        </p>
      </Stack>
    </Section>
  );
}

export function Lists({ lang }: { lang: Lang }) {
  return (
    <Section title="一覧の部品" id="lists">
      <CountLinks
        label="待っているもの"
        counts={[
          { label: '形式の確認', count: 3, href: '#lists' },
          { label: '照会の回答', count: 12, href: '#lists' },
          { label: '登録の確認', count: 1, href: '#lists' },
        ]}
      />
      <Tabs
        label="版"
        tabs={[
          { label: '第二次（案）', href: '#lists', current: true, count: 21 },
          { label: '第一次', href: '#marks', current: false, count: 23 },
        ]}
      />
      <Grid columns={2}>
        <Facets
          title="しぼりこむ"
          groups={[
            {
              title: '分類',
              facets: [
                { label: '重点', href: '#lists', current: true, count: 4 },
                { label: '継続', href: '#marks', current: false, count: 14 },
              ],
            },
          ]}
        />
        <div>
          <RangeWords lang={lang} from={21} to={40} total={136} />
          <Disclosure summary="分類の決め方" open>
            <p>緊急度、重要度、費用の三つから決めます。</p>
          </Disclosure>
          <CopyText lang={lang} id="feed-address" text="https://musubi.example/feeds/measures.atom" />
        </div>
      </Grid>
      <Pagination lang={lang} page={4} pages={9} hrefOf={(page) => `#page-${page}`} />
    </Section>
  );
}

export function CaseAndHistory({ lang }: { lang: Lang }) {
  return (
    <Section title="案件・履歴・会話" id="case">
      <CaseLayout
        life={
          <LifeLine
            lang={lang}
            stations={[
              { label: '案', state: 'done', detail: '2026年9月1日' },
              { label: '委員会の意見', state: 'now', detail: '12月10日まで' },
              { label: '公表', state: 'next', detail: '2027年3月' },
            ]}
          />
        }
        talk={
          <CommentList
            comments={[
              {
                id: '1',
                author: '架空 花子',
                role: '委員',
                when: '11月20日',
                at: '2026-11-20',
                body: '半年ごとに確かめる人を決めておきたいです。',
              },
              {
                id: '2',
                author: '見本 太郎',
                role: '担当',
                when: '11月21日',
                at: '2026-11-21',
                body: '担当を各課に置く案を次回お示しします。',
              },
            ]}
          />
        }
      >
        <Facts
          facts={[
            { term: '施策の番号', detail: '1-1' },
            { term: '分類', detail: <ClassMark mark="Ⅱ-イ" word="継続" tone={3} /> },
            { term: '最後の確認', detail: '2026年11月18日、地域のつながり課' },
          ]}
        />
        <HistoryList
          lang={lang}
          entries={[
            {
              when: '11月21日 14:32',
              at: '2026-11-21T14:32',
              who: '見本 太郎',
              what: '本文を直しました',
              detail: <Diff lang={lang} parts={PARTS} />,
            },
            {
              when: '11月18日 9:05',
              at: '2026-11-18T09:05',
              who: '架空 花子',
              what: '分類を Ⅰ から Ⅱ-イ に変えました',
            },
          ]}
        />
        <Timeline
          events={[
            {
              when: '2026年11月',
              at: '2026-11',
              title: '24か所を掲載',
              body: <p>うち21か所を確認しました。</p>,
            },
            { when: '2024年4月', at: '2024-04', title: <a href="#case">第一次の施策として始まる</a> },
          ]}
        />
      </CaseLayout>
    </Section>
  );
}

export function SideBySide({ lang }: { lang: Lang }) {
  return (
    <Section title="新旧対照" id="comparison">
      <Comparison
        caption="第一次と第二次（案）の対照"
        heads={['第一次の施策', 'これまでの取組', '第二次の施策（案）']}
        rows={[
          {
            id: 'row-1-1',
            heading: '1-1 使える民間の施設を知らせる（文言変更・分類変更）',
            old: <Diff lang={lang} parts={PARTS} side="old" />,
            done: '24か所を掲載し、21か所を半年以内に確かめました。',
            next: <Diff lang={lang} parts={PARTS} side="new" />,
          },
          {
            id: 'row-1-2',
            heading: '1-2 会議室を貸す（削除）',
            old: '市の会議室を夜間に貸す。',
            done: '2025年に終わりました。',
            next: '—',
          },
        ]}
      />
    </Section>
  );
}
