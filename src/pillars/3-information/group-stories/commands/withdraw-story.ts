import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { STORY_FLOW } from '../rules/story.ts';
import { groupStories } from '../schema.ts';
import { lockStory } from './lock-place.ts';

/** Takes a story off the page; its group still sees it and may publish it again. */
export async function withdrawStory(desk: Desk, organisationId: string, id: string) {
  const found = await lockStory(desk, organisationId, id);
  if (!found.ok) return found;
  const next = step(STORY_FLOW, found.story.state, 'withdraw');
  if (!next.ok) return next;
  await desk.tx
    .update(groupStories)
    .set({ state: next.value, updatedAt: desk.now })
    .where(eq(groupStories.id, id));
  return done({ subjectId: id, detail: { organisationId, from: found.story.state } });
}
