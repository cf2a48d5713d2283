import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { files } from '#platform/files/schema.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { STORY_KINDS, STORY_STATES } from './rules/story.ts';

/** Something that a group tells of itself: news, a report of what it did, an event to come. */
export const groupStories = pgTable(
  'group_stories',
  {
    /** Comes with the form, so that one that is sent twice is one. */
    id: uuid('id').primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: STORY_KINDS }).notNull(),
    state: text('state', { enum: STORY_STATES }).notNull().default('draft'),
    title: text('title').notNull(),
    body: text('body').notNull(),
    /** The day on which it takes place or took place, where there is one. */
    happensOn: date('happens_on'),
    happensAt: text('happens_at').notNull().default(''),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: uuid('created_by').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    oneOf('group_stories_kind', t.kind, STORY_KINDS),
    oneOf('group_stories_state', t.state, STORY_STATES),
    check('group_stories_title_length', sql`length(${t.title}) between 1 and 80`),
    check('group_stories_body_length', sql`length(${t.body}) between 1 and 3000`),
    check('group_stories_where_length', sql`length(${t.happensAt}) <= 120`),
    check('group_stories_event_with_day', sql`${t.kind} <> 'event' or ${t.happensOn} is not null`),
    check(
      'group_stories_published_at_an_instant',
      sql`${t.state} <> 'published' or ${t.publishedAt} is not null`,
    ),
    index('group_stories_by_organisation').on(t.organisationId, t.state, t.publishedAt),
    index('group_stories_by_author').on(t.createdBy),
  ],
);

/** A photograph on a group's page, in two sizes, with the words for those who do not see it. */
export const groupPhotographs = pgTable(
  'group_photographs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    largeFileId: uuid('large_file_id')
      .notNull()
      .references(() => files.id),
    smallFileId: uuid('small_file_id')
      .notNull()
      .references(() => files.id),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    alt: text('alt').notNull(),
    caption: text('caption').notNull().default(''),
    place: integer('place').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: uuid('created_by').notNull(),
  },
  (t) => [
    check('group_photographs_size', sql`${t.width} > 0 and ${t.height} > 0`),
    check('group_photographs_say_what_they_show', sql`length(${t.alt}) between 1 and 200`),
    check('group_photographs_caption_length', sql`length(${t.caption}) <= 200`),
    index('group_photographs_by_organisation').on(t.organisationId, t.place),
    index('group_photographs_by_author').on(t.createdBy),
  ],
);

export type Story = typeof groupStories.$inferSelect;
export type Photograph = typeof groupPhotographs.$inferSelect;
