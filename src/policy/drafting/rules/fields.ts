import type { ClassInput, Measure } from '#policy/register/index.ts';

/** The fields of a measure that its page lets an officer write. */
export type MeasureFields = ClassInput &
  Pick<Measure, 'title' | 'text' | 'note' | 'isPriority' | 'evidenceDays'>;

/** Those of a measure's fields that its page writes. */
export function fieldsOf(measure: MeasureFields): MeasureFields {
  const { title, text, note, isPriority, evidenceDays } = measure;
  const { classBasis, class: letter, classReason, urgency, importance, cost, isRunning } = measure;
  const decision = { classBasis, class: letter, classReason, urgency, importance, cost, isRunning };
  return { title, text, note, isPriority, evidenceDays, ...decision };
}

/** What was done under an edition (これまでの取組), and the note after ⇒ that looks ahead. */
export type RecordFields = Pick<Measure, 'record' | 'note'>;
