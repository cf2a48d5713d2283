import { japanDay } from '#kernel/japan-day.ts';
import type { Fate, Heading, Measure, Pillar, Verb, WholeEdition } from '#policy/register/index.ts';

/** A measure with what was done for it, line by line. */
export type Told = {
  readonly measure: Measure;
  readonly done: readonly string[];
  /** The heading that it stands below in its own edition. */
  readonly place: { readonly mark: string; readonly title: string };
};

/** One fate as a row of the paper. */
export type RevisionRow = {
  readonly from: readonly Told[];
  readonly to: readonly Told[];
  readonly verbs: readonly Verb[];
  readonly reason: string;
  readonly notes: readonly string[];
};

export type RevisionHeading = { readonly mark: string; readonly title: string; readonly rows: RevisionRow[] };
export type RevisionPillar = {
  readonly number: number;
  readonly title: string;
  readonly headings: RevisionHeading[];
};

/** Two editions side by side, in the guideline's order: what the papers and the pages are drawn from. */
export type Revision = {
  readonly from: WholeEdition['edition'];
  readonly to: WholeEdition['edition'];
  readonly pillars: RevisionPillar[];
};

/** What was done, by the id of the measure: sentences that were drafted from evidence. */
export type DoneSentences = ReadonlyMap<string, readonly { sentence: string }[]>;

type Place = { pillar: number; mark: string; title: string; position: number };

/** Lays two editions side by side by their fates. A measure without a fate stands alone, so that none is lost. */
export function revisionOf(
  from: WholeEdition,
  to: WholeEdition,
  fates: readonly Fate[],
  sentences: DoneSentences,
): Revision {
  const places = placesOf([from, to]);
  const told = (measure: Measure): Told => ({
    measure,
    done: doneOf(measure, sentences),
    place: places.placeOf(measure),
  });
  const rows = orderRows(
    [...fates, ...strays(from.measures, to.measures, fates)].map((fate) => ({
      from: fate.from.map(told),
      to: fate.to.map(told),
      verbs: fate.verbs,
      reason: fate.reason,
      notes: notesOf([...fate.from, ...fate.to]),
    })),
  );
  const pillars = mergePillars(to.pillars, from.pillars);
  return {
    from: from.edition,
    to: to.edition,
    pillars: pillars.map(({ number, title }) => ({
      number,
      title,
      headings: places
        .headingsOf(number)
        .map(({ key, mark, title: heading }) => ({
          mark,
          title: heading,
          rows: rows.filter((row) => places.keyOf(firstOf(row)) === key),
        }))
        .filter((heading) => heading.rows.length > 0),
    })),
  };
}

/** The measure by which a row finds its place: the earlier one, or the new one. */
export function firstOf(row: Pick<RevisionRow, 'from' | 'to'>): Measure {
  const [first] = [...row.from, ...row.to];
  if (!first) throw new Error('a fate without a measure at either end');
  return first.measure;
}

/** What was done: the paper's own words, then the drafted sentences that it does not hold yet. */
function doneOf(measure: Measure, sentences: DoneSentences): string[] {
  const lines = linesOf(measure.record);
  const drafted = (sentences.get(measure.id) ?? []).map((s) => s.sentence);
  return [...lines, ...drafted.filter((sentence) => !measure.record.includes(sentence))];
}

/** Text as the lines that it was typed in, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function notesOf(measures: readonly Measure[]): string[] {
  return [...new Set(measures.flatMap((m) => linesOf(m.note)))];
}

function strays(earlier: readonly Measure[], later: readonly Measure[], fates: readonly Fate[]) {
  const from = new Set(fates.flatMap((fate) => fate.from.map((m) => m.id)));
  const to = new Set(fates.flatMap((fate) => fate.to.map((m) => m.id)));
  const alone = { verbs: [] as Verb[], reason: '' };
  return [
    ...earlier.filter((m) => !from.has(m.id)).map((m) => ({ ...alone, from: [m], to: [] as Measure[] })),
    ...later.filter((m) => !to.has(m.id)).map((m) => ({ ...alone, from: [] as Measure[], to: [m] })),
  ];
}

/** Rows in the earlier edition's order; a new measure follows the one that stands before it, and what was removed there. */
function orderRows(rows: readonly RevisionRow[]): RevisionRow[] {
  const ordered = rows
    .filter((row) => row.from.length > 0)
    .toSorted((a, b) => firstOf(a).position - firstOf(b).position);
  const added = rows
    .filter((row) => row.from.length === 0)
    .toSorted((a, b) => firstOf(a).position - firstOf(b).position);
  for (const row of added) {
    const position = firstOf(row).position;
    let at = ordered.findLastIndex((other) => other.to.some((t) => t.measure.position < position)) + 1;
    while (at < ordered.length && ordered[at]?.to.length === 0) at += 1;
    ordered.splice(at, 0, row);
  }
  return ordered;
}

function mergePillars(first: readonly Pillar[], second: readonly Pillar[]): Pillar[] {
  const more = second.filter((p) => !first.some((q) => q.number === p.number));
  return [...first, ...more].toSorted((a, b) => a.number - b.number);
}

/** Gives the headings of both editions one order; a heading that was renamed under its mark counts as the same. */
function placesOf(editions: readonly WholeEdition[]) {
  const byMeasure = new Map<string, Place>();
  const places = new Map<string, Place & { key: string }>();
  for (const whole of editions) {
    const pillars = new Map(whole.pillars.map((pillar) => [pillar.id, pillar]));
    const headings = new Map(whole.headings.map((heading) => [heading.id, heading]));
    for (const measure of whole.measures) {
      const heading = measure.headingId === null ? undefined : headings.get(measure.headingId);
      const place = placeOf(pillars.get(measure.pillarId), heading);
      byMeasure.set(measure.id, place);
      places.set(keyOf(place), { ...place, key: keyOf(place) });
    }
  }
  return {
    keyOf: (measure: Measure) => keyOf(byMeasure.get(measure.id)),
    placeOf: (measure: Measure) => ({
      mark: byMeasure.get(measure.id)?.mark ?? '',
      title: byMeasure.get(measure.id)?.title ?? '',
    }),
    headingsOf: (pillar: number) =>
      [...places.values()]
        .filter((place) => place.pillar === pillar)
        .toSorted((a, b) => a.position - b.position),
  };
}

function placeOf(pillar: Pillar | undefined, heading: Heading | undefined): Place {
  return {
    pillar: pillar?.number ?? 0,
    mark: heading?.mark ?? '',
    title: heading?.title ?? '',
    position: heading?.position ?? -1,
  };
}

function keyOf(place: Place | undefined): string {
  return place ? `${place.pillar}/${place.mark || place.title}` : '';
}

/** The day on which an edition was laid before the public. */
export function publishedOn({ publishedAt }: { publishedAt: Date | null }): string | null {
  return publishedAt && japanDay(publishedAt);
}
