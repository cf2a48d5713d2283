import { WAY_WORDS } from '#blocks/listing-freshness/index.ts';
import type { Text } from '#kernel/words.ts';
import { ROUND_WORDS } from '../words.ts';

/** How an answer came, as a word. */
export function wayText(by: string): Text {
  const known: Readonly<Record<string, Text>> = WAY_WORDS;
  return known[by] ?? ROUND_WORDS.changes;
}
