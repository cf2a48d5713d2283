import { eq } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { type Measure, policyMeasures, policyRevisions } from '../schema.ts';

/** What an officer may change of a measure; the rest follows from where it stands. */
export type MeasureChanges = Partial<
  Pick<
    Measure,
    | 'title'
    | 'text'
    | 'record'
    | 'note'
    | 'class'
    | 'isPriority'
    | 'urgency'
    | 'importance'
    | 'cost'
    | 'isRunning'
    | 'classBasis'
    | 'classReason'
    | 'evidenceDays'
  >
>;

/** What else belongs to the history of a measure beside its own fields: what became of its fate. */
export type Beside = { before: Record<string, unknown>; after: Record<string, unknown> };

/** Only the fields that become something else. */
export function changedFields(measure: Measure, changes: MeasureChanges): MeasureChanges {
  const names = Object.keys(changes) as (keyof MeasureChanges)[];
  return Object.fromEntries(
    names.filter((name) => changes[name] !== measure[name]).map((name) => [name, changes[name]]),
  );
}

/**
 * Writes a change of a measure, and in the same transaction the fields before and after to its history.
 * Nothing is written when nothing changes. Runs inside a command that holds the measure.
 */
export async function reviseMeasure(
  { tx, actor, now }: Desk,
  measure: Measure,
  changes: MeasureChanges,
  beside: Beside = { before: {}, after: {} },
): Promise<Measure> {
  const after = changedFields(measure, changes);
  const names = Object.keys(after) as (keyof MeasureChanges)[];
  if (names.length === 0 && Object.keys(beside.after).length === 0) return measure;
  const before = Object.fromEntries(names.map((name) => [name, measure[name]]));
  const revision = measure.revision + 1;
  const [row] = await tx
    .update(policyMeasures)
    .set({ ...after, revision, updatedAt: now, updatedBy: actor.id })
    .where(eq(policyMeasures.id, measure.id))
    .returning();
  if (!row) throw new Error(`measure ${measure.id} vanished while it was held`);
  await tx.insert(policyRevisions).values({
    measureId: measure.id,
    revision,
    at: now,
    actorId: actor.id,
    before: { ...before, ...beside.before },
    after: { ...after, ...beside.after },
  });
  return row;
}
