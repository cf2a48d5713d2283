import { DEFAULT_WORDS, type ReadingWords } from '#policy/reader/index.ts';

export {
  type Candidate,
  type Doubt,
  type Reading,
  type ReadingWords,
  toJson,
  type Understanding,
  type UnderstandingJson,
  type Unread,
  understand,
} from '#policy/reader/index.ts';

/** The words that an officer chooses for one paper; what is left empty stays as the city has it. */
export type ChosenWords = { earlier: string; later: string; record: string };

/** Several words may be given at once, parted by a comma. */
function wordsIn(typed: string): string[] {
  return typed
    .split(/[,、，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function isWordName(name: string): name is keyof ReadingWords {
  return Object.hasOwn(DEFAULT_WORDS, name);
}

/** The words to read a paper by: the usual ones, over them the city's, over these the officer's. */
export function wordsFor(
  cityWords: Readonly<Record<string, readonly string[]>>,
  chosen: ChosenWords,
): ReadingWords {
  const words: ReadingWords = { ...DEFAULT_WORDS };
  for (const [name, list] of Object.entries(cityWords)) {
    if (isWordName(name) && list.length > 0) words[name] = [...list];
  }
  const own = [
    ['earlierEdition', chosen.earlier],
    ['laterEdition', chosen.later],
    ['record', chosen.record],
  ] as const;
  for (const [name, typed] of own) {
    const list = wordsIn(typed);
    if (list.length > 0) words[name] = list;
  }
  return words;
}
