import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { LONGEST_WORD, PAIR_DECISIONS } from './rules/pairs.ts';

/** Two entries that may be one organisation, why, and what somebody decided about it. A decision stands for good. */
export const organisationPairs = pgTable(
  'organisation_pairs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    firstId: uuid('first_id')
      .notNull()
      .references(() => organisations.id),
    secondId: uuid('second_id')
      .notNull()
      .references(() => organisations.id),
    reasons: text('reasons').array().notNull(),
    foundAt: timestamp('found_at', { withTimezone: true }).notNull(),
    decision: text('decision', { enum: PAIR_DECISIONS }).notNull().default('open'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    decidedBy: uuid('decided_by'),
    word: text('word').notNull().default(''),
  },
  (t) => [
    unique('organisation_pairs_once').on(t.firstId, t.secondId),
    oneOf('organisation_pairs_decision', t.decision, PAIR_DECISIONS),
    check('organisation_pairs_in_order', sql`${t.firstId} < ${t.secondId}`),
    check('organisation_pairs_have_a_reason', sql`cardinality(${t.reasons}) > 0 or ${t.decision} = 'merged'`),
    check(
      'organisation_pairs_decided_by_somebody',
      sql`(${t.decision} = 'open') = (${t.decidedAt} is null) and (${t.decidedAt} is null) = (${t.decidedBy} is null)`,
    ),
    check('organisation_pairs_word_length', sql`length(${t.word}) <= ${sql.raw(String(LONGEST_WORD))}`),
    index('organisation_pairs_by_second').on(t.secondId),
    index('organisation_pairs_by_decision').on(t.decision, t.foundAt),
  ],
);

export type OrganisationPair = typeof organisationPairs.$inferSelect;
