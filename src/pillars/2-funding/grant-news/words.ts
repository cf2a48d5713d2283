import type { Text } from '#kernel/words.ts';

export const DESK_WORDS = {
  draft: { ja: '書きかけの助成申請', en: 'Grant application to send', easy: '書きかけの 申しこみ' },
  returned: { ja: '直す助成申請', en: 'Grant application to mend', easy: '直す 申しこみ' },
  opinion: { ja: '意見照会への回答', en: 'Opinion to give', easy: '意見を 書く' },
  lateOpinion: { ja: '回答の遅れている意見照会', en: 'Late opinion', easy: 'おそい 意見' },
  lateMend: { ja: '期限を過ぎた差戻し', en: 'Returned paper past its day', easy: '期限を 過ぎた 申しこみ' },
} as const satisfies Record<string, Text>;
