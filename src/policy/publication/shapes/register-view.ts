import { type Measure, pairsOf } from '#policy/register/index.ts';

type Ends = { readonly from: readonly Measure[]; readonly to: readonly Measure[] };

/** What stood before a measure in an earlier edition: a measure, or that it was new or split off there. */
export type Ancestor = Measure | 'new' | 'split' | null;

/**
 * For each measure of the newest edition its ancestor one edition back, two back and so on;
 * `steps` holds the fates into the newest edition, then those into the one before it.
 */
export function ancestorsOf(measures: readonly Measure[], steps: readonly (readonly Ends[])[]) {
  const before = steps.map(ancestorsIn);
  return new Map(
    measures.map((measure) => {
      const line: Ancestor[] = [];
      let at: Ancestor = measure;
      for (const step of before) {
        at = isMeasure(at) ? (step.get(at.id) ?? null) : null;
        line.push(at);
      }
      return [measure.id, line] as const;
    }),
  );
}

const isMeasure = (ancestor: Ancestor): ancestor is Measure =>
  ancestor !== null && typeof ancestor === 'object';

function ancestorsIn(fates: readonly Ends[]): Map<string, Ancestor> {
  return new Map(
    fates.flatMap((fate) =>
      pairsOf(fate).flatMap(({ from, to }) => {
        if (!to) return [];
        return [[to.id, from ?? (fate.from.length === 0 ? 'new' : 'split')] as [string, Ancestor]];
      }),
    ),
  );
}

/** Measures of the earlier edition that no measure of the later carries on in their own place, with their fate. */
export function endedIn<F extends Ends>(fates: readonly F[]): { measure: Measure; fate: F }[] {
  return fates.flatMap((fate) =>
    pairsOf(fate).flatMap(({ from, to }) => (from && !to ? [{ measure: from, fate }] : [])),
  );
}

type Weighed = { readonly countThisYear: number; readonly standing: string };

/** How many measures have a record this fiscal year, an earlier one that still holds, a lapsed one, or none. */
export type Tally = { all: number; thisYear: number; earlier: number; lapsed: number; waiting: number };

/** Each measure counts once; one that lapsed within the year counts as lapsed. */
export function tallyOf(evidence: readonly Weighed[]): Tally {
  const count = (wanted: (one: Weighed) => boolean) => evidence.filter(wanted).length;
  return {
    all: evidence.length,
    thisYear: count((one) => one.standing === 'recorded' && one.countThisYear > 0),
    earlier: count((one) => one.standing === 'recorded' && one.countThisYear === 0),
    lapsed: count((one) => one.standing === 'lapsed'),
    waiting: count((one) => one.standing === 'waiting'),
  };
}

/** How often each verb was used on the way into an edition, and how many measures of it were reworded or kept. */
export function verbCountsOf<V extends string>(
  verbs: readonly V[],
  fates: readonly (Ends & { readonly verbs: readonly V[] })[],
) {
  return verbs
    .map((verb) => ({ verb, count: fates.filter((fate) => fate.verbs.includes(verb)).length }))
    .filter((entry) => entry.count > 0);
}
