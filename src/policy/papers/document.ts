import { type Measure, pairsOf } from '#policy/register/index.ts';
import {
  firstOf,
  linesOf,
  type Revision,
  type RevisionHeading,
  type RevisionPillar,
  type RevisionRow,
  type Told,
} from './rules/revision.ts';

/** A measure as it is named in the paper; earlier measures that are told together bear circled numbers. */
export type Named = {
  readonly title: string;
  readonly class: Measure['class'];
  readonly isPriority: boolean;
  readonly circle: string;
};

/** Measures with the text that they share. */
export type Stated = { readonly measures: readonly Named[]; readonly lines: readonly string[] };

/** What the next edition says of a block of the earlier one. */
export type After =
  | { readonly kind: 'stated'; readonly stated: readonly Stated[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'renamed'; readonly title: string }
  | { readonly kind: 'removed' }
  | { readonly kind: 'absorbed'; readonly isAbove: boolean; readonly mark: string; readonly title: string }
  | { readonly kind: 'open' };

/** A block of the revision document: the earlier measure, what was done, the next one, and what is said beside them. */
export type DocumentBlock = {
  /** The code of the first measure; it names the block on a page. */
  readonly code: string;
  readonly isNew: boolean;
  /** The earlier measures; empty where the measure is new. */
  readonly before: readonly Stated[];
  readonly done: readonly { readonly circle: string; readonly lines: readonly string[] }[];
  readonly after: After;
  /** After ⇒. */
  readonly notes: readonly string[];
  /** After ※. */
  readonly remarks: readonly string[];
};

export type DocumentHeading = { mark: string; title: string; blocks: DocumentBlock[] };
export type DocumentPillar = { number: number; title: string; headings: DocumentHeading[] };

const CIRCLES = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];

/** The revision document from two editions side by side. */
export function documentOf(revision: Revision): DocumentPillar[] {
  return revision.pillars.map((pillar) => ({
    number: pillar.number,
    title: pillar.title,
    headings: headingsOf(pillar).map(({ mark, title, entries }) => ({
      mark,
      title,
      blocks: grouped(entries).map(blockOf),
    })),
  }));
}

/** A part of a row that stands in one place: the row itself, or a measure that it takes up from elsewhere. */
type Entry = RevisionRow & { absorbedInto?: { isAbove: boolean; mark: string; title: string } };
type Placed = Omit<RevisionHeading, 'rows'> & { entries: Entry[] };

/** Takes merged measures out of their rows and sets them under their own headings. */
function headingsOf(pillar: RevisionPillar): Placed[] {
  const headings: Placed[] = pillar.headings.map(({ mark, title, rows }) => ({
    mark,
    title,
    entries: rows.map(mainPart),
  }));
  for (const { mark, rows } of pillar.headings) {
    for (const row of rows) for (const told of absorbedIn(row)) settle(headings, told, row, mark);
  }
  return headings.filter((heading) => heading.entries.length > 0);
}

/** A merge keeps the measures that lead on; a row of several that become several stays whole. */
function mainPart(row: RevisionRow): Entry {
  const absorbed = new Set(absorbedIn(row));
  return { ...row, from: row.from.filter((told) => !absorbed.has(told)) };
}

function absorbedIn(row: RevisionRow): Told[] {
  if (row.to.length === 0) return [];
  const ended = pairsOf({ from: row.from.map(codeOf), to: row.to.map(codeOf) })
    .filter((pair) => pair.to === null)
    .map((pair) => pair.from?.told);
  return row.from.filter((told) => ended.includes(told));
}

const codeOf = (told: Told) => ({ code: told.measure.code, told });

function settle(headings: Placed[], told: Told, row: RevisionRow, intoMark: string): void {
  const home = headings.find((heading) => heading.mark === told.place.mark && isHome(heading, told));
  const heading = home ?? addHeading(headings, told);
  const main = firstOf(mainPart(row));
  const entry: Entry = {
    from: [told],
    to: [],
    verbs: row.verbs,
    reason: '',
    notes: linesOf(told.measure.note),
    absorbedInto: {
      isAbove: main.position < told.measure.position,
      mark: heading.mark === intoMark ? '' : intoMark,
      title: row.to[0]?.measure.title ?? '',
    },
  };
  const next = heading.entries.findIndex((other) => firstOf(other).position > told.measure.position);
  heading.entries.splice(next === -1 ? heading.entries.length : next, 0, entry);
}

