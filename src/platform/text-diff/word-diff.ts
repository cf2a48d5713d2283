import { diffArrays } from 'diff';

/** A piece of a compared text. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words rather than letters, so that a change is shown where a reader sees it. */
function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment);
}

/** Past this many changed words a comparison word by word would take too long and say nothing. */
const MAX_EDITS = 4_000;

/**
 * What became of a text, word by word. What is not `added` makes up the text before, what is not `removed` the text
 * after; where both changed, the old words come first.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MAX_EDITS });
  const parts: DiffPart[] = (changes ?? []).map(({ added, removed, value }) => ({
    kind: kindOf(added, removed),
    text: value.join(''),
  }));
  return parts.length > 0 ? parts : wholly(before, after);
}

function kindOf(added: boolean, removed: boolean): DiffPart['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

function wholly(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}
