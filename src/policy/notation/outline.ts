import { declarationIn } from './declarations.ts';
import type { Doubts } from './doubts.ts';
import { squeeze } from './folding.ts';
import { type Headline, headlineOf, isProse, kanaValue, NUMBERINGS, type Numbering } from './headline.ts';
import { leadOf } from './leads.ts';
import { bulletLength, isFurniture } from './marks.ts';
import { isNewMark } from './new-marks.ts';
import type { ReadingWords } from './reading-words.ts';
import type { Section } from './sections.ts';
import { joinWrapped } from './source-lines.ts';
import type { SectionKind } from './tables.ts';
import { type Line, tailOf } from './tails.ts';

/** A pillar or sub-heading as it comes between two sections. */
export type Entry =
  | { kind: 'pillar'; number: number; title: string; from: number; to: number }
  | { kind: 'heading'; mark: string; title: string; from: number; to: number };

/** The sections without their headings, and the headings that follow each. */
export type Outline = { sections: Section[]; after: Entry[][]; lead: SectionKind };

/** True where headings may stand at the end of a section: only a new block can follow it. */
export function mayEndInHeadings(section: Section, next: Section | undefined, lead: SectionKind): boolean {
  if (section.kind === 'preamble' || section.kind === 'between' || next === undefined) return true;
  return next.kind === lead || next.kind === 'between' || next.isNew || next.kind === section.kind;
}

function numberingOf(tails: readonly (readonly Line[])[]): Numbering | undefined {
  const titles = new Map<Numbering, Map<number, Set<string>>>();
  for (const { headline } of tails.flat()) {
    if (headline === undefined || headline.numbering === 'kana') continue;
    const numbers = titles.get(headline.numbering) ?? new Map<number, Set<string>>();
    titles.set(headline.numbering, numbers);
    numbers.set(headline.number, (numbers.get(headline.number) ?? new Set()).add(squeeze(headline.title)));
  }
  const ranked = [...titles].map(([numbering, numbers]) => {
    const clashes = [...numbers.values()].filter((set) => set.size > 1).length;
    const distinct = numbers.size;
    return { numbering, distinct, restarts: clashes > Math.max(1, distinct * 0.34) };
  });
  ranked.sort(
    (a, b) =>
      Number(a.restarts) - Number(b.restarts) ||
      b.distinct - a.distinct ||
      NUMBERINGS.indexOf(a.numbering) - NUMBERINGS.indexOf(b.numbering),
  );
  return ranked[0]?.numbering;
}

