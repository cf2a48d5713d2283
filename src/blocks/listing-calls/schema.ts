import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { oneOf } from '#platform/db/columns.ts';
import { RESULTS } from './rules/calls.ts';

/** A telephone call of the centre to the owner of an entry. */
export const listingCalls = pgTable(
  'listing_calls',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id),
    on: date('on').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorId: uuid('actor_id').notNull(),
    result: text('result', { enum: RESULTS }).notNull(),
    /** What was said; erased after a year. */
    note: text('note').notNull().default(''),
    againOn: date('again_on'),
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (t) => [
    oneOf('listing_calls_result', t.result, RESULTS),
    check('listing_calls_again_later', sql`${t.againOn} > ${t.on}`),
    check('listing_calls_note_length', sql`length(${t.note}) <= 1000`),
    index('listing_calls_by_listing').on(t.listingId, t.at),
    index('listing_calls_by_day').on(t.on),
  ],
);

export type ListingCall = typeof listingCalls.$inferSelect;
