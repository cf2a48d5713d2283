import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { preparedOnce } from '#platform/db/prepared.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { groupStories, type Story } from '../schema.ts';

/** A story as everybody reads it. */
const SHOWN = {
  id: groupStories.id,
  kind: groupStories.kind,
  title: groupStories.title,
  body: groupStories.body,
  happensOn: groupStories.happensOn,
  happensAt: groupStories.happensAt,
  publishedAt: groupStories.publishedAt,
  updatedAt: groupStories.updatedAt,
} as const;

const published = preparedOnce((db) =>
  db
    .select(SHOWN)
    .from(groupStories)
    .where(
      and(
        eq(groupStories.organisationId, sql.placeholder('organisationId')),
        eq(groupStories.state, 'published'),
      ),
    )
    .orderBy(desc(groupStories.publishedAt), desc(groupStories.id))
    .limit(50)
    .prepare('group_stories_published'),
);
export type ShownStory = Awaited<ReturnType<typeof listStories>>[number];

/** What a group tells on its page, the newest first, at most fifty. */
export function listStories(db: Db, organisationId: string) {
  return published(db).execute({ organisationId });
}

/** The newest that groups of the directory have published, for the feed. */
export function listNewestStories(db: Db, limit: number) {
  return db
    .select({ ...SHOWN, number: organisations.number, name: organisations.name })
    .from(groupStories)
    .innerJoin(organisations, eq(organisations.id, groupStories.organisationId))
    .where(and(eq(groupStories.state, 'published'), eq(organisations.standing, 'registered')))
    .orderBy(desc(groupStories.publishedAt), desc(groupStories.id))
    .limit(limit);
}

/** Everything that a group has written, drafts and withdrawn ones too, for its own desk. */
export function listOwnStories(db: Db, organisationId: string): Promise<Story[]> {
  return db
    .select()
    .from(groupStories)
    .where(eq(groupStories.organisationId, organisationId))
    .orderBy(desc(groupStories.updatedAt), desc(groupStories.id))
    .limit(200);
}

export async function findOwnStory(db: Db, organisationId: string, id: string): Promise<Story | undefined> {
  const [row] = await db
    .select()
    .from(groupStories)
    .where(and(eq(groupStories.id, id), eq(groupStories.organisationId, organisationId)));
  return row;
}

/** Drafts of these groups, so that none is forgotten on the desk. */
export function listDrafts(db: Db, organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return Promise.resolve([]);
  return db
    .select({ id: groupStories.id, title: groupStories.title, number: organisations.number })
    .from(groupStories)
    .innerJoin(organisations, eq(organisations.id, groupStories.organisationId))
    .where(and(inArray(groupStories.organisationId, [...organisationIds]), eq(groupStories.state, 'draft')))
    .limit(20);
}
