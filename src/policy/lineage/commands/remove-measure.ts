import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { carryComments, countComments } from '#policy/comments/index.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import {
  dropMeasureRow,
  type Fate,
  findFateIdsOf,
  lockMeasure,
  type Measure,
  readFate,
  reviseMeasure,
  tieFate,
  untieFate,
} from '#policy/register/index.ts';

/**
 * Takes a measure out of the draft. Where it continues earlier ones, their fate becomes 削除 and says why;
 * what it said, and what the committee said about it, stays with the earlier measure.
 */
export async function removeMeasure(desk: Desk, id: string, reason: string) {
  const found = await lockMeasure(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const { measure, edition } = found;
  const permit = mayDraft(desk.actor, 'remove_measure');
  if (!permit.ok) return permit;
  const open = checkDrafting(edition);
  if (!open.ok) return open;
  const { into } = await findFateIdsOf(desk.tx, id);
  const fate = into ? await readFate(desk.tx, into) : undefined;
  if (fate && leavesNothing(fate) && reason === '') return refuse('unmet', 'policy.removal_without_reason');
  const comments = (await countComments(desk.tx, [id])).get(id);
  if (comments && comments.open > 0) return refuse('unmet', 'policy.comments_wait');

  if (fate) await retie(desk, fate, measure, reason);
  const heir = fate?.from[0];
  if (heir) await carryComments(desk, id, heir.id);
  await dropMeasureRow(desk, id);
  if (heir) await tellHeir(desk, heir.id, measure);
  return done({ subjectId: id, detail: { code: measure.code, edition: edition.number } });
}

/** Whether earlier measures would be left without anything that continues them. */
function leavesNothing(fate: Fate): boolean {
  return fate.from.length > 0 && fate.to.length === 1;
}

async function retie(desk: Desk, fate: Fate, gone: Measure, reason: string) {
  await untieFate(desk, fate);
  const rest = fate.to.filter((m) => m.id !== gone.id).map((m) => m.id);
  const from = fate.from.map((m) => m.id);
  if (from.length + rest.length === 0) return;
  const { fromEditionId, toEditionId } = fate;
  const words = reason === '' ? fate.reason : reason;
  await tieFate(desk, { fromEditionId, toEditionId, from, to: rest, verbs: null, reason: words });
}

/** The words that were taken out are kept in the history of the measure that they continued. */
async function tellHeir(desk: Desk, heirId: string, gone: Measure) {
  const heir = await lockMeasure(desk.tx, heirId);
  if (!heir) return;
  const { title, text } = gone;
  const before = { removedTitle: title, removedText: text };
  await reviseMeasure(desk, heir.measure, {}, { before, after: { removedTitle: '', removedText: '' } });
}
