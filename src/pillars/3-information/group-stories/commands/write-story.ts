import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { StoryForm } from '../forms.ts';
import { groupStories } from '../schema.ts';
import { lockPlace } from './lock-place.ts';

/**
 * Writes a new story as a draft, or changes one that is there; one that is published stays so. The same form sent twice
 * writes one. `version` is the one that the page showed, 0 for a new one.
 */
export async function writeStory(desk: Desk, organisationId: string, { version, ...story }: StoryForm) {
  const place = await lockPlace(desk, organisationId);
  if (!place.ok) return place;
  const { tx, now, actor } = desk;
  const [there] = await tx.select().from(groupStories).where(eq(groupStories.id, story.id)).for('update');
  if (there && there.organisationId !== organisationId) return refuse('missing', 'group_stories.not_found');
  if (!there) {
    const made = { createdAt: now, createdBy: actor.id, updatedAt: now };
    await tx.insert(groupStories).values({ ...story, organisationId, ...made });
    return done({ subjectId: story.id, detail: { organisationId } });
  }
  if (isSame(there, story)) return done({ subjectId: story.id, detail: { organisationId, repeated: true } });
  if (there.version !== version) return refuse('closed', 'group_stories.changed_meanwhile');
  await tx
    .update(groupStories)
    .set({ ...story, version: there.version + 1, updatedAt: now })
    .where(eq(groupStories.id, story.id));
  return done({ subjectId: story.id, detail: { organisationId, version: there.version + 1 } });
}

function isSame(there: Omit<StoryForm, 'id' | 'version'>, story: Omit<StoryForm, 'version'>): boolean {
  return (['kind', 'title', 'body', 'happensOn', 'happensAt'] as const).every(
    (name) => there[name] === story[name],
  );
}
