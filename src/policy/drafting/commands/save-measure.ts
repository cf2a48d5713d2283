import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import {
  decideClass,
  findClassRule,
  listRevisions,
  lockMeasure,
  rewriteMeasure,
} from '#policy/register/index.ts';
import { mergeSent, type SentMeasure } from '../rules/sent.ts';

/**
 * Saves what an officer wrote. Parts that only one of two officers changed are merged;
 * a part that both changed is refused, so that a person chooses between the two.
 */
export async function saveMeasure(desk: Desk, id: string, sent: SentMeasure) {
  const found = await lockMeasure(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const permit = mayDraft(desk.actor, 'save_measure');
  if (!permit.ok) return permit;
  const open = checkDrafting(found.edition);
  if (!open.ok) return open;

  const rule = await findClassRule(desk.tx);
  const inherited = found.measure.classBasis === 'paper' ? found.measure.class : null;
  // The letter that follows from the marks is compared, not the one that an older page still shows.
  const meant = decideClass(sent.fields, rule, inherited);
  const fields = meant.ok ? { ...sent.fields, ...meant.value } : sent.fields;
  const merged = mergeSent(found.measure, { ...sent, fields }, await listRevisions(desk.tx, id));
  if (merged.conflicts.length > 0) return refuse('closed', 'policy.conflict');
  const decided = decideClass(merged.fields, rule, inherited);
  if (!decided.ok) return decided;

  const saved = await rewriteMeasure(desk, found.measure, { ...merged.fields, ...decided.value });
  return done({ subjectId: id, detail: { revision: saved.revision }, revision: saved.revision });
}