/** The words on which most of the pillars' titles end (に関すること); '' where they share none. */
function commonEnding(titles: readonly string[]): string {
  for (let length = 8; length >= 3; length -= 1) {
    const counts = new Map<string, number>();
    for (const title of titles) {
      const ending = title.slice(-length);
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
    const best = [...counts].sort((a, b) => b[1] - a[1])[0];
    if (best !== undefined && best[1] >= 2 && best[1] >= titles.length * 0.5) return best[0];
  }
  return '';
}

type Reader = {
  numbering: Numbering | undefined;
  ending: string;
  used: Map<number, string>;
  last: number;
  mark: string;
  doubts: Doubts;
};

/** Says which number a pillar's line has, or null where it is only a list in the text. */
function pillarNumber(line: Line, headline: Headline, alone: boolean, reader: Reader): number | null {
  const { number, title } = headline;
  const known = reader.used.get(number);
  if (known !== undefined && known === squeeze(title)) return number;
  const fitsEnding = reader.ending === '' || squeeze(title).endsWith(reader.ending);
  if (known === undefined) return fitsEnding || (alone && line.isBlankBefore) ? number : null;
  if (!(alone && line.isBlankBefore && fitsEnding)) return null;
  let free = number;
  while (reader.used.has(free)) free += 1;
  reader.doubts.add('pillar-twice', line.item.no, title, String(free));
  return free;
}

function wrapsOn(title: string, next: Line | undefined, reader: Reader): boolean {
  if (next === undefined || next.headline !== undefined || next.isBlankBefore) return false;
  if (reader.ending === '') return title.length >= 34;
  return !squeeze(title).endsWith(reader.ending) && squeeze(next.item.text).endsWith(reader.ending);
}

function headingsAreAList(lines: readonly Line[], section: Section): boolean {
  if (section.kind === 'between' || section.kind === 'preamble') return false;
  const kana = lines.filter(({ headline }) => headline?.numbering === 'kana');
  const hasPillar = lines.some(({ headline }) => headline !== undefined && headline.numbering !== 'kana');
  return kana.length >= 2 && !hasPillar && kana.slice(1).every((line) => !line.isBlankBefore);
}

/** What is known while the end of one section is read. */
type Ending = { section: Section; alone: boolean; isList: boolean; isBelow: boolean; reader: Reader };

function entriesOf(
  lines: readonly Line[],
  section: Section,
  reader: Reader,
): { entries: Entry[]; from: number } {
  const entries: Entry[] = [];
  let from = section.items.length;
  const pillars = lines.filter(({ headline }) => headline?.numbering === reader.numbering);
  const ending: Ending = {
    section,
    alone: pillars.length === 1,
    isList: headingsAreAList(lines, section),
    isBelow: false,
    reader,
  };
  let wrapped: Line | undefined;
  for (const [i, line] of lines.entries()) {
    const entry = line === wrapped ? undefined : entryOf(line, ending);
    if (entry === undefined) continue;
    wrapped = wrapOf(entry, lines[i + 1], reader);
    if (entry.kind === 'pillar') reader.used.set(entry.number, squeeze(entry.title));
    entries.push(entry);
    ending.isBelow = true;
    from = Math.min(from, line.index);
  }
  return { entries, from };
}

/** Adds the next line to a title that goes on there. */
function wrapOf(entry: Entry, next: Line | undefined, reader: Reader): Line | undefined {
  if (next === undefined || !wrapsOn(entry.title, next, reader)) return undefined;
  entry.title = joinWrapped(entry.title, next.item.text);
  entry.to = next.item.no;
  return next;
}

function entryOf(line: Line, ending: Ending): Entry | undefined {
  const at = { from: line.item.no, to: line.item.no };
  const { headline } = line;
  const { section, reader } = ending;
  if (headline === undefined) {
    const isTitle = ending.isBelow || section.kind === 'between';
    return isTitle ? { kind: 'heading', mark: '', title: line.item.text, ...at } : undefined;
  }
  if (headline.numbering !== reader.numbering) return headingOf(line, headline, ending);
  const number = pillarNumber(line, headline, ending.alone, reader);
  if (number === null) return undefined;
  reader.last = number;
  reader.mark = '';
  return { kind: 'pillar', number, title: headline.title, ...at };
}

function headingOf(line: Line, headline: Headline, ending: Ending): Entry | undefined {
  const { section, reader } = ending;
  const { no, text } = line.item;
  if (ending.isList) {
    reader.doubts.add('heading-order', no, text);
    return undefined;
  }
  if (section.kind === 'preamble' && !ending.isBelow) return undefined;
  const follows = kanaValue(headline.mark) === kanaValue(reader.mark) + 1;
  const isPlain = follows || line.isBlankBefore || ending.isBelow || section.kind === 'between';
  if (headline.numbering === 'kana' && !isPlain) reader.doubts.add('heading-order', no, text);
  reader.mark = headline.mark;
  return { kind: 'heading', mark: headline.mark, title: headline.title, from: no, to: no };
}

/** A line that stands alone at the end of a later section, and is no sentence: a heading without a mark. */
function loneHeading(section: Section, next: Section | undefined, words: ReadingWords): Line | undefined {
  if (section.kind !== 'later' || next === undefined) return undefined;
  const written = section.items
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => item.text !== '');
  const last = written.at(-1);
  const before = written.at(-2);
  if (last === undefined || before === undefined || last.index === before.index + 1) return undefined;
  const { fold } = last.item;
  const isTitle =
    fold.length <= 40 && bulletLength(fold) === 0 && !isProse(fold, words) && !isFurniture(fold);
  if (!isTitle || isNewMark(fold, words) || /[、,:)）」]$|^[<〈(【①-⑳…]|…/.test(fold)) return undefined;
  if (!/[。)）」]$/.test(before.item.fold) && !/なし$|削除$/.test(before.item.fold)) return undefined;
  return { item: last.item, index: last.index, headline: undefined, isBlankBefore: true };
}

