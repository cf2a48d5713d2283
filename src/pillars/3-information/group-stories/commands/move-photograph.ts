import { asc, eq } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { groupPhotographs } from '../schema.ts';
import { lockPhotograph } from './lock-place.ts';

/** Moves a photograph one place towards the beginning or the end; the first is the one that stands on top. */
export async function movePhotograph(
  desk: Desk,
  organisationId: string,
  id: string,
  to: 'earlier' | 'later',
) {
  const found = await lockPhotograph(desk, organisationId, id);
  if (!found.ok) return found;
  const { tx } = desk;
  const rows = await tx
    .select({ id: groupPhotographs.id })
    .from(groupPhotographs)
    .where(eq(groupPhotographs.organisationId, organisationId))
    .orderBy(asc(groupPhotographs.place), asc(groupPhotographs.id))
    .for('update');
  const ids = rows.map((row) => row.id);
  const at = ids.indexOf(id);
  const other = Math.min(Math.max(to === 'earlier' ? at - 1 : at + 1, 0), ids.length - 1);
  ids.splice(other, 0, ...ids.splice(at, 1));
  for (const [place, one] of ids.entries()) {
    await tx.update(groupPhotographs).set({ place }).where(eq(groupPhotographs.id, one));
  }
  return done({ subjectId: id, detail: { organisationId, place: other } });
}
