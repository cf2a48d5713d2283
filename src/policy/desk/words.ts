import type { Text } from '#kernel/words.ts';

/** What several pages of the drafting desk say with the same words. */
export const DESK = {
  home: { ja: '指針の作成', en: 'Drafting the guideline', easy: '指針を 作る' },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机' },
  forbiddenTitle: {
    ja: 'この作業のページは開けません',
    en: 'You cannot open this page',
    easy: 'この ページは 開けません',
  },
  refusedTitle: { ja: 'できませんでした', en: 'This could not be done', easy: 'できませんでした' },
  back: { ja: 'もとのページへ戻る', en: 'Back', easy: 'もどる' },
  sideEarlier: { ja: '前の版', en: 'Earlier edition', easy: '前の 版' },
  sideLater: { ja: 'この版', en: 'This edition', easy: 'この 版' },
  newHere: { ja: '前の版にはありません', en: 'Not in the earlier edition', easy: '前の 版には ありません' },
  removedHere: { ja: '次の版には載せません', en: 'Not in the next edition', easy: '次の 版には ありません' },
  noRecord: { ja: '記録がありません', en: 'Nothing recorded', easy: '記録が ありません' },
  writeRecord: { ja: '取組を書く', en: 'Write what was done', easy: 'したことを 書く' },
  addMeasure: { ja: '施策を加える', en: 'Add a measure', easy: '施策を 足す' },
  tieIt: { ja: '対応を結ぶ', en: 'Tie it', easy: 'つなぐ' },
  reason: { ja: '理由', en: 'Reason', easy: '理由' },
  removeMeasure: {
    ja: 'この施策を次の版から取り除く',
    en: 'Remove this measure from the draft',
    easy: 'この 施策を 取り除く',
  },
  save: { ja: '保存する', en: 'Save', easy: '保存する' },
  somebody: { ja: '（いまは登録のない人）', en: '(no longer registered)', easy: '（登録の ない 人）' },
  nothing: { ja: '（なし）', en: '(none)', easy: '（なし）' },
} as const satisfies Record<string, Text>;
