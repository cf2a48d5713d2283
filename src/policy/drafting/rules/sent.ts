import type { Measure } from '#policy/register/index.ts';
import { fieldsOf, type MeasureFields, type RecordFields } from './fields.ts';
import {
  fieldsAt,
  MEASURE_PARTS,
  type MeasurePart,
  mergeParts,
  RECORD_PARTS,
  type RecordPart,
} from './merge.ts';

/** What was sent: the revision that the officer saw, the fields, and the parts where the stored words shall stand. */
export type Sent<F, Part> = { revision: number; fields: F; keepTheirs: readonly Part[] };
export type SentMeasure = Sent<MeasureFields, MeasurePart>;
export type SentRecord = Sent<RecordFields, RecordPart>;

/** A change of the history, as far as merging needs it. */
type Past = { revision: number; before: Readonly<Record<string, unknown>> };

/** What was sent for a measure, laid over what is stored, part by part. */
export function mergeSent(measure: Measure, sent: SentMeasure, changes: readonly Past[]) {
  const theirs = fieldsOf(measure);
  const base = fieldsAt(theirs, changes, sent.revision);
  const kept: readonly string[] = sent.keepTheirs.flatMap((part) => [...MEASURE_PARTS[part]]);
  const seen = Object.entries(base).filter(([name]) => kept.includes(name));
  const mine: MeasureFields = { ...sent.fields, ...Object.fromEntries(seen) };
  return { ...mergeParts(MEASURE_PARTS, { base, theirs, mine }), base, theirs };
}

/** The same for what was done under the earlier edition. */
export function mergeRecord(measure: Measure, sent: SentRecord, changes: readonly Past[]) {
  const theirs: RecordFields = { record: measure.record, note: measure.note };
  const base = fieldsAt(theirs, changes, sent.revision);
  const mine = { ...sent.fields };
  for (const part of sent.keepTheirs) mine[part] = base[part];
  return { ...mergeParts(RECORD_PARTS, { base, theirs, mine }), base, theirs };
}
