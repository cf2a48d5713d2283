import type { Column, Option, Words } from '#blocks/questionnaire/index.ts';

const BAR = /\s*[|｜]\s*/;

/** Words in one line: 日本語｜English｜やさしい日本語; the others may be left out. */
export function readWordsLine(line: string): Words {
  const [ja = '', en = '', easy = ''] = line.trim().split(BAR);
  return { ja, ...(en === '' ? {} : { en }), ...(easy === '' ? {} : { easy }) };
}

export function wordsLine({ ja, en = '', easy = '' }: Words): string {
  return [ja, en, easy].join('｜').replace(/｜+$/, '');
}

type Named = { readonly key: string; readonly label: Words };

/**
 * Gives each line the name in code that it had: by its Japanese words, else by its place, so that a choice that is only
 * worded anew is still the same choice. What is new gets a new name.
 */
export function keysFor(labels: readonly Words[], old: readonly Named[], letter: string): string[] {
  const byWords = labels.map(({ ja }) => old.find(({ label }) => label.ja === ja)?.key);
  const taken = new Set(byWords.filter((key) => key !== undefined));
  return labels.map((_, place) => {
    const known = byWords[place];
    if (known !== undefined) return known;
    const here = old[place]?.key;
    const key = here !== undefined && !taken.has(here) ? here : freeKey(taken, old, letter);
    taken.add(key);
    return key;
  });
}

function freeKey(taken: ReadonlySet<string>, old: readonly Named[], letter: string): string {
  let number = 1;
  const isUsed = (key: string) => taken.has(key) || old.some((one) => one.key === key);
  while (isUsed(`${letter}${number}`)) number += 1;
  return `${letter}${number}`;
}

/** Choices typed one a line; empty lines count nothing. */
export function readOptionLines(typed: string, old: readonly Option[] = []): Option[] {
  const labels = typed
    .split('\n')
    .map(readWordsLine)
    .filter(({ ja }) => ja !== '');
  const keys = keysFor(labels, old, 'o');
  return labels.map((label, i) => ({ key: keys[i] ?? `o${i + 1}`, label }));
}

export const optionLines = (options: readonly Option[] = []): string =>
  options.map(({ label }) => wordsLine(label)).join('\n');

/** The names in code of a table's columns. */
export const columnKeys = (labels: readonly Words[], old: readonly Column[]): string[] =>
  keysFor(labels, old, 'c');

export const hasTwice = (options: readonly Option[]): boolean =>
  new Set(options.map(({ label }) => label.ja)).size !== options.length;
