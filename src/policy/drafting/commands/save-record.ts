import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import {
  findMeasure,
  listRevisions,
  lockEdition,
  lockMeasure,
  reviseMeasure,
} from '#policy/register/index.ts';
import { checkRecordOpen } from '../rules/record-open.ts';
import { mergeRecord, type SentRecord } from '../rules/sent.ts';

/** How a save meets what others wrote: the button merges, typing stops at the first foreign word. */
export type SaveBy = 'button' | 'typing';

/** Saves what was done under the earlier edition, while the next one is being drafted. */
export async function saveRecord(desk: Desk, id: string, sent: SentRecord, by: SaveBy) {
  const place = await findMeasure(desk.tx, id);
  // The draft is held before the earlier edition, as every other command holds them.
  const next = place && (await lockEdition(desk.tx, place.edition.number + 1));
  const found = place && (await lockMeasure(desk.tx, id));
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const permit = mayDraft(desk.actor, 'save_record');
  if (!permit.ok) return permit;
  const open = checkRecordOpen(next);
  if (!open.ok) return open;

  const merged = mergeRecord(found.measure, sent, await listRevisions(desk.tx, id));
  const stops = by === 'typing' ? merged.foreign : merged.conflicts;
  if (stops.length > 0) return refuse('closed', 'policy.conflict');
  const saved = await reviseMeasure(desk, found.measure, merged.fields);
  return done({ subjectId: id, detail: { revision: saved.revision }, revision: saved.revision });
}
