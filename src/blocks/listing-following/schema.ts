import { sql } from 'drizzle-orm';
import { check, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { LANGS } from '#kernel/words.ts';
import { oneOf } from '#platform/db/columns.ts';

/** Somebody who follows a search by mail. Until the address is confirmed nothing else is sent to it. */
export const listingFollowers = pgTable(
  'listing_followers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').notNull(),
    /** The query string of the list, in one fixed order. */
    query: text('query').notNull(),
    mail: text('mail').notNull(),
    lang: text('lang', { enum: LANGS }).notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** What was new until then has been told. */
    toldUntil: timestamp('told_until', { withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex('listing_followers_once_a_search').on(t.kind, t.query, sql`lower(${t.mail})`),
    oneOf('listing_followers_lang', t.lang, LANGS),
    check('listing_followers_mail_shape', sql`position('@' in ${t.mail}) > 1 and length(${t.mail}) <= 254`),
    check('listing_followers_query_length', sql`length(${t.query}) <= 500`),
  ],
);

export type ListingFollower = typeof listingFollowers.$inferSelect;
