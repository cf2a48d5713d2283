import type { Text } from '#kernel/words.ts';

export const DATA = {
  feed: { ja: '団体の新着（Atom）', en: 'New and changed groups (Atom)', easy: '新しい 団体（Atom）' },
} as const satisfies Record<string, Text>;
