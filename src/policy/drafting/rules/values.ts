import type { Measure } from '#policy/register/index.ts';

/** What stands in the fields of a form, by name: as it is stored, or as it was typed. */
export type Values = Readonly<Record<string, string>>;

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

const toMark = (words: string | undefined) => {
  const value = Number((words ?? '').normalize('NFKC'));
  return Number.isInteger(value) && value >= 1 && value <= 5 ? value : null;
};

/** The marks that stand in a form, as far as they can be read. */
export function marksIn(values: Values) {
  return {
    urgency: toMark(values['urgency']),
    importance: toMark(values['importance']),
    cost: toMark(values['cost']),
    isRunning: values['isRunning'] === 'yes',
  };
}
