/**
 * The parts of a measure that are merged as one. The marks and the class are one part:
 * two officers who each change a mark would otherwise end with a class that neither has seen.
 */
export const MEASURE_PARTS = {
  title: ['title'],
  text: ['text'],
  note: ['note'],
  isPriority: ['isPriority'],
  evidenceDays: ['evidenceDays'],
  class: ['classBasis', 'class', 'classReason', 'urgency', 'importance', 'cost', 'isRunning'],
} as const;
export type MeasurePart = keyof typeof MEASURE_PARTS;

export const RECORD_PARTS = { record: ['record'], note: ['note'] } as const;
export type RecordPart = keyof typeof RECORD_PARTS;

type Fields = Readonly<Record<string, unknown>>;
type Parts = Readonly<Record<string, readonly string[]>>;

/** What a change in the history undoes: the fields as they were before it. */
type Change = { revision: number; before: Fields };

/** The fields as they stood at an earlier revision, by undoing the later changes one after the other. */
export function fieldsAt<F extends Fields>(current: F, changes: readonly Change[], revision: number): F {
  const names = Object.keys(current);
  const undone: Record<string, unknown> = { ...current };
  for (const change of changes.toSorted((a, b) => b.revision - a.revision)) {
    if (change.revision > revision) Object.assign(undone, pick(change.before, names));
  }
  return undone as F;
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

/** Three states of the same fields: what both started from, what is stored now, what was sent. */
export type ThreeWays<F extends Fields> = { base: F; theirs: F; mine: F };

export type Merged<F extends Fields, Part> = {
  /** Each part from whoever changed it; where both did, mine. */
  fields: F;
  /** The parts that both changed to different words. */
  conflicts: Part[];
  /** The parts that somebody else changed since. */
  foreign: Part[];
};

/** Merges what was sent into what is stored: whoever alone changed a part has it. */
export function mergeParts<F extends Fields, P extends Parts>(
  parts: P,
  { base, theirs, mine }: ThreeWays<F>,
): Merged<F, keyof P & string> {
  const names = Object.keys(parts) as (keyof P & string)[];
  const differ = (part: keyof P, a: F, b: F) => (parts[part] ?? []).some((field) => a[field] !== b[field]);
  const foreign = names.filter((part) => differ(part, base, theirs));
  const kept = foreign.filter((part) => !differ(part, base, mine));
  const conflicts = foreign.filter((part) => differ(part, base, mine) && differ(part, theirs, mine));
  const fields = {
    ...mine,
    ...pick(
      theirs,
      kept.flatMap((part) => [...(parts[part] ?? [])]),
    ),
  };
  return { fields, conflicts, foreign };
}
