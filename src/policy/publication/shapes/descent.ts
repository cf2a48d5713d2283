import { type Edition, type Fate, type Line, type Measure, pairsOf } from '#policy/register/index.ts';

/** A measure of the line with the lane that it is drawn in. */
export type Standing = { readonly measure: Measure; readonly lane: number };

/** A line from one lane to another; nothing where it begins or ends on the way. */
export type Connector = { readonly from: number | null; readonly to: number | null };

/** What happened between two editions, with the lines to draw. */
export type DescentStep = { readonly fates: readonly Fate[]; readonly connectors: readonly Connector[] };

export type Station = {
  readonly edition: Edition;
  /** What led into this edition, when the line began or went on here. */
  readonly step: DescentStep;
  /** Empty where the line ends on the way into this edition. */
  readonly standings: readonly Standing[];
};

/** A line of descent as it is drawn: stations from the oldest edition on, and how many lanes it needs. */
export type Descent = { readonly lanes: number; readonly stations: readonly Station[] };

/** Lays a line of descent into lanes, so that what continues stays straight and what merges or splits bends. */
export function descentOf(line: Line, editions: readonly Edition[]): Descent {
  const lanes = lanesOf(line);
  const laneOf = (measure: Measure | null) => (measure ? (lanes.get(measure.id) ?? null) : null);
  const stations = editions
    .toSorted((a, b) => a.number - b.number)
    .map((edition) => {
      const fates = line.fates.filter((fate) => fate.toEditionId === edition.id);
      return {
        edition,
        step: { fates, connectors: fates.flatMap(connectorsOf) },
        standings: line.members
          .filter((member) => member.edition.id === edition.id)
          .map(({ measure }) => ({ measure, lane: laneOf(measure) ?? 0 }))
          .toSorted((a, b) => a.lane - b.lane),
      };
    })
    .filter((station) => station.standings.length > 0 || station.step.fates.length > 0);
  return { lanes: Math.max(1, ...[...lanes.values()].map((lane) => lane + 1)), stations };

  function connectorsOf(fate: Fate): Connector[] {
    const paired = pairsOf(fate).map(({ from, to }) => ({ from: laneOf(from), to: laneOf(to) }));
    const into = paired.findLast((pair) => pair.from !== null && pair.to !== null);
    return paired.map(({ from, to }) => {
      if (fate.to.length > 0 && to === null) return { from, to: into?.to ?? null };
      if (fate.from.length > 0 && from === null) return { from: into?.from ?? null, to };
      return { from, to };
    });
  }
}

/** From the newest edition back: each measure takes the lane of what it became, or a new one beside. */
function lanesOf(line: Line): Map<string, number> {
  const lanes = new Map<string, number>();
  const successor = new Map(
    line.fates.flatMap((fate) =>
      pairsOf(fate).flatMap(({ from, to }) => (from && to ? [[from.id, to.id] as const] : [])),
    ),
  );
  const newestFirst = line.members.toSorted(
    (a, b) => b.edition.number - a.edition.number || Number(isHead(b)) - Number(isHead(a)),
  );
  for (const { measure } of newestFirst) {
    const next = successor.get(measure.id);
    const lane = next === undefined ? undefined : lanes.get(next);
    lanes.set(measure.id, lane ?? Math.max(-1, ...lanes.values()) + 1);
  }
  return lanes;

  function isHead(member: { measure: Measure }): boolean {
    return member.measure.code === line.head.measure.code;
  }
}
