import type {
  Doubts,
  Outline,
  ReadHeading,
  ReadPillar,
  Section,
  SectionKind,
} from '#policy/notation/index.ts';

/** What the paper says of one measure (or of several that go together): before, done so far, after. */
export type Block = {
  pillar: number;
  heading: number;
  no: number;
  row: number;
  earlier: Section[];
  record: Section[];
  later: Section[];
};

export type Blocks = { pillars: ReadPillar[]; headings: ReadHeading[]; blocks: Block[] };

type Place = { pillar: number; heading: number };

function isOfEdition(kind: Section['kind']): kind is 'earlier' | 'record' | 'later' {
  return kind === 'earlier' || kind === 'record' || kind === 'later';
}

function opensBlock(section: Section, block: Block, lead: SectionKind): boolean {
  if (section.isNew) return true;
  if (section.row > 0 || block.row > 0) return section.row !== block.row;
  if (!isOfEdition(section.kind)) return false;
  if (block.later.some(({ isNew }) => isNew)) return true;
  return section.kind === lead || block[section.kind].length > 0;
}

type Gathering = { made: Blocks; place: Place; open: Block | undefined; lead: SectionKind };

function gather(section: Section, at: Gathering): void {
  if (!isOfEdition(section.kind)) return;
  if (at.open === undefined || opensBlock(section, at.open, at.lead)) {
    at.open = { ...at.place, no: section.no, row: section.row, earlier: [], record: [], later: [] };
    at.made.blocks.push(at.open);
  }
  at.open[section.kind].push(section);
}

/** Sections gathered into blocks below their pillars and headings. */
export function blocksOf(outline: Outline, doubts: Doubts): Blocks {
  const made: Blocks = { pillars: [], headings: [], blocks: [] };
  const at: Gathering = { made, place: { pillar: 0, heading: -1 }, open: undefined, lead: outline.lead };
  outline.sections.forEach((section, i) => {
    const entries = outline.after[i] ?? [];
    gather(section, at);
    if (section.kind === 'between') tellUnclaimed(section, entries.length, doubts);
    if (section.kind === 'between' || entries.length > 0) at.open = undefined;
    for (const entry of entries) enter(entry, at.place, made);
  });
  return made;
}

function tellUnclaimed(section: Section, entries: number, doubts: Doubts): void {
  if (entries > 0) return;
  const written = section.items.find((item) => item.text !== '');
  if (written !== undefined) doubts.add('line-unclaimed', written.no, written.text);
}

type Entry = Outline['after'][number][number];

function enter(entry: Entry, place: Place, made: Blocks): void {
  const at = { from: entry.from, to: entry.to };
  if (entry.kind === 'pillar') {
    place.pillar = entry.number;
    place.heading = -1;
    if (!made.pillars.some(({ number }) => number === entry.number)) {
      made.pillars.push({ number: entry.number, title: entry.title, at });
    }
    return;
  }
  const known = made.headings.findIndex(
    ({ pillar, mark, title }) => pillar === place.pillar && mark === entry.mark && title === entry.title,
  );
  if (known < 0) made.headings.push({ pillar: place.pillar, mark: entry.mark, title: entry.title, at });
  place.heading = known < 0 ? made.headings.length - 1 : known;
}
