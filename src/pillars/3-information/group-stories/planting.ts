import { randomUUID } from 'node:crypto';
import type { Desk } from '#platform/act.ts';
import type { StoryKind } from './rules/story.ts';
import { groupStories } from './schema.ts';

const DAY_MS = 86_400_000;

type PlantedStory = {
  organisationId: string;
  authorId: string;
  kind: StoryKind;
  title: string;
  body: string;
  happensOn: string | null;
  daysAgo: number;
};

/** Writes a published story with its day; for the demonstration's first start only, inside its one transaction. */
export async function plantStory(
  { tx, now }: Desk,
  { authorId, daysAgo, ...story }: PlantedStory,
): Promise<void> {
  const at = new Date(now.getTime() - daysAgo * DAY_MS);
  await tx.insert(groupStories).values({
    id: randomUUID(),
    ...story,
    state: 'published',
    publishedAt: at,
    createdAt: at,
    createdBy: authorId,
    updatedAt: at,
  });
}
