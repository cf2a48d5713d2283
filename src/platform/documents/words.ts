import type { Text } from '#kernel/words.ts';

/** What the machinery of documents itself says on a paper. */
export const DOCUMENT_WORDS = {
  missingCharacters: {
    ja: '〓は、この文書の書体にない文字です（{codes}）。',
    en: 'A 〓 stands for a character that the typeface of this document lacks ({codes}).',
    easy: '〓は、この 文書の 書体に ない 字です（{codes}）。',
  },
} as const satisfies Record<string, Text>;
