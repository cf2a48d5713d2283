import { fold } from '#kernel/fold.ts';
import { pairsOf, quotedLexeme } from './lexemes.ts';
import { markWords, type Run, runsOf } from './search-text.ts';

/** More than this nobody types; it is left off. */
const MOST_TYPED = 200;
const MOST_WORDS = 8;
const LONGEST_SOUGHT = 40;
export type SearchQuery = {
  /** For `@@`: finds all that has every word, and perhaps more. */
  readonly lexemes: string;
  /** What must stand in the text as well, because the lexemes have but the pieces of it. */
  readonly recheck: readonly string[];
  /** What must stand in the text when no lexemes are asked; finds exactly the same. */
  readonly scan: readonly string[];
};

/** A sign is no lexeme, and a text that is looked through has but one line. */
const NOTHING: SearchQuery = { lexemes: "'!'", recheck: ['\n'], scan: ['\n'] };

/**
 * What a visitor typed, as a query: every word must be there, in any order; words are parted by blanks of any width
 * and by ・ and 、. Nothing typed is no query; signs and pictures alone are a query that finds nothing.
 */
export function searchQuery(typed: string): SearchQuery | undefined {
  const words = typed
    .slice(0, MOST_TYPED)
    .split(/[\s・･、，,]+/u)
    .map((word) => [...fold(word).trim()].slice(0, LONGEST_SOUGHT).join(''))
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const all = [...new Set(words.map(shortened))]
    .map((word) => ({ word, runs: runsOf(word) }))
    .filter(({ runs }) => runs.length > 0)
    .slice(0, MOST_WORDS);
  if (all.length === 0) return NOTHING;
  return {
    lexemes: [...new Set(all.flatMap(({ runs }) => termsOf(runs)))].join(' & '),
    recheck: longestFirst(all.filter((one) => !isExact(one)).map(({ word }) => markWords(word))),
    scan: longestFirst(all.map(({ word }) => markWords(word))),
  };
}

/** The longest word is the one that the fewest texts have. */
function longestFirst(words: string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length);
}

/** コンピューター is written コンピュータ too: the last ー of a longer word asks for nothing. */
function shortened(word: string): string {
  return /[ぁ-ゖー]{3,}ー$/.test(word) ? word.slice(0, -1) : word;
}

function termsOf(runs: readonly Run[]): string[] {
  const long = runs.filter((run) => 'word' in run || run.solid.length > 1);
  return (long.length > 0 ? long : runs).flatMap((run) => {
    if ('word' in run) return [`${quotedLexeme(run.word)}:*`];
    if (run.solid.length === 1) return run.solid.map(quotedLexeme);
    return sparse(pairsOf(run.solid)).map(quotedLexeme);
  });
}

/** Every second pair holds every character; the others would cost a look into the index, and the text is looked through anyway. */
function sparse(pairs: readonly string[]): string[] {
  return pairs.filter((_, i) => i % 2 === 0 || i === pairs.length - 1);
}

/** Whether the lexemes alone say that the word is there: one or two characters, or one word of letters. */
function isExact({ word, runs }: { word: string; runs: readonly Run[] }): boolean {
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0) return false;
  if ('word' in run) return run.word === word;
  return run.solid.length <= 2 && run.solid.join('') === word;
}
