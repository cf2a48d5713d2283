import {
  classMarkIn,
  DEFAULT_WORDS,
  type Doubt,
  type Doubts,
  doubtsInto,
  editionLexicon,
  type Item,
  itemOf,
  itemsOf,
  type Labeller,
  labelAt,
  labellerOf,
  lexiconOf,
  type Names,
  outlineOf,
  type Reading,
  type ReadingWords,
  type ReadMeasure,
  recogniseEditions,
  sectionsOf,
  squeeze,
  type Token,
  type Understanding,
  unfoldTables,
  unfoldTabs,
  unglued,
  unnamedLabels,
  withWholeMarks,
} from '#policy/notation/index.ts';
import { blocksOf } from './blocks.ts';
import { finishFates } from './fates.ts';
import { settleLost, settleMerges } from './merging.ts';
import { type Settling, settle } from './settling.ts';
import { unread } from './unread.ts';

const MOST_CHARACTERS = 1_000_000;
const MOST_MEASURES = 3_000;
const MOST_LINES = 20_000;

function isTooLong(lines: readonly string[]): boolean {
  if (lines.length > MOST_LINES) return true;
  let sum = 0;
  for (const line of lines) sum += line.length;
  return sum > MOST_CHARACTERS;
}

function countClassMarks(items: readonly Item[], words: ReadingWords): number {
  let count = 0;
  for (const item of items) {
    if (item.fold.length <= 400 && classMarkIn(item.fold, words) !== undefined) count += 1;
  }
  return count;
}

type Prepared = { items: Item[]; names: Names };

/** Words that open a section, whichever edition they name: enough to find missing breaks. */
function looseLabeller(words: ReadingWords): Labeller {
  const lexicon = editionLexicon(words);
  const record = lexiconOf(words.record);
  return (item) => {
    const isEdition = labelAt(
      item.fold,
      lexicon,
      words.draftMark,
      (rest) => rest === '' || /^[・·]/.test(rest),
    );
    const hit = isEdition ?? labelAt(item.fold, record, [], (rest) => rest === '');
    return hit === undefined ? undefined : { kind: 'other', rest: itemOf(item.no, '') };
  };
}

function prepare(lines: readonly string[], words: ReadingWords): Prepared | ReturnType<typeof unread> {
  const whole = withWholeMarks(itemsOf(lines));
  if (whole.every((item) => item.text === '')) return unread('reading.empty');
  const loose = looseLabeller(words);
  const items = whole.flatMap((item) => unglued(item, loose));
  const marks = countClassMarks(items, words);
  if (marks > MOST_MEASURES) return unread('reading.too-long');
  const found = recogniseEditions(tabbed(items, lines, words), editionLexicon(words), words);
  if (found.names !== null) return { items, names: found.names };
  const mayBeOne = marks >= 2 && found.candidates.length >= 1;
  if (!mayBeOne) return unread('reading.no-guideline');
  const { candidates, earlier, later } = found;
  const record = candidates.map(({ word }) => word).filter((word) => /取組|取り組み|実績|状況/.test(word));
  return unread('reading.words-unknown', { candidates, earlier, later, record });
}

/** The cells of lines parted by tabs, beside the lines: heads of columns name editions too. */
function tabbed(items: readonly Item[], lines: readonly string[], words: ReadingWords): Item[] {
  const lexicon = editionLexicon(words);
  const heads = lines.flatMap((line, i) => {
    if (!line.includes('\t') || line.length > 400) return [];
    const cells = line.split('\t').map((cell) => itemOf(i + 1, cell));
    const named = cells.filter(({ fold }) => labelAt(fold, lexicon, words.draftMark, (rest) => rest === ''));
    return named.length >= 2 ? named : [];
  });
  return [...items, ...heads];
}

function tellWords(names: Names, unnamed: ReturnType<typeof unnamedLabels>, doubts: Doubts): void {
  if (names.isRecognised)
    doubts.add('words-recognised', names.firstLine, names.earlier.name, names.later.name);
  for (const { kind, line, word } of unnamed) {
    doubts.add(kind === 'record' ? 'record-word-recognised' : 'unknown-section', line, word);
  }
}

function tellTwice(measures: readonly ReadMeasure[], doubts: Doubts): void {
  const seen = new Set<string>();
  for (const measure of measures) {
    const title = squeeze(measure.title);
    if (seen.has(title)) doubts.add('measure-twice', measure.at.title.from, measure.title);
    seen.add(title);
  }
}

/**
 * Reads a guideline's revision document: its pillars, the measures of both editions and what became of each.
 * Whatever it is not sure of is in `uncertain`; where it cannot tell the editions apart it asks for their words.
 */
export function understand(lines: readonly string[], words: ReadingWords = DEFAULT_WORDS): Reading {
  if (isTooLong(lines)) return unread('reading.too-long');
  const prepared = prepare(lines, words);
  if ('ok' in prepared) return prepared;
  const { names } = prepared;
  const uncertain: Doubt[] = [];
  const doubts = doubtsInto(uncertain);
  const record = lexiconOf(words.record);
  const known = labellerOf(names, record, [], words);
  const unnamed = unnamedLabels(prepared.items, known, words);
  tellWords(names, unnamed, doubts);
  const labeller = labellerOf(names, record, unnamed, words);
  const tokens = tokensOf(lines, labeller);
  const outline = outlineOf(sectionsOf(tokens, words), words, doubts);
  const { pillars, headings, blocks } = blocksOf(outline, doubts);
  const at = settlingOf(names, words, doubts);
  for (const [index, block] of blocks.entries()) settle(block, index, at);
  settleMerges(at, headings);
  settleLost(at);
  if (at.earlier.made.length + at.later.made.length === 0) return unread('reading.no-guideline');
  tellTwice(at.earlier.made, doubts);
  tellTwice(at.later.made, doubts);
  uncertain.sort((a, b) => a.line - b.line);
  const recordWord = unnamed.find(({ kind }) => kind === 'record')?.word ?? words.record[0] ?? '';
  return {
    ok: true,
    pillars,
    headings,
    editions: [
      { number: names.earlier.number, name: names.earlier.name, measures: at.earlier.made },
      { number: names.later.number, name: names.later.name, measures: at.later.made },
    ],
    fates: finishFates(at.fates),
    uncertain,
    words: { earlier: names.earlier.name, later: names.later.name, record: recordWord },
  } satisfies Understanding;
}

/** The paper as a stream of labels and lines, tables unfolded and missing breaks put in. */
function tokensOf(lines: readonly string[], labeller: Labeller): Token[] {
  const kindOf = (item: Item) => {
    const found = labeller(item);
    return found?.rest.text === '' ? found.kind : undefined;
  };
  return unfoldTables(withWholeMarks(unfoldTabs(lines, kindOf)), kindOf).flatMap((token): Token[] => {
    if (token.kind !== 'line') return [token];
    return unglued(token.item, labeller).map((item): Token => {
      const label = labeller(item);
      return label === undefined
        ? { kind: 'line', item }
        : { kind: 'label', section: label.kind, item: label.rest };
    });
  });
}

function settlingOf(names: Names, words: ReadingWords, doubts: Doubts): Settling {
  const maker = { words, doubts };
  return {
    words,
    doubts,
    earlier: { ...maker, prefix: 'a', edition: names.earlier.number, made: [] },
    later: { ...maker, prefix: 'b', edition: names.later.number, made: [] },
    fates: [],
    placed: new Set(),
    pending: [],
    lost: [],
    unmarked: [],
  };
}