/** A pillar with a paragraph of its own below it. */
function pillarWithWords(section: Section, reader: Reader, words: ReadingWords): Line | undefined {
  const index = section.items.findLastIndex(
    (item) => item.text !== '' && headlineOf(item, words)?.numbering === reader.numbering,
  );
  const item = section.items[index];
  const headline = item === undefined ? undefined : headlineOf(item, words);
  if (item === undefined || headline === undefined) return undefined;
  const isBlankBefore = index === 0 || section.items[index - 1]?.text === '';
  const isNext = headline.number === reader.last + 1 && !reader.used.has(headline.number);
  const fits = reader.ending !== '' && squeeze(headline.title).endsWith(reader.ending);
  const isPillar = isBlankBefore && isNext && (fits || section.kind === 'preamble');
  return isPillar ? { item, index, headline, isBlankBefore } : undefined;
}

/**
 * Where a block seems unfinished (a measure is lost), only plain headings count: a pillar that ends as pillars do
 * here, with what stands below it, or the next mark in the row of kana, each behind a blank line.
 */
function firmTail(tail: readonly Line[], reader: Reader): Line[] {
  const from = tail.findIndex(({ headline, isBlankBefore }) => {
    if (headline === undefined || !isBlankBefore) return false;
    if (headline.numbering === 'kana') return kanaValue(headline.mark) === kanaValue(reader.mark) + 1;
    const fits = reader.ending !== '' && squeeze(headline.title).endsWith(reader.ending);
    return headline.numbering === reader.numbering && fits;
  });
  return from < 0 ? [] : tail.slice(from);
}

/** Finds pillars and sub-headings at the ends of sections, and takes them out of the sections. */
export function outlineOf(sections: readonly Section[], words: ReadingWords, doubts: Doubts): Outline {
  const lead = leadOf(sections, words);
  const tails = sections.map((section) => tailOf(section, words));
  const numbering = numberingOf(tails);
  const titles = tails
    .flat()
    .flatMap(({ headline, item }) => (headline?.numbering === numbering ? [item] : []));
  const ending = commonEnding([...new Set(titles.map((item) => squeeze(item.text)))]);
  const reader: Reader = { numbering, ending, used: new Map(), last: 0, mark: '', doubts };
  const after: Entry[][] = [];
  const trimmed = sections.map((section, i): Section => {
    const { entries, from } = endOf(section, sections[i + 1], tails[i] ?? [], lead, reader, words);
    after.push(entries);
    return { ...section, items: section.items.slice(0, from) };
  });
  return { sections: trimmed, after, lead };
}

/** Lines behind the last sentence of the paper that belong to no measure: 以上, whom to ask. */
function closingWords(section: Section, words: ReadingWords): number {
  const written = section.items.flatMap((item, index) => (item.text === '' ? [] : [{ item, index }]));
  const last = written.findLastIndex(
    ({ item }) =>
      bulletLength(item.fold) > 0 || isProse(item.fold, words) || declarationIn(item, words) !== undefined,
  );
  const after = written[last + 1];
  const isClosing = last >= 0 && after !== undefined && /。$/.test(written[last]?.item.fold ?? '');
  return isClosing && section.items[after.index - 1]?.text === '' ? after.index : section.items.length;
}

function closingOf(
  section: Section,
  reader: Reader,
  words: ReadingWords,
): { entries: Entry[]; from: number } {
  const from = section.kind === 'later' ? closingWords(section, words) : section.items.length;
  for (const { no, text, fold } of section.items.slice(from)) {
    if (text !== '' && !isFurniture(fold)) reader.doubts.add('line-unclaimed', no, text);
  }
  return { entries: [], from };
}

/** The headings at the end of one section, and the place from which they stand. */
function endOf(
  section: Section,
  next: Section | undefined,
  whole: readonly Line[],
  lead: SectionKind,
  reader: Reader,
  words: ReadingWords,
): { entries: Entry[]; from: number } {
  const isOpen = mayEndInHeadings(section, next, lead);
  if (!isOpen) return entriesOf(firmTail(whole, reader), section, reader);
  const hasPillar = whole.some(({ headline }) => headline?.numbering === reader.numbering);
  const worded = hasPillar ? undefined : pillarWithWords(section, reader, words);
  const lines = worded === undefined ? whole : [worded, ...whole.filter(({ index }) => index > worded.index)];
  const found = entriesOf(lines, section, reader);
  if (next === undefined && found.entries.length === 0) return closingOf(section, reader, words);
  const lone = found.entries.length === 0 ? loneHeading(section, next, words) : undefined;
  if (lone === undefined) return found;
  const { no, text } = lone.item;
  reader.doubts.add('heading-guessed', no, text);
  return { entries: [{ kind: 'heading', mark: '', title: text, from: no, to: no }], from: lone.index };
}
