import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  type Beside,
  type ClassInput,
  decideClass,
  findClassRule,
  findFateIdsOf,
  listRevisions,
  lockMeasure,
  type Measure,
  type MeasureChanges,
  readFate,
  reviseMeasure,
  setDerivedVerbs,
  verbsAfter,
} from '#policy/register/index.ts';
import { fieldsAt, MEASURE_PARTS, type MeasurePart, mergeParts } from '../rules/merge.ts';
import { checkDrafting } from '../rules/open.ts';
import { POLICY_DRAFTING_PERMITS } from '../rules/permits.ts';

/** The fields of a measure that its page lets an officer write. */
export type MeasureFields = ClassInput &
  Pick<Measure, 'title' | 'text' | 'note' | 'isPriority' | 'evidenceDays'>;

/** What was sent: the revision that the officer saw, the fields, and the parts where the stored words shall stand. */
export type SentMeasure = {
  revision: number;
  fields: MeasureFields;
  keepTheirs: readonly MeasurePart[];
};

/** Those of a measure's fields that its page writes. */
export function fieldsOf(measure: Measure): MeasureFields {
  const { title, text, note, isPriority, evidenceDays } = measure;
  const { classBasis, class: letter, classReason, urgency, importance, cost, isRunning } = measure;
  const decision = { classBasis, class: letter, classReason, urgency, importance, cost, isRunning };
  return { title, text, note, isPriority, evidenceDays, ...decision };
}

/**
 * Saves what an officer wrote. Parts that only one of two officers changed are merged;
 * a part that both changed is refused, so that a person chooses between the two.
 */
export async function saveMeasure(desk: Desk, id: string, sent: SentMeasure) {
  const found = await lockMeasure(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const permit = mayBy(POLICY_DRAFTING_PERMITS, desk.actor, 'save_measure');
  if (!permit.ok) return permit;
  const open = checkDrafting(found.edition);
  if (!open.ok) return open;

  const merged = mergeSent(found.measure, sent, await listRevisions(desk.tx, id));
  if (merged.conflicts.length > 0) return refuse('closed', 'policy.conflict');
  const decided = decideClass(merged.fields, await findClassRule(desk.tx));
  if (!decided.ok) return decided;

  const saved = await writeRevision(desk, found.measure, { ...merged.fields, ...decided.value });
  return done({ subjectId: id, detail: { revision: saved.revision }, revision: saved.revision });
}

type Past = { revision: number; before: Readonly<Record<string, unknown>> };

/** What was sent, laid over what is stored, part by part. */
export function mergeSent(measure: Measure, sent: SentMeasure, changes: readonly Past[]) {
  const theirs = fieldsOf(measure);
  const base = fieldsAt(theirs, changes, sent.revision);
  const kept = sent.keepTheirs.flatMap((part) => [...MEASURE_PARTS[part]]);
  const mine = Object.fromEntries(
    Object.entries(sent.fields).map(([name, value]) => [
      name,
      kept.includes(name as (typeof kept)[number]) ? base[name as keyof MeasureFields] : value,
    ]),
  ) as MeasureFields;
  return mergeParts(MEASURE_PARTS, { base, theirs, mine });
}

/** Writes a change of a draft's measure, and with it the verbs that follow from the changed words. */
export async function writeRevision(desk: Desk, measure: Measure, changes: MeasureChanges): Promise<Measure> {
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
