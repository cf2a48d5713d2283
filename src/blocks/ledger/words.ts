import type { Text } from '#kernel/words.ts';
import type { LedgerCode } from './rules/entry.ts';

export const LEDGER_REFUSALS: Readonly<Record<LedgerCode, Text>> = {
  'ledger.bad_amount': {
    ja: '金額は、1円以上の整数で書いてください（例：50,000円）。',
    en: 'Please write an amount of one yen or more, in whole yen.',
    easy: 'お金は 1円より 大きい 数字で 書いて ください。',
  },
  'ledger.unbalanced': {
    ja: '借方と貸方の合計が合わないため、帳簿に記録できません。システムの担当者にお知らせください。',
    en: 'The two sides of this entry differ, so it cannot be posted. Please tell those who run the system.',
    easy: '右と 左の お金が 合いません。システムの 人に 知らせて ください。',
  },
  'ledger.posted_already': {
    ja: 'この内容は、すでに帳簿に記録されています。二重には記録しません。',
    en: 'This is in the books already. It is not posted twice.',
    easy: 'もう 帳簿に あります。2回は 書きません。',
  },
  'ledger.year_closed': {
    ja: 'この日付の年度はもう締められているため、記録できません。日付を今の年度にするか、先に年度の締めを取り消してください。',
    en: 'The fiscal year of this day is closed. Use a day of an open year, or undo the closing first.',
    easy: 'この 年度は もう 終わりました。ほかの 日にするか、先に 締めを とりけして ください。',
  },
  'ledger.below_zero': {
    ja: '残高が足りないため、記録できません。金額と、入金の記録が済んでいるかをお確かめください。',
    en: 'The balance does not reach. Please check the amount, and whether all receipts are posted.',
    easy: 'お金が たりません。金額を たしかめて ください。',
  },
  'ledger.not_found': {
    ja: 'この仕訳は見つかりません。',
    en: 'This entry cannot be found.',
    easy: 'この 記録は ありません。',
  },
  'ledger.reversed_already': {
    ja: 'この仕訳は、すでに取り消されています。',
    en: 'This entry has been reversed already.',
    easy: 'この 記録は もう とりけしました。',
  },
  'ledger.is_reversal': {
    ja: '取り消しの仕訳は取り消せません。正しい内容をもう一度記録してください。',
    en: 'A reversal cannot be reversed. Please post the right entry anew.',
    easy: 'とりけしの 記録は とりけせません。正しい ことを もういちど 書いて ください。',
  },
  'ledger.earlier_year_open': {
    ja: '前の年度がまだ締められていません。古い年度から順に締めてください。',
    en: 'An earlier year is still open. Close the years in order.',
    easy: '前の 年度を 先に 締めて ください。',
  },
  'ledger.later_year_closed': {
    ja: '後の年度が締められています。新しい年度の締めから順に取り消してください。',
    en: 'A later year is closed. Undo the closings from the latest one.',
    easy: '後の 年度の 締めを 先に とりけして ください。',
  },
  'ledger.not_closed': {
    ja: 'この年度は締められていません。',
    en: 'This year is not closed.',
    easy: 'この 年度は まだ 締めて いません。',
  },
};
