import { and, asc, eq, inArray, lte, or, sql } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import type { DueErasure, OrganisationLinks, OwnRecords, RetentionRule } from '#platform/manifest.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { dropPhotographs } from './commands/drop-photographs.ts';
import { STORY_RETENTION_WORDS as WORDS } from './desk-words.ts';
import { groupPhotographs, groupStories } from './schema.ts';

const KEPT_DAYS = 365;

/** Groups that have ended so long ago that what they told is erased by a day. */
function endedBefore(db: Db, until: string) {
  const stories = db.select({ id: groupStories.organisationId }).from(groupStories);
  const photographs = db.select({ id: groupPhotographs.organisationId }).from(groupPhotographs);
  return db
    .select({ id: organisations.id, number: organisations.number, endedOn: organisations.endedOn })
    .from(organisations)
    .where(
      and(
        eq(organisations.standing, 'withdrawn'),
        lte(organisations.endedOn, addDays(until, -KEPT_DAYS)),
        or(inArray(organisations.id, stories), inArray(organisations.id, photographs)),
      ),
    )
    .orderBy(asc(organisations.endedOn), asc(organisations.number));
}

async function due(db: Db, until: string): Promise<DueErasure[]> {
  const rows = await endedBefore(db, until);
  return rows.map(({ id, number, endedOn }) => {
    const fill = (text: string) => text.replace('{code}', codeOf(number));
    const { ja, en, easy } = WORDS.due;
    return {
      id,
      title: { ja: fill(ja), en: fill(en), easy: fill(easy) },
      on: addDays(endedOn ?? until, KEPT_DAYS),
    };
  });
}

async function erase(desk: Desk): Promise<number> {
  const ids = (await endedBefore(desk.tx, japanDay(desk.now))).map(({ id }) => id);
  if (ids.length === 0) return 0;
  const photographs = await desk.tx
    .select()
    .from(groupPhotographs)
    .where(inArray(groupPhotographs.organisationId, ids));
  await dropPhotographs(desk, photographs);
  await desk.tx.delete(groupStories).where(inArray(groupStories.organisationId, ids));
  return ids.length;
}

export const STORY_RETENTION: readonly RetentionRule[] = [
  { key: 'group_stories.ended', what: WORDS.what, kept: WORDS.kept, due, erase },
];

/** What somebody has written and shown for groups. */
export const STORY_OWN_RECORDS: readonly OwnRecords[] = [
  {
    title: WORDS.own,
    async list(db, personId) {
      const stories = await db
        .select({ title: groupStories.title, body: groupStories.body, at: groupStories.createdAt })
        .from(groupStories)
        .where(eq(groupStories.createdBy, personId))
        .orderBy(asc(groupStories.createdAt));
      const photographs = await db
        .select({ alt: groupPhotographs.alt, at: groupPhotographs.createdAt })
        .from(groupPhotographs)
        .where(eq(groupPhotographs.createdBy, personId))
        .orderBy(asc(groupPhotographs.createdAt));
      return [...stories, ...photographs];
    },
  },
];

/** Stories and photographs go with their group; the survivor's own photographs stay in front. */
export const STORY_LINKS: OrganisationLinks = {
  columns: ['group_stories.organisation_id', 'group_photographs.organisation_id'],
  async move(tx, from, to) {
    await tx.update(groupStories).set({ organisationId: to }).where(eq(groupStories.organisationId, from));
    await tx
      .update(groupPhotographs)
      .set({ organisationId: to, place: sql`${groupPhotographs.place} + 100` })
      .where(eq(groupPhotographs.organisationId, from));
  },
};
