import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { policyMeasures } from '#policy/register/schema.ts';

/** A fact that somebody entered by hand for a line of measures: what was done, on which day, and where it can be read. */
export const policyFacts = pgTable(
  'policy_facts',
  {
    /** Given by the form, so that a form sent twice is one fact. */
    id: uuid('id').primaryKey().defaultRandom(),
    code: text('code').notNull(),
    happenedOn: date('happened_on').notNull(),
    sentence: text('sentence').notNull(),
    sourceUrl: text('source_url').notNull().default(''),
    /** The attachment's file, when there is one. */
    fileId: uuid('file_id'),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
    enteredBy: uuid('entered_by').notNull(),
    /** A fact that turned out wrong is withdrawn with a reason; it stays, and counts no more. */
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
  },
  (t) => [
    index('policy_facts_by_code').on(t.code, t.happenedOn),
    check('policy_facts_has_a_sentence', sql`length(${t.sentence}) between 1 and 400`),
    check('policy_facts_source_is_a_web_address', sql`${t.sourceUrl} = '' or ${t.sourceUrl} ~ '^https?://'`),
    check('policy_facts_withdrawal_says_why', sql`(${t.withdrawnAt} is null) = (${t.withdrawnReason} = '')`),
  ],
);

/** Where a sentence of これまでの取組 comes from. */
export type SentenceSource = { key: string; on: string; label: string; href: string };

/** A sentence of これまでの取組 of one measure in one edition, with the records that it stands on. */
export const policySentences = pgTable(
  'policy_sentences',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => policyMeasures.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    sentence: text('sentence').notNull(),
    sources: jsonb('sources').$type<SentenceSource[]>().notNull().default([]),
  },
  (t) => [
    unique('policy_sentences_position_once').on(t.measureId, t.position),
    check('policy_sentences_has_words', sql`length(${t.sentence}) > 0`),
  ],
);

export type HandFact = typeof policyFacts.$inferSelect;
export type Sentence = typeof policySentences.$inferSelect;
