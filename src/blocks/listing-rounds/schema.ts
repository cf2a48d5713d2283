import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { oneOf } from '#platform/db/columns.ts';
import { ROUND_STATES } from './rules/flow.ts';

/** A yearly round (年次の確認): every listed record of a kind is asked until a day. */
export const listingRounds = pgTable(
  'listing_rounds',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    /** What the owners are told beside the usual words. */
    note: text('note').notNull().default(''),
    dueOn: date('due_on').notNull(),
    state: text('state', { enum: ROUND_STATES }).notNull().default('planned'),
    createdBy: uuid('created_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    /** The long work that writes its mails. */
    workId: uuid('work_id'),
  },
  (t) => [
    oneOf('listing_rounds_state', t.state, ROUND_STATES),
    check('listing_rounds_title_length', sql`length(${t.title}) between 1 and 80`),
    check('listing_rounds_note_length', sql`length(${t.note}) <= 1000`),
    check('listing_rounds_opened', sql`(${t.state} = 'planned') = (${t.openedAt} is null)`),
    check('listing_rounds_closed', sql`(${t.state} = 'closed') = (${t.closedAt} is not null)`),
    uniqueIndex('listing_rounds_one_open_a_kind').on(t.kind).where(sql`${t.state} = 'open'`),
  ],
);

/** One record that a round asks. The answer is read from its confirmations while the round is open, and kept at its end. */
export const listingRoundEntries = pgTable(
  'listing_round_entries',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => listingRounds.id),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id),
    /** Whether a mail is still to be written. */
    waiting: boolean('waiting').notNull().default(true),
    /** Whether no owner has an address, so that a sheet is needed. */
    withoutMail: boolean('without_mail').notNull().default(false),
    mailedOn: date('mailed_on'),
    sheetOn: date('sheet_on'),
    /** Written when the round closes: the day of the answer, and how it came. */
    answeredOn: date('answered_on'),
    answeredBy: text('answered_by'),
  },
  (t) => [
    primaryKey({ columns: [t.roundId, t.listingId] }),
    check('listing_round_entries_answer_whole', sql`(${t.answeredOn} is null) = (${t.answeredBy} is null)`),
    index('listing_round_entries_by_listing').on(t.listingId),
  ],
);

export type ListingRound = typeof listingRounds.$inferSelect;
