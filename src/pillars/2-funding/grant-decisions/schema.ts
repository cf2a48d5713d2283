import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { DECISION_OUTCOMES, DECISION_STATES } from './rules/decision.ts';

/**
 * The city's own decision on one year of an application (交付決定・不採択): proposed by one hand with one amount,
 * decided by another hand with another. A proposal that was sent back stays, with the reason.
 */
export const grantDecisions = pgTable(
  'grant_decisions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id),
    /** 1 is the first year of the project. */
    yearIndex: integer('year_index').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    outcome: text('outcome', { enum: DECISION_OUTCOMES }).notNull(),
    state: text('state', { enum: DECISION_STATES }).notNull().default('proposed'),
    proposedYen: integer('proposed_yen').notNull(),
    /** Why, for the office; the applicant does not see it. */
    grounds: text('grounds').notNull(),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedYen: integer('decided_yen'),
    /** Conditions of an award, or the reason of a refusal: what the letter says. */
    conditions: text('conditions').notNull().default(''),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    /** Why it went back to whoever proposed it. */
    sentBackWords: text('sent_back_words').notNull().default(''),
  },
  (t) => [
    oneOf('grant_decisions_outcome', t.outcome, DECISION_OUTCOMES),
    oneOf('grant_decisions_state', t.state, DECISION_STATES),
    check('grant_decisions_years', sql`${t.yearIndex} between 1 and 10`),
    check(
      'grant_decisions_yen',
      sql`${t.proposedYen} >= 0 and (${t.decidedYen} is null or ${t.decidedYen} >= 0)`,
    ),
    check('grant_decisions_two_hands', sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.proposedBy}`),
    check(
      'grant_decisions_decided_whole',
      sql`(${t.state} = 'proposed') = (${t.decidedAt} is null) and (${t.decidedAt} is null) = (${t.decidedBy} is null) and (${t.state} = 'decided') = (${t.decidedYen} is not null)`,
    ),
    check(
      'grant_decisions_award_has_an_amount',
      sql`(${t.outcome} = 'award') = (${t.proposedYen} > 0) and (${t.decidedYen} is null or (${t.outcome} = 'award') = (${t.decidedYen} > 0))`,
    ),
    check(
      'grant_decisions_words_length',
      sql`length(${t.grounds}) between 1 and 2000 and length(${t.conditions}) <= 2000 and length(${t.sentBackWords}) <= 1000`,
    ),
    uniqueIndex('grant_decisions_one_standing_a_year')
      .on(t.applicationId, t.yearIndex)
      .where(sql`${t.state} <> 'sent_back'`),
    index('grant_decisions_by_state').on(t.state, t.proposedAt),
  ],
);

export type GrantDecision = typeof grantDecisions.$inferSelect;
