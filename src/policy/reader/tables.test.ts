import { Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#platform/documents/read-text.ts';
import { toJson, type Understanding, understand } from './index.ts';
import { SMALL_PAPER } from './small-paper.factory.ts';

function read(lines: string[]): Understanding {
  const reading = understand(lines);
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.message}\n${lines.join('\n')}`);
  return reading;
}

const shown = (reading: Understanding) =>
  toJson(reading).fates.map(
    ({ from, to, verbs }) => `${from.join('＋')} → ${to.join('＋')}: ${verbs.join('・')}`,
  );
const doubts = (reading: Understanding) => reading.uncertain.map(({ code, about }) => `${code} ${about}`);

async function linesOf(
  children: (Paragraph | Table)[],
  numbering?: ConstructorParameters<typeof Document>[0]['numbering'],
) {
  const paper = new Document({ sections: [{ children }], ...(numbering === undefined ? {} : { numbering }) });
  const found = await readDocument(new Uint8Array(await Packer.toBuffer(paper)), 'shishin.docx');
  if (!found.ok) throw new Error(found.code);
  return found.value.lines;
}

const HEADS = ['第一次指針', 'これまでの取組', '第二次指針（案）'];

type Cell = string | { text: string; across?: number; down?: 'starts' | 'goes on' };

function cellOf(cell: Cell): TableCell {
  const { text, across, down } =
    typeof cell === 'string' ? { text: cell, across: undefined, down: undefined } : cell;
  const merge =
    down === undefined
      ? {}
      : { verticalMerge: down === 'starts' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE };
  return new TableCell({
    children: text.split('\n').map((line) => new Paragraph(line)),
    ...(across === undefined ? {} : { columnSpan: across }),
    ...merge,
  });
}

const table = (...rows: Cell[][]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cellOf) })) });

const ROWS: Cell[][] = [
  [
    '・空き店舗の活用【Ⅰ】＜重点施策＞\n空き店舗を使います。',
    '話し合った。',
    '・集会所の案内【Ⅱ-イ】\n集会所を知らせます。\n⇒学校を加える。',
  ],
  ['・募金箱【Ⅱ—ア】\n置きます。', '置いた。', '削除'],
  ['', '', '新規追加\n・小さな助成【Ⅱ-イ】\n助けます。'],
  ['・活動保険【Ⅱ-イ】\n備えます。', '', '変更なし（項目名を「活動保険の周知」に変更）'],
];
const FATES = [
  '空き店舗の活用 → 集会所の案内: 名称変更・文言変更・分類変更',
  '募金箱 → : 削除',
  ' → 小さな助成: 新規',
  '活動保険 → 活動保険の周知: 名称変更',
];

describe('a table of three columns', () => {
  it('with headings above it is read row by row', async () => {
    const lines = await linesOf([
      new Paragraph('（１）場所に関すること'),
      new Paragraph('ア　集まる'),
      table(HEADS, ...ROWS.slice(0, 1)),
      new Paragraph('（２）お金に関すること'),
      new Paragraph('募る'),
      table(HEADS, ...ROWS.slice(1)),
    ]);
    const reading = read(lines);
    expect(reading.pillars.map(({ number }) => number)).toEqual([1, 2]);
    expect(reading.headings.map(({ mark, title }) => mark + title)).toEqual(['ア集まる', '募る']);
    expect(shown(reading)).toEqual(FATES);
    expect(doubts(reading)).toEqual(['record-missing 活動保険']);
    expect(reading.editions[0].measures[0]).toMatchObject({
      pillar: 1,
      heading: 0,
      record: '話し合った。',
      priority: true,
    });
    expect(toJson(reading).fates[0]?.reason).toBe('学校を加える。');
  });

  it('with headings in rows of their own, and a second table without heads', async () => {
    const wide = (text: string): Cell[] => [{ text, across: 3 }];
    const lines = await linesOf([
      table(HEADS, wide('（１）場所に関すること'), wide('ア　集まる'), ...ROWS.slice(0, 1)),
      new Paragraph(''),
      table(wide('（２）お金に関すること'), wide('ア　募る'), ...ROWS.slice(1)),
    ]);
    const reading = read(lines);
    expect(shown(reading)).toEqual(FATES);
    expect(reading.headings.map(({ pillar, mark, title }) => `${pillar}${mark}${title}`)).toEqual([
      '1ア集まる',
      '2ア募る',
    ]);
    expect(reading.editions[1].measures.map(({ pillar }) => pillar)).toEqual([1, 2, 2]);
  });

  it('with the pillar in a column of its own, and the later edition first', async () => {
    const lines = await linesOf([
      table(
        ['柱', '第二次指針（案）', '第一次指針', 'これまでの取組'],
        [
          { text: '（１）場所に関すること', down: 'starts' },
          '・集会所の案内【Ⅱ-イ】\n知らせます。',
          '・空き店舗【Ⅰ】＜重点施策＞\n使います。',
          '話した。',
        ],
        [{ text: '', down: 'goes on' }, '変更なし', '・広場【Ⅲ】\n開きます。', '開いた。'],
        ['（２）お金に関すること', '削除', '・募金箱【Ⅲ】\n置きます。', '置いた。'],
      ),
    ]);
    const reading = read(lines);
    expect(shown(reading)).toEqual([
      '空き店舗 → 集会所の案内: 名称変更・文言変更・分類変更',
      '広場 → 広場: 継続',
      '募金箱 → : 削除',
    ]);
    expect(reading.editions[0].measures.map(({ pillar }) => pillar)).toEqual([1, 1, 2]);
  });

  it('with cells over two rows: a split and a merge', async () => {
    const lines = await linesOf([
      new Paragraph('（１）場所に関すること'),
      table(
        HEADS,
        [
          { text: '・集会所【Ⅲ】\n開きます。', down: 'starts' },
          '開いた。',
          '・集会所の貸出【Ⅲ】\n貸します。',
        ],
        [{ text: '', down: 'goes on' }, '', '・集会所の案内【Ⅲ】\n知らせます。'],
        ['・募金箱【Ⅲ】\n置きます。', '置いた。', { text: '・募金【Ⅲ】\n募ります。', down: 'starts' }],
        ['・募金の日【Ⅲ】\n決めます。', '決めた。', { text: '', down: 'goes on' }],
      ),
    ]);
    expect(shown(read(lines)).map((fate) => fate.replace(/: .*(分割|統合)$/, ': $1'))).toEqual([
      '集会所 → 集会所の貸出＋集会所の案内: 分割',
      '募金箱＋募金の日 → 募金: 統合',
    ]);
  });

  it('with a measure that gets lost', async () => {
    const lines = await linesOf([
      new Paragraph('（１）場所に関すること'),
      table(
        HEADS,
        ['・広場【Ⅲ】\n開きます。', '開いた。', ''],
        ['・港【Ⅲ】\n開きます。', '開いた。', '同左'],
      ),
    ]);
    expect(shown(read(lines))).toEqual(['広場 → : ', '港 → 港: 継続']);
    expect(doubts(read(lines))).toEqual(['measure-lost 広場']);
  });

  it('whose columns are parted by tabs in a text file', () => {
    const lines = [
      '（１）場所に関すること',
      '第一次指針\tこれまでの取組\t第二次指針（案）',
      '・広場【Ⅲ】広場を開きます。\t開いた。\t変更なし',
      '\t\t・港【Ⅲ】【新規】港を開きます。',
      '（２）お金に関すること',
      '・募金箱【Ⅲ】置きます。\t置いた。\t削除',
    ];
    expect(shown(read(lines))).toEqual(['広場 → 広場: 継続', ' → 港: 新規', '募金箱 → : 削除']);
    expect(read(lines).editions[0].measures.map(({ pillar }) => pillar)).toEqual([1, 2]);
  });
});

describe('a Word document of paragraphs', () => {
  it('says the same as the text file', async () => {
    const lines = await linesOf(SMALL_PAPER.split('\n').map((line) => new Paragraph(line)));
    expect(toJson(read(lines))).toEqual(toJson(read(SMALL_PAPER.split('\n'))));
  });

  it('may have its pillars, headings and labels as lists that Word numbers', async () => {
    const level = (at: number, format: 'decimalFullWidth' | 'aiueoFullWidth' | 'bullet', text: string) => ({
      level: at,
      format,
      text,
    });
    const config = [
      {
        reference: 'pillars',
        levels: [level(0, 'decimalFullWidth', '（%1）'), level(1, 'aiueoFullWidth', '%2')],
      },
      { reference: 'labels', levels: [level(0, 'bullet', '\uf0b7')] },
    ];
    const children = SMALL_PAPER.split('\n').map((line) => {
      const pillar = /^（[１-３]）(.*)$/.exec(line);
      const heading = /^[アイウ]　(.*)$/.exec(line);
      const label = /^· (.*)$/.exec(line);
      const item = (text: string, reference: string, at = 0) =>
        new Paragraph({ text, numbering: { reference, level: at } });
      if (pillar !== null) return item(pillar[1] ?? '', 'pillars');
      if (heading !== null) return item(heading[1] ?? '', 'pillars', 1);
      return label === null ? new Paragraph(line) : item(label[1] ?? '', 'labels');
    });
    expect(toJson(read(await linesOf(children, { config })))).toEqual(toJson(read(SMALL_PAPER.split('\n'))));
  });
});
