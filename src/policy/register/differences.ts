import { diffWordsWithSpace } from 'diff';

/** A piece of a compared text. */
export type DifferencePart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** What changed from one text to the other, word by word as Japanese is written: without spaces between words. */
export function differencesOf(before: string, after: string): DifferencePart[] {
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
