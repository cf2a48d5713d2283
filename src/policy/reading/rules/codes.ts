import { firstLines, groupsOf } from './groups.ts';
import { kept, type Review, type ReviewMeasure } from './review.ts';

/** Codes that the register has given already: those of the earlier edition by key, and every one that was ever used. */
export type GivenCodes = { earlier: ReadonlyMap<string, string>; used: readonly string[] };

const NONE: GivenCodes = { earlier: new Map(), used: [] };

/**
 * Gives every measure the code of its line: pillar, and place within the pillar in the order of the paper.
 * A line that goes on keeps its code; one that is merged, removed or new has a code of its own, so that the codes of
 * both editions together number the lines. A code that the register has used is never given to another line.
 */
export function assignCodes(review: Review, given: GivenCodes = NONE): Map<string, string> {
  const heirs = heirsOf(review);
  const lines = firstLines(review);
  const starters = [...kept(review, 'earlier'), ...kept(review, 'later').filter((m) => !heirs.has(m.key))]
    .map((measure, place) => ({ measure, place }))
    .toSorted(
      (a, b) => (lines.get(a.measure.key) ?? 0) - (lines.get(b.measure.key) ?? 0) || a.place - b.place,
    );
  const codes = new Map<string, string>(given.earlier);
  const last = lastPlaces([...given.used, ...given.earlier.values()]);
  for (const { measure } of starters) {
    if (codes.has(measure.key)) continue;
    const place = (last.get(measure.pillar) ?? 0) + 1;
    last.set(measure.pillar, place);
    codes.set(measure.key, `${measure.pillar}-${place}`);
  }
  for (const [key, source] of heirs) codes.set(key, codes.get(source) ?? '');
  return codes;
}

/** Which later measure carries on which earlier one: the first that names it, and each only one. */
function heirsOf(review: Review): Map<string, string> {
  const all = new Map(review.measures.map((m) => [m.key, m]));
  const heirs = new Map<string, string>();
  for (const group of groupsOf(review)) {
    const free = new Set(group.from);
    for (const measure of group.to.flatMap((key): ReviewMeasure[] =>
      [all.get(key)].filter((m) => m !== undefined),
    )) {
      const source = measure.from.find((key) => free.has(key));
      if (source === undefined) continue;
      free.delete(source);
      heirs.set(measure.key, source);
    }
  }
  return heirs;
}

function lastPlaces(codes: readonly string[]): Map<number, number> {
  const last = new Map<number, number>();
  for (const code of codes) {
    const [pillar = 0, place = 0] = code.split('-').map(Number);
    last.set(pillar, Math.max(last.get(pillar) ?? 0, place));
  }
  return last;
}
