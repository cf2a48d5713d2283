import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { SETTLEMENTS, SOURCES } from './rules/checks.ts';
import { LONGEST_BUDGET } from './rules/freshness.ts';
import { CONFIRMERS, WAYS } from './rules/ways.ts';

/** The city's own steps for a kind of record; a kind without a row keeps to the block's. */
export const listingRules = pgTable(
  'listing_rules',
  {
    kind: text('kind').primaryKey(),
    lowerAfterDays: integer('lower_after_days').notNull(),
    hiddenAfterDays: integer('hidden_after_days').notNull(),
    /** Days for which a check may stay open before the entry says 確認中. */
    checkAfterDays: integer('check_after_days').notNull(),
    version: integer('version').notNull().default(1),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    check(
      'listing_rules_lower_after',
      sql`${t.lowerAfterDays} between 1 and ${sql.raw(`${LONGEST_BUDGET}`)}`,
    ),
    check(
      'listing_rules_hidden_after',
      sql`${t.hiddenAfterDays} between 1 and ${sql.raw(`${LONGEST_BUDGET}`)}`,
    ),
    check('listing_rules_check_after', sql`${t.checkAfterDays} between 0 and 365`),
  ],
);

/** The city's own budget for a part of a kind: days within which it must be confirmed. */
export const listingBudgets = pgTable(
  'listing_budgets',
  {
    kind: text('kind').notNull(),
    part: text('part').notNull(),
    budgetDays: integer('budget_days').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.part] }),
    check('listing_budgets_days', sql`${t.budgetDays} between 1 and ${sql.raw(`${LONGEST_BUDGET}`)}`),
  ],
);

/** One record that is kept fresh. Its days are worked out when something changes, so that a search only compares them. */
export const listings = pgTable(
  'listings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Whether the record ought to be confirmed; one that has ended keeps its row and is asked for nothing. */
    listed: boolean('listed').notNull().default(true),
    listedOn: date('listed_on').notNull(),
    confirmedOn: date('confirmed_on').notNull(),
    confirmedBy: text('confirmed_by', { enum: CONFIRMERS }).notNull(),
    dueOn: date('due_on').notNull(),
    lowerFrom: date('lower_from').notNull(),
    hiddenFrom: date('hidden_from').notNull(),
    /** Day from which the entry says 確認中, while a check is open. */
    checkingFrom: date('checking_from'),
    /** Last day on which its owners were written to, so that nobody hears more than once a week. */
    mailedOn: date('mailed_on'),
  },
  (t) => [
    unique('listings_once').on(t.kind, t.subjectId),
    check('listings_steps_in_order', sql`${t.dueOn} < ${t.lowerFrom} and ${t.lowerFrom} < ${t.hiddenFrom}`),
    oneOf('listings_confirmed_by', t.confirmedBy, CONFIRMERS),
    index('listings_by_due').on(t.kind, t.dueOn).where(sql`${t.listed}`),
  ],
);

/** The day on which each part of an entry was last confirmed. */
export const listingParts = pgTable(
  'listing_parts',
  {
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id),
    part: text('part').notNull(),
    confirmedOn: date('confirmed_on').notNull(),
  },
  (t) => [primaryKey({ columns: [t.listingId, t.part] })],
);

/** Every confirmation: which parts, how, and by whom when somebody had signed in. Never changed. */
export const listingConfirmations = pgTable(
  'listing_confirmations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id),
    way: text('way', { enum: WAYS }).notNull(),
    parts: text('parts').array().notNull(),
    /** Whether every part was confirmed at once. */
    whole: boolean('whole').notNull(),
    on: date('on').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorId: uuid('actor_id').notNull(),
  },
  (t) => [
    oneOf('listing_confirmations_way', t.way, WAYS),
    check('listing_confirmations_of_something', sql`cardinality(${t.parts}) > 0`),
    index('listing_confirmations_by_listing').on(t.listingId, t.at),
    index('listing_confirmations_by_day').on(t.on),
  ],
);

/** Somebody says that an entry is out of date: open until its owner confirms or corrects it, or the centre settles it. */
export const listingChecks = pgTable(
  'listing_checks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id),
    source: text('source', { enum: SOURCES }).notNull(),
    /** The part that is meant; nothing when the sender did not say. */
    part: text('part'),
    /** What is wrong, in the sender's words; erased a year after the check was settled. */
    note: text('note').notNull().default(''),
    openedOn: date('opened_on').notNull(),
    openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
    settlement: text('settlement', { enum: SETTLEMENTS }),
    settledAt: timestamp('settled_at', { withTimezone: true }),
    settledBy: uuid('settled_by'),
    /** The centre's word on it. */
    word: text('word').notNull().default(''),
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (t) => [
    oneOf('listing_checks_source', t.source, SOURCES),
    oneOf('listing_checks_settlement', t.settlement, SETTLEMENTS),
    check('listing_checks_settled_whole', sql`(${t.settlement} is null) = (${t.settledAt} is null)`),
    check('listing_checks_note_length', sql`length(${t.note}) <= 1000 and length(${t.word}) <= 1000`),
    index('listing_checks_by_listing').on(t.listingId, t.openedOn),
    uniqueIndex('listing_checks_open_owner_once')
      .on(t.listingId, sql`coalesce(${t.part}, '')`)
      .where(sql`${t.settlement} is null and ${t.source} = 'owner'`),
  ],
);

export type Listing = typeof listings.$inferSelect;
export type ListingCheck = typeof listingChecks.$inferSelect;
