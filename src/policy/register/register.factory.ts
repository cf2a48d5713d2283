import { SYSTEM } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { writeEdition, writeFates } from './commands/write-edition.ts';
import type { EditionPaper, FatePaper, MeasurePaper } from './paper.ts';
import type { Fate } from './queries/list-fates.ts';
import type { WholeEdition } from './queries/read-edition.ts';
import type { EditionState } from './rules/edition-flow.ts';
import { type Edition, type Measure, policyLinks } from './schema.ts';

const PILLARS: EditionPaper['pillars'] = [
  {
    number: 1,
    title: '集まる場所に関すること',
    shortTitle: '場所',
    headings: [{ mark: '', title: '場所を増やす' }],
  },
  {
    number: 2,
    title: '活動のお金に関すること',
    shortTitle: 'お金',
    headings: [
      { mark: 'ア', title: '元手を用意する' },
      { mark: 'イ', title: '万一に備える' },
    ],
  },
  {
    number: 3,
    title: '知らせることに関すること',
    shortTitle: '知らせる',
    headings: [
      { mark: 'ア', title: '市の仕事を知らせる' },
      { mark: 'イ', title: '団体を知らせる' },
    ],
  },
  {
    number: 4,
    title: '市の仕事に加わる機会に関すること',
    shortTitle: '加わる',
    headings: [
      { mark: 'ア', title: '加わる機会をつくる' },
      { mark: 'イ', title: '団体に任せる' },
    ],
  },
];

const SHARED_BEFORE = '各課が団体と行っている仕事を集めて知らせます。';
const SHARED_AFTER = '各課が団体と行っている仕事を毎年集め、市のページで知らせます。';
const LONG_TITLE =
  '広報紙、掲示板、回覧板、登録団体への一斉メールなど、読む人の年齢や暮らし方に合わせて選ぶことのできる方法での情報の提供';

type Row = [
  code: string,
  heading: number,
  cls: MeasurePaper['class'],
  title: string,
  text: string,
  record?: string,
  note?: string,
];

const FIRST: Row[] = [
  [
    '1-1',
    0,
    'Ⅰ',
    '空き店舗の活用の検討',
    '空き店舗を集まりに使えるか考えます。',
    '商店街と3回話し合いました。\nhttps://town.example/shops',
    '持ち主への聞き取りを先に行います。',
  ],
  ['1-2', 0, 'Ⅱ-イ', '公民館の夜間開放', '公民館を夜も使えるようにします。', '週2日、夜9時まで開けました。'],
  ['2-1', 0, 'Ⅱ-ア', '募金箱の設置', '市の窓口に募金箱を置きます。', '12か所に置きました。'],
  ['2-3', 1, 'Ⅱ-イ', '活動の保険', '活動中のけがを補償します。'],
  ['3-1', 0, 'Ⅱ-ア', '団体と行う仕事の公表', SHARED_BEFORE, '報告書を載せました。'],
  ['3-2', 0, 'Ⅱ-ア', '市の困りごとの公表', SHARED_BEFORE, '各課に尋ねました。'],
  ['3-3', 1, 'Ⅱ-イ', '団体の案内', '団体の名前と活動を知らせます。', '冊子を作りました。'],
  ['4-1', 0, 'Ⅲ', '加わる仕組みの検討', '市民が市の仕事に加わる仕組みを考えます。', 'ちらしを配りました。'],
  ['4-2', 1, 'Ⅱ-ア', '団体に任せる仕組み', '団体に任せられる仕事を選びます。', 'ちらしを配りました。'],
];

const SECOND: Row[] = [
  ['1-1', 0, 'Ⅱ-イ', '使える空き店舗の情報の提供', '持ち主に尋ね、集まりに使える空き店舗を知らせます。'],
  ['1-2', 0, 'Ⅱ-イ', '公民館の夜間開放', '公民館を夜も使えるようにします。'],
  ['2-2', 0, 'Ⅰ', 'はじめの一歩助成の周知', '小さな活動への助成を知らせ、使ってもらいます。'],
  ['2-3', 1, 'Ⅱ-イ', '活動の保険の周知', '活動中のけがを補償します。'],
  ['3-1', 0, 'Ⅱ-イ', '団体と行う仕事の公表', SHARED_AFTER],
  ['3-2', 0, 'Ⅱ-イ', '市の困りごとの公表', SHARED_AFTER],
  ['3-3', 1, 'Ⅱ-イ', '団体の名簿の公開', '団体の名簿を公開します。'],
  ['3-4', 1, 'Ⅱ-イ', LONG_TITLE, '団体の催しを、読む人に合わせて知らせます。'],
  ['4-1', 0, 'Ⅱ-イ', '加わる機会の情報提供', '市の仕事に加わる機会を知らせます。'],
];

const kept = (code: string, verbs: FatePaper['verbs'], reason = ''): FatePaper => ({
  from: [code],
  to: [code],
  verbs,
  reason,
});

