import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '#kernel/actor.ts';
import { type Review, reviewOf } from './rules/review.ts';
import { type Understanding, understand } from './understand.ts';

export const NOW = new Date('2026-11-23T01:00:00Z');

/** Somebody who is signed in with one role. */
export const somebody = (role: Role): Actor => ({
  id: randomUUID(),
  roles: [role],
  organisationIds: [],
  departmentIds: [],
});

type Block = { old: string[]; record?: string; next: string[] };

/** One pillar with one heading and its blocks, as revision documents set them. */
function pillar(number: number, title: string, blocks: Block[], names: [string, string]): string {
  const [earlier, later] = names;
  const body = blocks.flatMap(({ old, record, next }) => [
    ...(old.length > 0 ? [`· ${earlier}`, ...old, ''] : ['新規追加']),
    ...(record ? ['· これまでの取組', record, ''] : []),
    `· ${later}`,
    ...next,
    '',
  ]);
  return [`（${number}）${title}`, 'ア　その中身', '', ...body].join('\n');
}

const FIRST_AND_SECOND: [string, string] = ['第一次指針', '第二次指針（案）'];

/**
 * A revision document of a town that does not exist: a removal with a new measure behind it, a merge and a removal
 * in the midst of a pillar, and names, classes and texts that change or stay.
 */
export const TOWN_PAPER = [
  pillar(
    1,
    '木かげの場所に関すること',
    [
      {
        old: ['・木かげを増やす約束【Ⅰ】＜重点施策＞', '町の木かげを増やします。'],
        record: '苗木を三十本植えた。',
        next: ['・木かげの案内【Ⅱ-イ】', '木かげのある場所を地図で知らせます。', '', '⇒地図は学校にも配る。'],
      },
    ],
    FIRST_AND_SECOND,
  ),
  pillar(
    2,
    '道具の支えに関すること',
    [
      {
        old: ['・ほうきの貸し出し【Ⅰ】＜重点施策＞', 'ほうきを貸します。'],
        record: '八十回貸した。',
        next: ['・ほうきの貸し出しの周知【Ⅰ】＜重点施策＞', 'ほうきを貸すことを知らせます。'],
      },
      { old: ['・古い荷車の収集【Ⅱ-ア】', '荷車を集めます。'], record: '二台集めた。', next: ['削除'] },
      { old: [], next: ['・荷車の共同購入【Ⅱ-イ】', 'みんなで荷車を買います。'] },
      {
        old: ['・けがの備え【Ⅱ-イ】', '掃除のけがに備えます。'],
        next: ['変更なし（項目名を「けがの備えの案内」に変更）'],
      },
    ],
    FIRST_AND_SECOND,
  ),
  pillar(
    3,
    '声かけに関すること',
    [
      {
        old: ['・朝の放送【Ⅱ-イ】', '朝に放送します。'],
        record: '毎朝放送した。',
        next: ['・朝と夕方の放送【Ⅱ-イ】', '朝と夕方に放送します。'],
      },
      {
        old: ['・回覧板の絵入れ【Ⅲ】', '回覧板に絵を入れます。'],
        record: '一枚描いた。',
        next: ['内容を上記（朝と夕方の放送）に集約し削除'],
      },
      { old: ['・旗の用意【Ⅱ-イ】', '旗を用意します。'], record: '用意が終わった。', next: ['削除'] },
      { old: ['・当番表の公開【Ⅲ】', '当番表を公開します。'], record: '毎月公開した。', next: ['変更なし'] },
    ],
    FIRST_AND_SECOND,
  ),
].join('\n');

/** A paper that names its editions by words that nobody knows. */
export const STRANGE_PAPER = TOWN_PAPER.replaceAll('第一次指針', 'きのうの申し合わせ').replaceAll(
  '第二次指針（案）',
  'あしたの申し合わせ',
);

/** A paper that leads the given measures, all unchanged but for the first, which goes, into the next edition. */
export function nextPaper(
  names: [string, string],
  measures: readonly { title: string; class: string; text: string; pillar: number; record?: string }[],
): string {
  return [...new Set(measures.map((m) => m.pillar))]
    .map((number) => {
      const blocks = measures
        .filter((m) => m.pillar === number)
        .map((m, i) => ({
          old: [`・${m.title}【${m.class}】`, m.text],
          record: m.record ?? '続けた。',
          next: [number === 1 && i === 0 ? '削除' : '変更なし'],
        }));
      const added = { old: [], next: [`・第${number}の新しい試み【Ⅲ】`, '試してみます。'] };
      return pillar(number, `分野${number}に関すること`, [...blocks, added], names);
    })
    .join('\n');
}

export function readPaper(paper: string): Understanding {
  const reading = understand(paper.split('\n'));
  if (!reading.ok) throw new Error(`the paper was not understood: ${reading.code}`);
  return reading;
}

export const reviewPaper = (paper: string = TOWN_PAPER): Review => reviewOf(readPaper(paper));

/** The measure of a side by the beginning of its title. */
export function measureIn(review: Review, side: 'earlier' | 'later', title: string) {
  const found = review.measures.find((m) => m.side === side && m.title.startsWith(title));
  if (!found) throw new Error(`the review has no ${side} measure ${title}`);
  return found;
}
