import type { Text } from '#kernel/words.ts';
import { NOT_ELIGIBLE } from './eligibility-words.ts';

/** Why what was written cannot be sent, and how to mend it. */
export const CHECK_REFUSALS = {
  'grants.no_title': {
    ja: '事業の名前が書かれていません。事業名の項目に書いてください（200字まで）。',
    en: 'The project has no name. Please write one (at most 200 characters).',
    easy: '事業の 名前を 書いて ください。',
  },
  'grants.no_amount': {
    ja: '申請する金額が書かれていません。1円以上の金額を書いてください（例：300,000円）。',
    en: 'No amount is asked for. Please write at least 1 yen.',
    easy: '金額を 書いて ください。',
  },
  'grants.over_cap': {
    ja: '申請する金額が、この助成の上限を超えています。上限の額まで下げてください。',
    en: 'The amount is over the cap of this course. Please lower it.',
    easy: '金額が 多すぎます。へらして ください。',
  },
  'grants.over_cost': {
    ja: '申請する金額が、助成の対象になる経費を超えています。支出の表と金額を見直してください。',
    en: 'The amount is more than the cost that can be granted. Please look at the budget again.',
    easy: '金額が、つかう お金より 多いです。',
  },
  'grants.budget_uneven': {
    ja: '収入の合計と支出の合計が合っていません。どちらも同じ額になるように直してください。',
    en: 'Income and expenses do not add up to the same. Please mend one of them.',
    easy: '入る お金と 出る お金の 合計が ちがいます。',
  },
  'grants.years_uneven': {
    ja: '年度ごとの金額が、事業の年数または申請額の合計と合っていません。年度ごとの表を直してください。',
    en: 'The amounts by year do not fit the years or the total. Please mend the table.',
    easy: '年ごとの 金額の 合計が ちがいます。',
  },
  'grants.too_many_years': {
    ja: '事業の年数が、この助成で認められる年数を超えています。',
    en: 'The project runs for more years than this course allows.',
    easy: '年数が 多すぎます。',
  },
  'grants.document_missing': {
    ja: '必要な書類がそろっていません。団体カルテに加えるか、申請書に付けてください。',
    en: 'A document is missing. Add it to the passport of the group or attach it.',
    easy: '書類が たりません。',
  },
  ...NOT_ELIGIBLE,
} as const satisfies Record<string, Text>;
export type CheckRefusal = keyof typeof CHECK_REFUSALS;
