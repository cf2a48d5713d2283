import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { dropPhotographs } from './drop-photographs.ts';
import { lockPhotograph } from './lock-place.ts';

/** Takes a photograph off the page for good; the files go with it. */
export async function takeDownPhotograph(desk: Desk, organisationId: string, id: string) {
  const found = await lockPhotograph(desk, organisationId, id);
  if (!found.ok) return found;
  await dropPhotographs(desk, [found.photograph]);
  return done({ subjectId: id, detail: { organisationId } });
}
