import { fold } from '#kernel/fold.ts';

/** Han and kana are written without blanks: they are found by their characters, wherever these stand. */
const SOLID = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const RUN = new RegExp(`([${SOLID}]+)|(?:(?![${SOLID}])[\\p{L}\\p{N}])+`, 'gu');
const WORD_START = new RegExp(` ?(?<!(?![${SOLID}])[\\p{L}\\p{N}])((?![${SOLID}])[\\p{L}\\p{N}])`, 'gu');

/** A stretch of a text that belongs together: Han and kana as characters, or one word of letters and digits. */
export type Run = { readonly solid: readonly string[] } | { readonly word: string };

/** The runs of a folded text; signs, blanks and pictures part them. */
export function runsOf(folded: string): Run[] {
  return [...folded.matchAll(RUN)].map(([run, solid]) => (solid ? { solid: [...solid] } : { word: run }));
}

/** A folded text as it is looked through: a blank before every word of letters, so that words are found by their beginning. */
export function markWords(folded: string): string {
  return folded.replace(WORD_START, ' $1');
}

/** What is stored beside a record, for looking through: folded, with its words marked. */
export function searchText(text: string): string {
  return markWords(fold(text));
}
