/**
 * The words by which a revision document names its editions and sections: a setting of each city.
 * N stands for any numeral (第N次指針 takes 第一次指針, 第２次指針, 第12次指針); the higher number is the later edition.
 */
export type ReadingWords = {
  earlierEdition: string[];
  laterEdition: string[];
  record: string[];
  /** What may follow an edition's name without changing it: （案）. */
  draftMark: string[];
  newMark: string[];
  removed: string[];
  unchanged: string[];
  /** 統合, 集約: what is said when a measure goes into another. */
  merged: string[];
  split: string[];
  /** Between ＜ and ＞ beside a title. */
  priority: string[];
  /** What a name is called where it is changed: 項目名を「…」に変更. */
  nameOfName: string[];
};

const NUMBERED = [
  '指針',
  '計画',
  '方針',
  'プラン',
  'ビジョン',
  '戦略',
  '大綱',
  '構想',
  '基本方針',
  '基本計画',
];
const numbered = [
  ...NUMBERED.flatMap((noun) => [`第N次${noun}`, `第N期${noun}`, `第N版${noun}`]),
  '第N次',
  '第N期',
  '第N版',
];

/** What most Japanese municipalities write; a city may replace any of the lists. */
export const DEFAULT_WORDS: ReadingWords = {
  earlierEdition: [
    ...numbered,
    '現行指針',
    '現行計画',
    '現行方針',
    '現行プラン',
    '現行',
    '現指針',
    '現計画',
    '現在の指針',
    '旧指針',
    '旧計画',
    '旧',
    '改定前',
    '改訂前',
    '改正前',
    '変更前',
    '見直し前',
    '更新前',
    '初版',
  ],
  laterEdition: [
    ...numbered,
    '次期指針',
    '次期計画',
    '次期方針',
    '次期プラン',
    '新指針',
    '新計画',
    '新たな指針',
    '新しい指針',
    '新',
    '改定案',
    '改訂案',
    '改正案',
    '変更案',
    '見直し案',
    '更新案',
    '改定指針',
    '改訂指針',
    '改定後',
    '改訂後',
    '改正後',
    '変更後',
    '見直し後',
    '更新後',
  ],
  record: [
    'これまでの取組',
    'これまでの取組み',
    'これまでの取り組み',
    'これまでの取組状況',
    'これまでの取組内容',
    'これまでの実績',
    'これまでの状況',
    '取組状況',
    '取組実績',
    '取組内容',
    '取組の状況',
    '取り組み状況',
    '取組み状況',
    '実施状況',
    '実施内容',
    '進捗状況',
    '実績',
    '主な取組',
    '現在の取組',
  ],
  draftMark: ['案', '素案', '原案', '改定案', '改訂案', '最終案', '仮', '仮称', '骨子案', '草案'],
  newMark: ['新規追加', '新規施策', '新規', '新設', '新たに追加', '追加'],
  removed: ['削除', '廃止', '終了', '取りやめ', '取り止め'],
  unchanged: [
    '変更なし',
    '変更無し',
    '変更はなし',
    '変更ありません',
    '変更しない',
    '修正なし',
    '現行のとおり',
    '現行どおり',
    '現行通り',
    '現行の通り',
    '従前のとおり',
    '従来のとおり',
    '同左',
    '左に同じ',
    '左記に同じ',
    '同じ',
    '継続',
    '現状維持',
  ],
  merged: ['統合', '集約', '一本化', '一元化', '統一', '吸収', '包含', '移管', '含める', '含む'],
  split: ['分割', '分離'],
  priority: ['重点施策', '重点政策', '重点事業', '重点取組', '重点項目', '重点'],
  nameOfName: [
    '項目名',
    '施策名称',
    '施策名',
    '事業名称',
    '事業名',
    '名称',
    '題名',
    '表題',
    'タイトル',
    '見出し',
    '名前',
  ],
};
