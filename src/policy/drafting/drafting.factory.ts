import type { Fields } from '#policy/desk/desk.factory.ts';
import type { Measure } from '#policy/register/index.ts';
import { fieldsOf, type MeasureFields } from './rules/fields.ts';

/** A save as the page sends it. */
export function savedOver(measure: Measure, over: Partial<MeasureFields>) {
  return { revision: measure.revision, fields: { ...fieldsOf(measure), ...over }, keepTheirs: [] };
}

/** What the form of a measure sends when only these fields were touched. */
export const formOf = (
  measure: { revision: number; title: string; text: string; class: string },
  over: Fields = {},
) => ({
  version: String(measure.revision),
  title: measure.title,
  text: measure.text,
  note: '',
  evidenceDays: '365',
  classBasis: 'paper',
  class: measure.class,
  ...over,
});
