import { fold } from '#kernel/fold.ts';
import { pairsOf, quotedLexeme } from './lexemes.ts';
import { markWords, type Run, runsOf } from './search-text.ts';

/** More than this nobody types; it is left off. */
const MOST_TYPED = 200;
const MOST_WORDS = 8;
const LONGEST_SOUGHT = 40;
/** Up to so many neighbouring pairs all are asked for, beyond that every second one: the text is looked through anyway. */
const MOST_PAIRS = 8;

export type SearchQuery = {
  /** For `@@` on the lexemes: finds all that has every word, and perhaps more. */
  readonly lexemes: string;
  /** For `like all` on the text, beside the lexemes: takes away what has the pieces of a word but not the word. */
  readonly recheck: readonly string[];
  /** For `like all` on the text alone: finds exactly the same, without any index. */
  readonly scan: readonly string[];
};

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
  const sought = [...new Set(words.map(shortened).filter((word) => runsOf(word).length > 0))].slice(
    0,
    MOST_WORDS,
  );
  if (words.length === 0) return undefined;
  if (sought.length === 0) return { lexemes: '', recheck: [], scan: [] };
  const all = sought.map((word) => ({ word, runs: runsOf(word) }));
  return {
    lexemes: [...new Set(all.flatMap(({ runs }) => termsOf(runs)))].join(' & '),
    recheck: all.filter((one) => !isExact(one)).map(({ word }) => patternOf(word)),
    scan: all.map(({ word }) => patternOf(word)),
  };
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
    const pairs = pairsOf(run.solid);
    const last = pairs.length - 1;
    return pairs.filter((_, i) => last < MOST_PAIRS || i % 2 === 0 || i === last).map(quotedLexeme);
  });
}

/** Whether the lexemes alone say that the word is there: one or two characters, or one word of letters. */
function isExact({ word, runs }: { word: string; runs: readonly Run[] }): boolean {
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0) return false;
  if ('word' in run) return run.word === word;
  return run.solid.length <= 2 && run.solid.join('') === word;
}

/** For LIKE, whose own signs stand for themselves here. */
function patternOf(word: string): string {
  return `%${markWords(word).replace(/[\\%_]/g, '\\$&')}%`;
}
