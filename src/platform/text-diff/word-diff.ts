import { diffArrays } from 'diff';

/** A piece of a compared text. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/** Texts with more words than this are compared sentence by sentence first. */
const LONG = 1_500;
/** Past this many changed words a comparison word by word takes long and tells nothing. */
const MAX_EDITS = 600;

/**
 * What became of a text, word by word. What is not `added` makes up the text before, what is not `removed` the text
 * after; where both changed, the old words come first.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const old = wordsOf(before);
  const next = wordsOf(after);
  if (old.length + next.length <= LONG) return tidy(compare(old, next));
  return tidy(compareLong(before, after));
}

/** Words rather than letters, so that a change is shown where a reader sees it. */
function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment);
}

function sentencesOf(text: string): string[] {
  return text.match(/[^。\n]*[。\n]|[^。\n]+$/g) ?? [];
}

function compare(before: readonly string[], after: readonly string[]): DiffPart[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS });
  if (!changes) return replaced(before.join(''), after.join(''));
  return changes.map(({ added, removed, value }) => ({ kind: kindOf(added, removed), text: value.join('') }));
}

/** Unchanged sentences part the text into stretches, each small enough to be compared by words. */
function compareLong(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    parts.push(...compare(wordsOf(removed), wordsOf(added)));
    removed = '';
    added = '';
  };
  for (const part of compare(sentencesOf(before), sentencesOf(after))) {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else {
      flush();
      parts.push(part);
    }
  }
  flush();
  return parts;
}

function kindOf(added: boolean, removed: boolean): DiffPart['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** The old words, then the new ones. */
function replaced(removed: string, added: string): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return parts.filter(({ text }) => text !== '');
}

/** A particle or a comma that happens to stand in both texts; a sentence's end is a landmark and is kept. */
const ISLAND = /^(?:[\p{Script=Hiragana}、・，\s]{1,2}|した|する|して|します)$/u;

/** Changes that only an island parts are read as one change; neighbours of one kind are joined. */
function tidy(parts: readonly DiffPart[]): DiffPart[] {
  const tidied: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    tidied.push(...replaced(removed, added));
    removed = '';
    added = '';
  };
  for (const [index, { kind, text }] of parts.entries()) {
    const isIsland =
      kind === 'same' && `${removed}${added}` !== '' && changesAt(parts, index + 1) && isTiny(text);
    if (kind === 'same' && !isIsland) {
      flush();
      tidied.push({ kind, text });
    }
    if (kind === 'removed' || isIsland) removed += text;
    if (kind === 'added' || isIsland) added += text;
  }
  flush();
  return joined(tidied);
}

function changesAt(parts: readonly DiffPart[], index: number): boolean {
  const part = parts[index];
  return part !== undefined && part.kind !== 'same';
}

function isTiny(text: string): boolean {
  return ISLAND.test(text) && !text.includes('\n');
}

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.kind === part.kind)
      result[result.length - 1] = { kind: part.kind, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
