import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { oneOf } from '#platform/db/columns.ts';
import { REMINDERS } from './rules/reminders.ts';

/** Where a link went: into a mail, or onto a printed sheet. */
export const CARRIERS = ['mail', 'sheet'] as const;

/** A link that confirms one record without signing in. Only the hash of its secret is kept; it goes after its end. */
export const listingLinks = pgTable(
  'listing_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    hash: text('hash').notNull(),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id),
    carrier: text('carrier', { enum: CARRIERS }).notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    /** Last day on which it works. */
    endsOn: date('ends_on').notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (t) => [
    unique('listing_links_hash_once').on(t.hash),
    oneOf('listing_links_carrier', t.carrier, CARRIERS),
    index('listing_links_by_end').on(t.endsOn),
    index('listing_links_by_listing').on(t.listingId),
  ],
);

/** A reminder that was sent for one due day: the row is why a second run sends nothing. */
export const listingReminders = pgTable(
  'listing_reminders',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id),
    dueOn: date('due_on').notNull(),
    step: text('step', { enum: REMINDERS }).notNull(),
    sentOn: date('sent_on').notNull(),
    /** How many owners were written to; none when no owner has an address. */
    mails: integer('mails').notNull(),
  },
  (t) => [
    unique('listing_reminders_once').on(t.listingId, t.dueOn, t.step),
    oneOf('listing_reminders_step', t.step, REMINDERS),
    check('listing_reminders_mails', sql`${t.mails} >= 0`),
  ],
);

export type ListingLink = typeof listingLinks.$inferSelect;
