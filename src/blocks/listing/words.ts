import type { Text } from '#kernel/words.ts';

export const LISTING_WORDS = {
  title: { ja: '掲載内容の確認', en: 'Confirmations', easy: '内容（ないよう）の 確認（かくにん）' },
  lead: {
    ja: '載せている内容が今も正しいかを、持ち主に確かめてもらうための画面です。',
    en: 'Where owners are asked whether what is shown is still right.',
    easy: '書（か）いてあることを 確認（かくにん）する ページです。',
  },
  desk: { ja: 'わたしの机', en: 'My desk', easy: 'わたしの 机（つくえ）' },
  within: { ja: '期限内に確認済み', en: 'Confirmed in time', easy: '確認（かくにん）した' },
  labelled: { ja: '期限切れの表示', en: 'Marked as overdue', easy: '古（ふる）いと 書（か）いた' },
  lower: { ja: '一覧の後ろ', en: 'Ranked lower', easy: '後（うし）ろ' },
  hidden: { ja: '一覧に出ない', en: 'Left out', easy: '出（で）ない' },
  share: {
    ja: '{listed}件のうち{within}件が、期限内に確認されています。',
    en: '{within} of {listed} are confirmed in time.',
    easy: '{listed}件（けん）のうち {within}件（けん）が 新（あたら）しいです。',
  },
  rule: {
    ja: '確認の期限を見る・変える',
    en: 'See or change the rule',
    easy: '期限（きげん）を 見（み）る',
  },
  calls: { ja: '電話で確認する', en: 'To call', easy: '電話（でんわ）する' },
  checks: { ja: '「古い」という知らせ', en: 'Reports', easy: '知（し）らせ' },
  rounds: { ja: '年に一度の確認', en: 'Yearly round', easy: '1年（ねん）に 1回（かい）' },
  waiting: { ja: '待っているもの', en: 'What waits', easy: '待（ま）っている もの' },
  none: {
    ja: '確認の対象になる記録は、まだありません。',
    en: 'There is nothing to confirm yet.',
    easy: 'まだ ありません。',
  },
  dueItem: { ja: '内容の確認', en: 'To confirm', easy: '確認（かくにん）' },
} as const satisfies Record<string, Text>;

export const LISTING_REFUSALS = {
  'permit.wrong_role': {
    ja: 'このページは、市民活動センターと市民活動担当課の職員が使います。',
    en: 'This page is for staff of the centre and of the programme office.',
    easy: 'この ページは 職員（しょくいん）が 使（つか）います。',
  },
} as const satisfies Record<string, Text>;