/** Every kind of fate once, between two small editions of an invented town. */
export const SAMPLE_FATES: FatePaper[] = [
  kept('1-1', ['名称変更', '文言変更', '分類変更'], '続いている活用がないため、情報の提供に改めます。'),
  kept('1-2', ['継続']),
  { from: ['2-1'], to: [], verbs: ['削除'], reason: '窓口での募金は終わりました。' },
  { from: [], to: ['2-2'], verbs: ['新規'], reason: '助成が始まりました。' },
  kept('2-3', ['名称変更']),
  kept('3-1', ['文言変更', '分類変更']),
  kept('3-2', ['文言変更', '分類変更']),
  {
    from: ['3-3'],
    to: ['3-3', '3-4'],
    verbs: ['名称変更', '文言変更', '分割'],
    reason: '名簿と催しを分けます。',
  },
  {
    from: ['4-1', '4-2'],
    to: ['4-1'],
    verbs: ['名称変更', '文言変更', '分類変更', '統合'],
    reason: '4-2を4-1にまとめます。',
  },
];

function paperOf(number: number, name: string, state: EditionState, rows: Row[]): EditionPaper {
  return {
    number,
    name,
    state,
    adoptedOn: state === 'adopted' ? '2022-04-01' : null,
    note: '',
    pillars: PILLARS,
    measures: rows.map(([code, heading, cls, title, text, record = '', note = '']) => ({
      code,
      pillar: Number(code.split('-')[0]),
      heading,
      title,
      class: cls,
      isPriority: cls === 'Ⅰ',
      text,
      record,
      note,
    })),
  };
}

/** The papers of the two editions; the second may still be on the desk. */
export function samplePapers(secondState: EditionState = 'proposed') {
  return {
    first: paperOf(1, '第一次指針', 'adopted', FIRST),
    second: paperOf(2, '第二次指針', secondState, SECOND),
  };
}

/** Stores the two editions with their fates and one link between lines. */
export async function createRegister(
  db: Db,
  { now, secondState }: { now: Date; secondState?: EditionState | undefined },
) {
  const desk = { tx: db, actor: SYSTEM, now };
  const papers = samplePapers(secondState);
  const first = await writeEdition(desk, papers.first);
  const second = await writeEdition(desk, papers.second);
  await writeFates(desk, first, second, SAMPLE_FATES);
  await db.insert(policyLinks).values({ fromCode: '3-1', toCode: '1-1', kind: 'informs' });
  return { first, second };
}

const AT = new Date('2026-11-23T00:00:00Z');

/** An edition as it would be read from the database, without one; ids are made of numbers and codes. */
export function wholeOf(paper: EditionPaper): WholeEdition {
  const edition: Edition = {
    id: `edition-${paper.number}`,
    number: paper.number,
    name: paper.name,
    state: paper.state,
    adoptedOn: paper.adoptedOn,
    publishedAt: AT,
    note: paper.note,
    createdAt: AT,
  };
  const pillarId = (number: number) => `${edition.id}/${number}`;
  return {
    edition,
    pillars: paper.pillars.map(({ number, title, shortTitle = '' }) => ({
      id: pillarId(number),
      editionId: edition.id,
      number,
      title,
      shortTitle,
    })),
    headings: paper.pillars.flatMap(({ number, headings }) =>
      headings.map((heading, position) => ({
        id: `${pillarId(number)}/${position}`,
        pillarId: pillarId(number),
        position,
        ...heading,
      })),
    ),
    measures: paper.measures.map((measure, position) =>
      measureOf(edition.id, pillarId(measure.pillar), measure, position),
    ),
  };
}

function measureOf(editionId: string, pillarId: string, paper: MeasurePaper, position: number): Measure {
  const { pillar: _, heading, ...measure } = paper;
  return {
    ...measure,
    id: `${editionId}/${measure.code}`,
    editionId,
    pillarId,
    headingId: `${pillarId}/${heading}`,
    position,
    urgency: null,
    importance: null,
    cost: null,
    isRunning: false,
    classBasis: 'paper',
    classReason: '',
    evidenceDays: 365,
    revision: 1,
    updatedAt: AT,
    updatedBy: SYSTEM.id,
  };
}

/** Fates as they would be read from the database, between two editions that were made without one. */
export function fatesBetween(from: WholeEdition, to: WholeEdition, papers: readonly FatePaper[]): Fate[] {
  const pick = (whole: WholeEdition, codes: string[]) =>
    codes.flatMap((code) => whole.measures.filter((measure) => measure.code === code));
  return papers.map((fate, position) => ({
    id: `fate-${position}`,
    fromEditionId: from.edition.id,
    toEditionId: to.edition.id,
    verbs: fate.verbs,
    reason: fate.reason,
    position,
    from: pick(from, fate.from),
    to: pick(to, fate.to),
  }));
}

/** The two editions and the fates between them, without a database. */
export function sampleRegister() {
  const papers = samplePapers();
  const [first, second] = [wholeOf(papers.first), wholeOf(papers.second)];
  return { first, second, fates: fatesBetween(first, second, SAMPLE_FATES) };
}
