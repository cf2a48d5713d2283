import type { Text } from '#kernel/words.ts';
import type { YenProblem } from '#kernel/yen.ts';

/** Why an amount cannot be read, and how to mend it. */
export const YEN_WORDS: Readonly<Record<YenProblem, Text>> = {
  'yen.empty': { ja: '金額を入力してください。', en: 'Give an amount.', easy: 'お金を 書いて ください。' },
  'yen.not_a_number': {
    ja: '金額を数字で入力してください（例：50,000）。',
    en: 'Give the amount in figures, such as 50,000.',
    easy: '数字で 書いて ください（例：50,000）。',
  },
  'yen.negative': {
    ja: '金額は0円以上で入力してください。',
    en: 'The amount must not be negative.',
    easy: '0円より 大きく して ください。',
  },
  'yen.fraction': {
    ja: '金額は1円単位で入力してください。小数は使えません。',
    en: 'Give whole yen, without fractions.',
    easy: '小数は つかえません。',
  },
  'yen.too_much': {
    ja: '金額が大きすぎます。20億円以内で入力してください。',
    en: 'The amount is too large.',
    easy: 'お金が 大きすぎます。',
  },
};
