import type { Text } from '#kernel/words.ts';
import type { LetterKey } from './rules/letter-kinds.ts';

/** The kinds of letters, as people read them. */
export const LETTER_KEY_WORDS: Readonly<Record<LetterKey, Text>> = {
  return: { ja: '差戻しの通知', en: 'Return for mending', easy: 'なおして ください（差戻し）' },
  refusal: { ja: '不受理の通知', en: 'Not accepted', easy: 'うけつけません' },
  award: { ja: '交付決定の通知', en: 'Decision to award', easy: 'お金（かね）を 出（だ）します' },
  decline: { ja: '不採択の通知', en: 'Not awarded', easy: 'えらばれませんでした' },
  change_approval: { ja: '変更・中止の承認の通知', en: 'Change or stop approved', easy: 'かえて いいです' },
  change_refusal: {
    ja: '変更・中止を承認しない通知',
    en: 'Change or stop not approved',
    easy: 'かえられません',
  },
  settlement: { ja: '交付確定の通知', en: 'Settlement', easy: 'お金（かね）が きまりました' },
  repayment: { ja: '返還の通知', en: 'Repayment', easy: 'お金（かね）を かえしてください' },
  revocation: { ja: '取消の通知', en: 'Revocation', easy: 'とりけし' },
  notice: { ja: 'そのほかのお知らせ', en: 'Other notice', easy: 'おしらせ' },
};
