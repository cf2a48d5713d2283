import type { Fate, Measure, Pillar, WholeEdition } from '#policy/register/index.ts';

/** One row of the comparison: a fate with its measures, or a measure that has none. */
export type Row = { fate: Fate | undefined; from: Measure[]; to: Measure[] };

/** The rows of one pillar of the paper. */
export type PillarSection = { pillar: Pick<Pillar, 'number' | 'title'>; rows: Row[] };

type Sides = { earlier: WholeEdition | undefined; later: WholeEdition; fates: readonly Fate[] };

/**
 * The rows of the comparison by pillar, in the order of the papers: a row stands where its first earlier measure
 * stands, a new one where the later edition has it. No measure is left out, whether it is tied or not.
 */
export function sectionsOf({ earlier, later, fates }: Sides): PillarSection[] {
  const tied = new Set(fates.flatMap((fate) => [...fate.from, ...fate.to].map((m) => m.id)));
  const alone = (measures: readonly Measure[]) => measures.filter((m) => !tied.has(m.id));
  const rows: Row[] = [
    ...fates.map((fate) => ({ fate, from: fate.from, to: fate.to })),
    ...alone(earlier?.measures ?? []).map((m) => ({ fate: undefined, from: [m], to: [] })),
    ...alone(later.measures).map((m) => ({ fate: undefined, from: [], to: [m] })),
  ];
  const numbers = pillarNumbers([...(earlier?.pillars ?? []), ...later.pillars]);
  const placed = rows.map((row) => ({ row, ...placeOf(row, numbers) }));
  const titles = new Map([...(earlier?.pillars ?? []), ...later.pillars].map((p) => [p.number, p.title]));
  return [...titles.keys()]
    .toSorted((a, b) => a - b)
    .map((number) => ({
      pillar: { number, title: titles.get(number) ?? '' },
      rows: placed
        .filter((entry) => entry.pillar === number)
        .toSorted((a, b) => a.position - b.position)
        .map((entry) => entry.row),
    }))
    .filter((section) => section.rows.length > 0);
}

function pillarNumbers(pillars: readonly Pillar[]): Map<string, number> {
  return new Map(pillars.map((pillar) => [pillar.id, pillar.number]));
}

/** Where a row stands: by the edition that it continues, or else by the one in which it begins. */
function placeOf({ from, to }: Row, numbers: Map<string, number>) {
  const first = from[0] ?? to[0];
  return {
    pillar: numbers.get(first?.pillarId ?? '') ?? 0,
    // A new measure follows the earlier one of the same place.
    position: (first?.position ?? 0) + (from.length === 0 ? 0.5 : 0),
  };
}
