import type { Text } from '#kernel/words.ts';
import type { MeasureClass } from './rules/classes.ts';
import type { EditionState } from './rules/edition-flow.ts';
import type { Verb } from './rules/lineage.ts';
import type { LinkEnd, LinkKind } from './rules/links.ts';

/** The letter of a class says little to a newcomer; the word beside it says what happens. */
export const CLASS_WORDS = {
  Ⅰ: { ja: '重点', en: 'Priority', easy: 'いちばん大切' },
  'Ⅱ-ア': { ja: '中期', en: 'Mid-term', easy: '3年から5年で' },
  'Ⅱ-イ': { ja: '継続・充実', en: 'Continue', easy: 'つづける' },
  Ⅲ: { ja: '段階的', en: 'In stages', easy: 'すこしずつ' },
} as const satisfies Record<MeasureClass, Text>;

/** What each class promises. */
export const CLASS_MEANINGS = {
  Ⅰ: {
    ja: '優先度が高く、1〜2年のうちに取り組みます。',
    en: 'High priority: taken up within one to two years.',
    easy: 'とても大切です。1年から2年の間にします。',
  },
  'Ⅱ-ア': {
    ja: '優先度がやや高く、3〜5年をかけて取り組みます。',
    en: 'Fairly high priority: taken up within three to five years.',
    easy: '大切です。3年から5年の間にします。',
  },
  'Ⅱ-イ': {
    ja: 'いま行っている取組を続けながら、よりよくします。',
    en: 'Work that already runs is continued and improved.',
    easy: '今していることを つづけて、もっと よくします。',
  },
  Ⅲ: {
    ja: 'よく検討しながら、段階を追って進めます。',
    en: 'Considered carefully and taken up step by step.',
    easy: 'よく考えながら、すこしずつ すすめます。',
  },
} as const satisfies Record<MeasureClass, Text>;

export const VERB_WORDS = {
  継続: { ja: '継続', en: 'Unchanged', easy: 'そのまま つづける' },
  名称変更: { ja: '名称変更', en: 'Renamed', easy: '名前を かえた' },
  文言変更: { ja: '文言変更', en: 'Reworded', easy: '文を かえた' },
  分類変更: { ja: '分類変更', en: 'Reclassified', easy: '分け方を かえた' },
  統合: { ja: '統合', en: 'Merged', easy: 'ひとつに まとめた' },
  分割: { ja: '分割', en: 'Split', easy: 'いくつかに 分けた' },
  削除: { ja: '削除', en: 'Removed', easy: 'なくした' },
  新規: { ja: '新規', en: 'New', easy: 'あたらしい' },
} as const satisfies Record<Verb, Text>;

/** Inside words for officers; outside words for everybody. */
export const EDITION_STATE_WORDS = {
  drafting: {
    inside: { ja: '作成中', en: 'Being drafted', easy: '作っています' },
    outside: { ja: '準備中', en: 'In preparation', easy: '準備しています' },
  },
  proposed: {
    inside: { ja: '案を公開中', en: 'Draft published', easy: '案を 見せています' },
    outside: { ja: '案', en: 'Draft', easy: '案（まだ 決まっていません）' },
  },
  adopted: {
    inside: { ja: '決定', en: 'Adopted', easy: '決まりました' },
    outside: { ja: '決定', en: 'In force', easy: '決まりました' },
  },
} as const satisfies Record<EditionState, { inside: Text; outside: Text }>;

export const LINK_WORDS = {
  complements: {
    from: { ja: '補い合う施策', en: 'Complements', easy: 'たがいに 助け合う' },
    to: { ja: '補い合う施策', en: 'Complements', easy: 'たがいに 助け合う' },
  },
  enables: {
    from: { ja: '支えている施策', en: 'Supports', easy: '支えている' },
    to: { ja: '支えられている施策', en: 'Is supported by', easy: '支えられている' },
  },
  informs: {
    from: { ja: '情報を渡す施策', en: 'Informs', easy: '情報を わたす' },
    to: { ja: '情報を受け取る施策', en: 'Is informed by', easy: '情報を もらう' },
  },
} as const satisfies Record<LinkKind, Record<LinkEnd, Text>>;

/** How the feed of the register is called, where it is offered and where it is read. */
export const FEED_TITLE: Text = {
  ja: '指針と施策の動き',
  en: 'Changes of the guideline and its measures',
  easy: '指針と やくそくの 動き',
};
