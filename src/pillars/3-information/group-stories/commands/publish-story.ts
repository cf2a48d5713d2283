import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { STORY_FLOW } from '../rules/story.ts';
import { groupStories } from '../schema.ts';
import { lockStory } from './lock-place.ts';

/** Shows a story to everybody. Published again after a withdrawal, it keeps its first day. */
export async function publishStory(desk: Desk, organisationId: string, id: string) {
  const found = await lockStory(desk, organisationId, id);
  if (!found.ok) return found;
  const { story } = found;
  const next = step(STORY_FLOW, story.state, 'publish');
  if (!next.ok) return next;
  await desk.tx
    .update(groupStories)
    .set({ state: next.value, publishedAt: story.publishedAt ?? desk.now, updatedAt: desk.now })
    .where(eq(groupStories.id, id));
  return done({ subjectId: id, detail: { organisationId, from: story.state } });
}
