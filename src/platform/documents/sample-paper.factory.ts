import { cell, heading, note, type Paper, paragraph, type Run } from './paper.ts';

/** Markup of Typst, XML and HTML, as somebody might type it; it must come out as it was typed. */
export const MARKUP =
  '#set text(size: 40pt) $x^2$ [a] *b* _c_ `d` <tag> &amp; \\ // /* "e" \'f\' @g #import "x" ]]>';

const CHANGE: readonly Run[] = [
  '様々な情報を収集し、',
  { kind: 'deleted', text: '民間事業者の会議室やコワーキングスペース等' },
  { kind: 'inserted', text: '市内の利用可能な民間施設等' },
  'の情報を',
  { kind: 'inserted', text: '周知し' },
  '、活動の場を創出します。',
];

function measureRows(index: number) {
  return [
    [
      {
        ...cell({ kind: 'strong', text: `${index}　民間施設等の情報提供【Ⅱ－イ】　継続・文言変更` }),
        shaded: true,
        columnSpan: 3,
      },
    ],
    [
      cell(CHANGE.filter((run) => typeof run === 'string' || run.kind !== 'inserted')),
      cell('令和８年度に一覧を作り、地域カフェを市のページで紹介しました。', [
        {
          kind: 'link',
          text: 'https://www.example.jp/npo/koukyousisetuitirann-no-hontouni-nagai-adoresu.html#minkan',
          href: 'https://www.example.jp/npo/koukyousisetuitirann-no-hontouni-nagai-adoresu.html#minkan',
        },
      ]),
      {
        blocks: [
          ...cell(CHANGE.filter((run) => typeof run === 'string' || run.kind !== 'deleted')).blocks,
          note('⇒公会堂等の施設を加えます。'),
        ],
      },
    ],
  ];
}

/** A paper with everything that a paper may have. */
export function samplePaper(overrides: Partial<Paper> = {}): Paper {
  return {
    title: '市民活動と協働を推進するための指針　新旧対照表',
    subtitle: '第一次指針と第二次指針（案）',
    lang: 'ja',
    orientation: 'portrait',
    date: '2026-11-23',
    head: ['令和８年11月23日', '結浜市 地域のつながり課'],
    author: '結浜市',
    header: ['資料１－２'],
    footer: ['結浜市 地域のつながり課'],
    blocks: [
      heading(1, '６　具体的な施策'),
      {
        kind: 'paragraph',
        indent: true,
        runs: [
          '市民活動や協働の推進に必要な施策は次のとおりです。財政の状況や制度により、実現までに時間がかかる施策もありますが、優先度を決めて着実に進めます。',
          { kind: 'strong', text: '髙﨑①㈱〜−‖' },
          'の字も書けます。',
        ],
      },
      paragraph(MARKUP),
      heading(2, '分類'),
      {
        kind: 'table',
        caption: '表　施策の分類と数',
        columns: [
          { width: 2, heading: '分類' },
          { width: 7, heading: '説明' },
          { width: 1.5, heading: '施策の数', align: 'end' },
        ],
        rows: [
          [cell('Ⅰ（重点施策）'), cell('優先度が高く、１〜２年で行うもの'), cell('6')],
          [{ ...cell('Ⅱ'), rowSpan: 2 }, cell('ア　３〜５年で行うもの'), cell('6')],
          [cell('イ　今の取組を続けながら充実させるもの'), cell('9')],
          [cell('Ⅲ'), cell('検討しながら段階的に行うもの'), cell('2')],
        ],
      },
      note('※緊急度、重要度、費用を合わせて評価し、分類しています。'),
      heading(2, '進め方'),
      {
        kind: 'list',
        items: [['団体の声を聴く'], ['施策どうしの', { kind: 'strong', text: 'つながり' }, 'を示す']],
      },
      { kind: 'list', ordered: true, items: [['案を作る'], ['意見を聴く'], ['決める']] },
      { kind: 'paragraph', align: 'end', runs: ['以上\n（全２章）'] },
      { kind: 'page-break' },
      heading(1, '（１）活動の場の提供に関すること'),
      {
        kind: 'table',
        columns: [
          { width: 1, heading: '第一次指針' },
          { width: 1, heading: 'これまでの取組' },
          { width: 1, heading: '第二次指針（案）' },
        ],
        rows: Array.from({ length: 24 }, (_, index) => measureRows(index + 1)).flat(),
      },
    ],
    ...overrides,
  };
}
