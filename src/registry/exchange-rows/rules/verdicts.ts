/**
 * What becomes of a row: it makes a new entry, changes one, changes nothing, is the same group as an earlier row of the
 * file, may be an entry that is there, cannot be taken, or is none of this city's.
 */
export const VERDICTS = ['new', 'update', 'same', 'twice', 'possible', 'error', 'outside'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts with which a row is written. */
export const WRITTEN: readonly Verdict[] = ['new', 'update'];

/** All of the file, or nothing; or the good rows, and the others are told. */
export const MODES = ['all', 'good'] as const;
export type Mode = (typeof MODES)[number];

/** The rows that stand in the way of taking in everything. */
export function blocking(counts: Readonly<Partial<Record<Verdict, number>>>, withPossible: boolean): number {
  return (counts.error ?? 0) + (counts.twice ?? 0) + (withPossible ? 0 : (counts.possible ?? 0));
}

/** How many rows would be written. */
export function writable(counts: Readonly<Partial<Record<Verdict, number>>>, withPossible: boolean): number {
  return (counts.new ?? 0) + (counts.update ?? 0) + (withPossible ? (counts.possible ?? 0) : 0);
}
