import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import { listRevisions, lockMeasure, rewriteMeasure } from '#policy/register/index.ts';
import { fieldsOf } from '../rules/fields.ts';
import { mergeSent, type SentMeasure } from '../rules/sent.ts';

/**
 * Saves the words while an officer types. The class waits for the button, after its points were shown.
 * As soon as somebody else changed anything on the page it refuses: a page that went on with a newer revision
 * but old fields would write over the other's words at its next save.
 */
export async function autosaveMeasure(desk: Desk, id: string, sent: SentMeasure) {
  const found = await lockMeasure(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const permit = mayDraft(desk.actor, 'save_measure');
  if (!permit.ok) return permit;
  const open = checkDrafting(found.edition);
  if (!open.ok) return open;

  const { measure } = found;
  const merged = mergeSent(measure, sent, await listRevisions(desk.tx, id));
  if (merged.foreign.length > 0) return refuse('closed', 'policy.conflict');
  const { title, text, note, isPriority, evidenceDays } = sent.fields;
  const words = { ...fieldsOf(measure), title, text, note, isPriority, evidenceDays };
  const saved = await rewriteMeasure(desk, measure, words);
  return done({ subjectId: id, detail: { revision: saved.revision }, revision: saved.revision });
}
