import fc from 'fast-check';

/** How a paper is written down. */
export type Notation = {
  words: [string, string, string];
  label: string;
  bullet: string;
  brackets: [string, string];
  dash: string;
  kana: number;
  priority: string;
  newMark: string;
  removed: string;
  unchanged: string;
  rename: number;
  order: 'erl' | 'elr' | 'lre' | 'ler';
  classBelow: boolean;
  glued: boolean;
  wrapAt: number;
  blanks: number;
  lineEnd: string;
};

/** Any way of writing a paper down. */
export const notation: fc.Arbitrary<Notation> = fc.record({
  words: fc.constantFrom<[string, string, string]>(
    ['第一次指針', '第二次指針（案）', 'これまでの取組'],
    ['第２次計画', '第３次計画', '取組状況'],
    ['現行', '改定案', 'これまでの取組み'],
    ['第１期指針', '第２期指針（素案）', '実施状況'],
    ['旧', '新', 'これまでの取組'],
  ),
  label: fc.constantFrom('· ', '●', '■ ', '· 　', ''),
  bullet: fc.constantFrom('・', '･', '　　・', '\u00a0・', '・　', '○'),
  brackets: fc.constantFrom<[string, string]>(['【', '】'], ['〔', '〕'], ['［', '］']),
  dash: fc.constantFrom('—', '-', '－', '‐', 'ー', '―'),
  kana: fc.integer({ min: 0, max: 1 }),
  priority: fc.constantFrom('＜重点施策＞', '＜重点政策＞', '〈重点施策〉', '（重点施策）', '　<重点施策>'),
  newMark: fc.constantFrom('新規追加', '新規', '【新規】', '（新規追加）'),
  removed: fc.constantFrom('削除', '　削除', '廃止', '削除。', '（削除）'),
  unchanged: fc.constantFrom('変更なし', '変更無し', '　　変更なし。', '現行のとおり', '同左'),
  rename: fc.integer({ min: 0, max: 2 }),
  order: fc.constantFrom<Notation['order']>('erl', 'erl', 'elr', 'lre', 'ler'),
  classBelow: fc.boolean(),
  glued: fc.boolean(),
  wrapAt: fc.constantFrom(0, 0, 12, 17, 40),
  blanks: fc.integer({ min: 0, max: 2 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});
