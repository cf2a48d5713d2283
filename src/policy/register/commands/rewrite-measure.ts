import type { Desk } from '#platform/act.ts';
import { findFateIdsOf } from '../queries/find-measure.ts';
import type { Measure } from '../schema.ts';
import { type Beside, type MeasureChanges, reviseMeasure } from './revise-measure.ts';
import { readFate, setDerivedVerbs, verbsAfter } from './write-fate.ts';

/** Writes a change of a draft's measure, and with it the verbs that follow from the changed words. */
export async function rewriteMeasure(
  desk: Desk,
  measure: Measure,
  changes: MeasureChanges,
): Promise<Measure> {
  const { into } = await findFateIdsOf(desk.tx, measure.id);
  const fate = into && (await readFate(desk.tx, into));
  const verbs = fate ? verbsAfter(fate, { ...measure, ...definedOnly(changes) }) : null;
  const beside: Beside = { before: {}, after: {} };
  if (fate && verbs) {
    beside.before['verbs'] = fate.verbs;
    beside.after['verbs'] = verbs;
    await setDerivedVerbs(desk, fate.id, verbs);
  }
  return reviseMeasure(desk, measure, changes, beside);
}

function definedOnly(changes: MeasureChanges): Partial<Measure> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
