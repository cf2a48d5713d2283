import type { Text } from '#kernel/words.ts';
import type { RowProblem } from './rules/bank-row.ts';

export const BANK_REFUSALS = {
  'permit.wrong_role': {
    ja: '通帳の照合は、市民活動担当課の職員だけができます。',
    en: 'Only the programme office may reconcile the bank statement.',
    easy: 'これは 担当課の 人だけ できます。',
  },
  'fund_bank.file_known': {
    ja: 'このファイルは、すでに読み込んであります。もう一度読み込む必要はありません。',
    en: 'This file has been read already. There is no need to read it again.',
    easy: 'この ファイルは もう 読みました。',
  },
  'fund_bank.no_row': {
    ja: 'この通帳の行が見つかりません。ページを開き直してください。',
    en: 'There is no such line. Open the page again.',
    easy: 'この 行は ありません。',
  },
  'fund_bank.row_taken': {
    ja: 'この通帳の行は、すでに照合されています。ページを開き直してください。',
    en: 'This line is matched already. Open the page again.',
    easy: 'この 行は もう くらべました。',
  },
  'fund_bank.entry_taken': {
    ja: 'この仕訳は、すでに別の行と照合されたか、取り消されています。ほかの仕訳を選んでください。',
    en: 'This entry is matched with another line, or reversed. Choose another one.',
    easy: 'この 記録は もう つかいました。ほかを えらんで ください。',
  },
  'fund_bank.not_the_same': {
    ja: '金額か入出金の向きが違うため、照合できません。',
    en: 'Amount or direction differ, so these are not the same money.',
    easy: 'お金か むきが ちがいます。',
  },
  'fund_bank.no_match': {
    ja: 'この行はまだ照合されていません。',
    en: 'This line is not matched.',
    easy: 'まだ くらべて いません。',
  },
} as const satisfies Record<string, Text>;

export const PROBLEM_WORDS: Readonly<Record<RowProblem, Text>> = {
  no_day: { ja: '日付がありません', en: 'no day', easy: '日が ありません' },
  bad_day: {
    ja: '日付が読めません（例：2026/4/1、令和8年4月1日、20260401）',
    en: 'the day cannot be read (for example 2026/4/1)',
    easy: '日が 読めません（例：2026/4/1）',
  },
  later_day: {
    ja: '日付が今日より後です',
    en: 'the day lies in the future',
    easy: 'まだ 来て いない 日です',
  },
  no_amount: { ja: '入金額も出金額もありません', en: 'no amount', easy: 'お金が ありません' },
  both_amounts: {
    ja: '入金額と出金額の両方が入っています',
    en: 'money comes and goes in one line',
    easy: '入金と 出金の 両方が あります',
  },
  bad_amount: {
    ja: '金額が数字として読めません',
    en: 'the amount cannot be read',
    easy: 'お金が 読めません',
  },
  bad_direction: {
    ja: '入金か出金かがわかりません（「入金」「出金」または1・2）',
    en: 'it does not say whether money comes or goes',
    easy: '入金か 出金か わかりません',
  },
  bad_balance: {
    ja: '残高が数字として読めません',
    en: 'the balance cannot be read',
    easy: '残高が 読めません',
  },
};
