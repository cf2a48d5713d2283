import type { Doubts } from './doubts.ts';
import { squeeze } from './folding.ts';
import { type Headline, headlineOf, isProse, kanaValue, NUMBERINGS, type Numbering } from './headline.ts';
import { leadOf } from './leads.ts';
import { bulletLength, isFurniture } from './marks.ts';
import { isNewMark } from './new-marks.ts';
import type { ReadingWords } from './reading-words.ts';
import type { Section } from './sections.ts';
import { type Item, joinWrapped } from './source-lines.ts';
import type { SectionKind } from './tables.ts';
import { tailOf } from './tails.ts';

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

/** A line at the end of a section that may be a heading. */
export type Line = { item: Item; index: number; headline: Headline | undefined; isBlankBefore: boolean };

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

function entriesOf(
  lines: readonly Line[],
  section: Section,
  reader: Reader,
): { entries: Entry[]; from: number } {
  const entries: Entry[] = [];
  let from = section.items.length;
  const pillars = lines.filter(({ headline }) => headline?.numbering === reader.numbering);
  const isList = headingsAreAList(lines, section);
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    const entry = entryOf(line, pillars.length === 1, isList, entries.length > 0, section, reader);
    if (entry === undefined) continue;
    const next = lines[i + 1];
    if (wrapsOn(entry.title, next, reader) && next !== undefined) {
      entry.title = joinWrapped(entry.title, next.item.text);
      entry.to = next.item.no;
      i += 1;
    }
    if (entry.kind === 'pillar') reader.used.set(entry.number, squeeze(entry.title));
    entries.push(entry);
    from = Math.min(from, line.index);
  }
  return { entries, from };
}

function entryOf(
  line: Line,
  alone: boolean,
  isList: boolean,
  isBelow: boolean,
  section: Section,
  reader: Reader,
): Entry | undefined {
  const at = { from: line.item.no, to: line.item.no };
  const { headline } = line;
  if (headline === undefined) {
    const isTitle = isBelow || section.kind === 'between';
    return isTitle ? { kind: 'heading', mark: '', title: line.item.text, ...at } : undefined;
  }
  if (headline.numbering === reader.numbering) {
    const number = pillarNumber(line, headline, alone, reader);
    if (number === null) return undefined;
    reader.last = number;
    reader.mark = '';
    return { kind: 'pillar', number, title: headline.title, ...at };
  }
  if (isList || (section.kind === 'preamble' && !isBelow)) {
    if (isList) reader.doubts.add('heading-order', line.item.no, line.item.text);
    return undefined;
  }
  const follows = kanaValue(headline.mark) === kanaValue(reader.mark) + 1;
  if (
    headline.numbering === 'kana' &&
    !follows &&
    !line.isBlankBefore &&
    section.kind !== 'between' &&
    !isBelow
  ) {
    reader.doubts.add('heading-order', line.item.no, line.item.text);
  }
  reader.mark = headline.mark;
  return { kind: 'heading', mark: headline.mark, title: headline.title, ...at };
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
  for (let index = section.items.length - 1; index >= 0; index -= 1) {
    const item = section.items[index];
    if (item === undefined || item.text === '') continue;
    const headline = headlineOf(item, words);
    if (headline === undefined || headline.numbering !== reader.numbering) continue;
    const isBlankBefore = index === 0 || section.items[index - 1]?.text === '';
    const isNext = headline.number === reader.last + 1 && !reader.used.has(headline.number);
    const fits = reader.ending !== '' && squeeze(headline.title).endsWith(reader.ending);
    return isBlankBefore && isNext && (fits || section.kind === 'preamble')
      ? { item, index, headline, isBlankBefore }
      : undefined;
  }
  return undefined;
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
    const isOpen = mayEndInHeadings(section, sections[i + 1], lead);
    const tail = isOpen ? (tails[i] ?? []) : firmTail(tails[i] ?? [], reader);
    const hasPillar = tail.some(({ headline }) => headline?.numbering === numbering);
    const worded = isOpen && !hasPillar ? pillarWithWords(section, reader, words) : undefined;
    const lines = worded === undefined ? tail : [worded, ...tail.filter(({ index }) => index > worded.index)];
    const { entries, from } = entriesOf(lines, section, reader);
    const lone = entries.length === 0 && isOpen ? loneHeading(section, sections[i + 1], words) : undefined;
    if (lone !== undefined) {
      doubts.add('heading-guessed', lone.item.no, lone.item.text);
      after.push([
        { kind: 'heading', mark: '', title: lone.item.text, from: lone.item.no, to: lone.item.no },
      ]);
      return { ...section, items: section.items.slice(0, lone.index) };
    }
    after.push(entries);
    return { ...section, items: section.items.slice(0, from) };
  });
  return { sections: trimmed, after, lead };
}