const isHome = (heading: Placed, told: Told) => heading.mark !== '' || heading.title === told.place.title;

function addHeading(headings: Placed[], told: Told): Placed {
  const added: Placed = { mark: told.place.mark, title: told.place.title, entries: [] };
  const next = headings.findIndex(
    (heading) => heading.entries[0] && firstOf(heading.entries[0]).position > told.measure.position,
  );
  headings.splice(next === -1 ? headings.length : next, 0, added);
  return added;
}

/** Neighbours whose measures share their texts in both editions are told in one block, with circled numbers. */
function grouped(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0] && sharesTexts(last[0], entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function sharesTexts(a: Entry, b: Entry): boolean {
  const single = [a, b].every((e) => e.from.length === 1 && e.to.length === 1 && isStated(e));
  const textsOf = (e: Entry) => [e.from[0]?.measure.text, e.to[0]?.measure.text];
  return single && textsOf(a).every((text, i) => text !== '' && text === textsOf(b)[i]);
}

const isStated = (entry: Entry) => afterOf([entry]).kind === 'stated';

function blockOf(group: readonly Entry[]): DocumentBlock {
  const from = group.flatMap((entry) => entry.from);
  const after = afterOf(group);
  const [first] = group;
  if (!first) throw new Error('a block without a measure');
  const reasons = [...new Set(group.flatMap((entry) => linesOf(entry.reason)))];
  const notes = [...new Set(group.flatMap((entry) => entry.notes))];
  const more = reasons.filter((reason) => !notes.includes(reason));
  return {
    code: firstOf(first).code,
    isNew: from.length === 0,
    before: statedOf(
      from.map((told) => told.measure),
      (measure) =>
        circleOf(
          from.findIndex((told) => told.measure === measure),
          from.length,
        ),
    ),
    done: from
      .map((told, i) => ({ circle: circleOf(i, from.length), lines: told.done }))
      .filter((done) => done.lines.length > 0),
    after,
    notes: after.kind === 'stated' ? [...notes, ...more] : notes,
    remarks: after.kind === 'removed' ? more : [],
  };
}

const circleOf = (index: number, count: number) => (count > 1 ? (CIRCLES[index] ?? `(${index + 1})`) : '');

/** Measures of one text together, in their order. */
function statedOf(measures: readonly Measure[], circle: (measure: Measure) => string = () => ''): Stated[] {
  const groups: Measure[][] = [];
  for (const measure of measures) {
    const last = groups.at(-1);
    if (last?.[0]?.text === measure.text) last.push(measure);
    else groups.push([measure]);
  }
  return groups.map((group) => ({
    measures: group.map((measure) => ({
      title: measure.title,
      class: measure.class,
      isPriority: measure.isPriority,
      circle: circle(measure),
    })),
    lines: linesOf(group[0]?.text ?? ''),
  }));
}

function afterOf(group: readonly Entry[]): After {
  const [entry] = group;
  const to = group.flatMap((e) => e.to.map((told) => told.measure));
  if (entry?.absorbedInto) return { kind: 'absorbed', ...entry.absorbedInto };
  const [next] = to;
  if (!next) return { kind: entry?.verbs.includes('削除') ? 'removed' : 'open' };
  const [before] = group.flatMap((e) => e.from.map((told) => told.measure));
  if (group.length === 1 && before && to.length === 1 && entry?.from.length === 1) {
    if (sameBut(before, next) === 'nothing') return { kind: 'unchanged' };
    if (sameBut(before, next) === 'title') return { kind: 'renamed', title: next.title };
  }
  return { kind: 'stated', stated: statedOf(to) };
}

function sameBut(before: Measure, next: Measure): 'nothing' | 'title' | 'more' {
  const rest = (['text', 'class', 'isPriority'] as const).every((field) => before[field] === next[field]);
  if (!rest) return 'more';
  return before.title === next.title ? 'nothing' : 'title';
}
