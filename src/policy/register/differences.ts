import { diffWordsWithSpace } from 'diff';

/** A piece of a compared text. */
export type DifferencePart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** Finding words takes long, and the same two texts are compared for every visitor. */
const known = new Map<string, readonly DifferencePart[]>();
const MOST_KNOWN = 2_000;

/** What changed from one text to the other, word by word as Japanese is written: without spaces between words. */
export function differencesOf(before: string, after: string): readonly DifferencePart[] {
  const key = `${before}\u0000${after}`;
  const parts = known.get(key) ?? compare(before, after);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, parts);
  return parts;
}

function compare(before: string, after: string): DifferencePart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return diffWordsWithSpace(before, after, { intlSegmenter: WORDS }).map(({ added, removed, value }) => ({
    kind: kindOf(added, removed),
    text: value,
  }));
}

function kindOf(added: boolean, removed: boolean): DifferencePart['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}
