import { eq } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { PhotographWords } from '../forms.ts';
import { groupPhotographs } from '../schema.ts';
import { lockPhotograph } from './lock-place.ts';

/** Changes the words of a photograph. */
export async function changePhotograph(
  desk: Desk,
  organisationId: string,
  id: string,
  words: PhotographWords,
) {
  const found = await lockPhotograph(desk, organisationId, id);
  if (!found.ok) return found;
  await desk.tx.update(groupPhotographs).set(words).where(eq(groupPhotographs.id, id));
  return done({ subjectId: id, detail: { organisationId } });
}
