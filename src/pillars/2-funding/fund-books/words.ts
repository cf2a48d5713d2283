import { LEDGER_REFUSALS } from '#blocks/ledger/index.ts';
import type { Text } from '#kernel/words.ts';
import type { FundCode } from './rules/decide.ts';

const FUND_WORDS: Readonly<Record<FundCode, Text>> = {
  'fund_books.bad_amount': {
    ja: '金額は、1円以上の整数で書いてください（例：50,000円）。',
    en: 'Please write an amount of one yen or more, in whole yen.',
    easy: 'お金は 1円より 大きい 数字で 書いて ください。',
  },
  'fund_books.no_award': {
    ja: 'この採択は帳簿にありません。先に交付決定を記録してください。',
    en: 'This award is not in the books. Please record the decision first.',
    easy: 'この 採択は 帳簿に ありません。',
  },
  'fund_books.same_use': {
    ja: '移す前と後の使いみちが同じです。別の使いみちを選んでください。',
    en: 'Both uses are the same. Please choose another one.',
    easy: '同じ 使いみちです。べつの ものを えらんで ください。',
  },
  'fund_books.not_enough': {
    ja: '使える残高が足りません。基金の残高を確かめ、金額か使いみちを変えてください。',
    en: 'The means do not reach. Please look at the balances, and change the amount or the use.',
    easy: '使える お金が たりません。金額を かえて ください。',
  },
  'fund_books.paid_already': {
    ja: 'すでに支払った額より少なくすることはできません。交付確定で精算してください。',
    en: 'The decision cannot go below what is paid already. Please settle it instead.',
    easy: 'もう はらった お金より 少なく できません。',
  },
  'fund_books.over_commitment': {
    ja: '交付決定のうち、まだ支払っていない額を超えています。金額をお確かめください。',
    en: 'This is more than what is decided and not yet paid.',
    easy: '決まった お金より 多いです。金額を たしかめて ください。',
  },
  'fund_books.settled_already': {
    ja: 'この採択は、もう交付確定が済んでいます。',
    en: 'This award is settled already.',
    easy: 'この 採択は もう 確定しました。',
  },
  'fund_books.revoked': {
    ja: 'この採択は取り消されています。',
    en: 'This award is revoked.',
    easy: 'この 採択は とりけされました。',
  },
  'fund_books.over_decision': {
    ja: '交付確定額は、交付決定額を超えられません。',
    en: 'A settlement cannot be above the decision.',
    easy: '確定の お金は 決定の お金より 多く できません。',
  },
  'fund_books.more_than_due': {
    ja: '返還を求めている額より多い金額です。金額をお確かめください。',
    en: 'This is more than what is due back.',
    easy: '返して もらう お金より 多いです。',
  },
  'fund_books.keeps_too_much': {
    ja: '返還を求めない額が、支払った額を超えています。',
    en: 'The group cannot keep more than it was paid.',
    easy: 'はらった お金より 多いです。',
  },
  'fund_books.no_payment': {
    ja: 'この支払いは帳簿にありません。',
    en: 'This payment is not in the books.',
    easy: 'この 支払いは 帳簿に ありません。',
  },
};

/** Every no of the books, for those who use their doors. */
export const BOOK_REFUSALS = { ...LEDGER_REFUSALS, ...FUND_WORDS } as const satisfies Record<string, Text>;

/** And those of the desk. */
export const FUND_BOOKS_REFUSALS = {
  ...BOOK_REFUSALS,
  'permit.wrong_role': {
    ja: 'この操作は、市民活動担当課の職員だけができます。',
    en: 'Only the programme office may do this.',
    easy: 'これは 担当課の 人だけ できます。',
  },
  'fund_books.undone_elsewhere': {
    ja: 'この仕訳は、もとの書類（寄附・採択・支払い）のページから取り消します。ここで取り消すと、書類と帳簿が食い違うためです。',
    en: 'This entry is undone at the paper it belongs to (gift, award, payment); otherwise paper and books would differ.',
    easy: 'この 記録は、もとの 書類の ページで とりけして ください。',
  },
  'fund_books.year_not_over': {
    ja: '年度がまだ終わっていないため、締められません。3月31日を過ぎてから締めてください。',
    en: 'The fiscal year is not over. Close it after 31 March.',
    easy: '年度が まだ 終わって いません。',
  },
  'fund_books.changed_meanwhile': {
    ja: '開いている間に、ほかの人が予算を保存しました。書いた内容は下に残っています。見比べて、もう一度保存してください。',
    en: 'Somebody else has saved this budget meanwhile. What you wrote is below: compare and save again.',
    easy: 'ほかの 人が 先に 保存しました。もういちど 保存して ください。',
  },
} as const satisfies Record<string, Text>;
export type FundBooksRefusal = keyof typeof FUND_BOOKS_REFUSALS;
