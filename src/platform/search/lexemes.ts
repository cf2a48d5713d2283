import { fold } from '#kernel/fold.ts';
import { runsOf } from './search-text.ts';

/** Of a longer word of letters the beginning is kept. */
const LONGEST_WORD = 60;

/**
 * What a text is found by, each once: of Han and kana every character and every pair of neighbours, of letters and
 * digits whole words. Characters of their own make the search by one character as quick as any other.
 */
export function lexemesOf(text: string): string[] {
  const lexemes = new Set<string>();
  for (const run of runsOf(fold(text))) {
    if ('word' in run) lexemes.add([...run.word].slice(0, LONGEST_WORD).join(''));
    else for (const lexeme of [...run.solid, ...pairsOf(run.solid)]) lexemes.add(lexeme);
  }
  return [...lexemes];
}

export function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** As PostgreSQL reads a lexeme in a text of lexemes or in a query. */
export function quotedLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
