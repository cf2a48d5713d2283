import type { Text } from '#kernel/words.ts';

/** What the fund tells of itself in the record of its measure. */
export const EVIDENCE_WORDS = {
  gifts: {
    ja: '{year}年度、基金に{count}件・{yen}の寄附がありました',
    en: 'In fiscal {year} the fund received {count} gifts, {yen} in total',
    easy: '{year}年度に {count}件・{yen}の 寄附が ありました',
  },
  balance: {
    ja: '{year}年度末の基金の残高は{yen}でした',
    en: 'At the end of fiscal {year} the fund held {yen}',
    easy: '{year}年度の 終わりに 基金は {yen}でした',
  },
  award: {
    ja: '基金から「{title}」（{group}）に{yen}を交付することを決めました',
    en: 'The fund decided {yen} for “{title}” ({group})',
    easy: '基金から「{title}」（{group}）に {yen}を わたすと 決めました',
  },
} as const satisfies Record<string, Text>;
