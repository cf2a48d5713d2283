import {
  type Doubts,
  type Item,
  type ReadingWords,
  type ReadMeasure,
  type ReadNote,
  spanOf,
  textOf,
  urlsIn,
} from '#policy/notation/index.ts';
import type { Block } from './blocks.ts';
import { type Body, type Group, marksInText } from './bodies.ts';
import type { Head } from './heads.ts';
import { shareFor } from './shares.ts';

/** A measure as it is being read, with its title's marks. */
export type Draft = { measure: ReadMeasure; head: Head };

/** Makes measures of one edition, named in their order. */
export type Maker = {
  prefix: 'a' | 'b';
  edition: number;
  made: ReadMeasure[];
  words: ReadingWords;
  doubts: Doubts;
};

function tellHead(head: Head, maker: Maker): void {
  const { doubts } = maker;
  const line = head.at.from;
  if (head.class === null && head.written !== '') doubts.add('class-unknown', line, head.title, head.written);
  else if (head.class === null) doubts.add('title-without-class', line, head.title);
  if (head.class === 'Ⅰ' && !head.priority) doubts.add('priority-differs', line, head.title);
}

/** The lines of a group that are one measure's: by circled number where the text has them, otherwise all. */
function linesFor(group: Group, head: Head): readonly Item[] {
  if (group.heads.length < 2) return group.lines;
  return (
    shareFor(
      group.lines,
      head.circled,
      group.heads.map(({ circled }) => circled),
    ) ?? group.lines
  );
}

export function makeMeasure(head: Head, lines: readonly Item[], block: Block, maker: Maker): ReadMeasure {
  const text = textOf(lines);
  const measure: ReadMeasure = {
    key: `${maker.prefix}${maker.made.length + 1}`,
    edition: maker.edition,
    pillar: block.pillar,
    heading: block.heading,
    circled: head.circled,
    title: head.title,
    class: head.class,
    priority: head.priority,
    text,
    record: '',
    notes: [],
    urls: urlsIn(text),
    isCopied: false,
    at: { title: head.at, text: spanOf(lines), record: null },
  };
  maker.made.push(measure);
  return measure;
}

/** The measures of a section, except those whose title only serves to say that they go. */
export function measuresIn(body: Body, block: Block, maker: Maker): Draft[] {
  const drafts: Draft[] = [];
  for (const group of body.groups) {
    for (const item of marksInText(group, maker.words))
      maker.doubts.add('class-mark-in-text', item.no, item.text);
    for (const head of group.heads) {
      if (head.said !== undefined && head.said.kind !== 'unchanged' && maker.prefix === 'b') continue;
      if (head.said?.kind !== 'unchanged') tellHead(head, maker);
      drafts.push({ head, measure: makeMeasure(head, linesFor(group, head), block, maker) });
    }
  }
  return drafts;
}

/** Gives each earlier measure its share of what was done. */
export function allotRecord(lines: readonly Item[], drafts: readonly Draft[], doubts: Doubts): void {
  const numbers = drafts.map(({ measure }) => measure.circled);
  for (const { measure } of drafts) {
    const share = shareFor(lines, measure.circled, numbers);
    if (share === undefined)
      doubts.add('record-not-allotted', lines[0]?.no ?? measure.at.title.from, measure.title);
    measure.record = textOf(share ?? lines);
    measure.at.record = spanOf(share ?? lines);
    measure.urls = [...new Set([...measure.urls, ...urlsIn(measure.record)])];
    if (measure.record === '') doubts.add('record-missing', measure.at.title.from, measure.title);
  }
}

export function addNotes(measures: readonly ReadMeasure[], notes: readonly ReadNote[]): void {
  for (const measure of measures) {
    measure.notes.push(...notes);
    measure.urls = [...new Set([...measure.urls, ...notes.flatMap(({ text }) => urlsIn(text))])];
  }
}
