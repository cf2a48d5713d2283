import type { Values } from '#policy/desk/index.ts';
import type { Measure } from '#policy/register/index.ts';

/** The fields of a measure as its form holds them; a tick is `yes` or nothing. */
export function valuesOf(measure: Measure): Values {
  const tick = (is: boolean) => (is ? 'yes' : '');
  const mark = (value: number | null) => (value === null ? '' : String(value));
  return {
    version: String(measure.revision),
    title: measure.title,
    text: measure.text,
    note: measure.note,
    record: measure.record,
    isPriority: tick(measure.isPriority),
    evidenceDays: String(measure.evidenceDays),
    classBasis: measure.classBasis,
    class: measure.class,
    classReason: measure.classReason,
    urgency: mark(measure.urgency),
    importance: mark(measure.importance),
    cost: mark(measure.cost),
    isRunning: tick(measure.isRunning),
  };
}
