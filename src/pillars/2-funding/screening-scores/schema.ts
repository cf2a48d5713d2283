import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import {
  screeningPapers,
  screeningRounds,
  screeningSeats,
} from '#pillars/2-funding/screening-rounds/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { committeeMeetings } from '#registry/committee/schema.ts';
import type { StoredResult } from './rules/results.ts';
import { SHEET_STATES, TIE_WAYS, VERDICTS } from './rules/verdicts.ts';

/**
 * What one member thinks of one paper (採点票). Before the round is opened no query but the author's own reads it.
 */
export const screeningSheets = pgTable(
  'screening_sheets',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    screeningSeatId: uuid('screening_seat_id')
      .notNull()
      .references(() => screeningSeats.id),
    paperId: uuid('paper_id')
      .notNull()
      .references(() => screeningPapers.id),
    state: text('state', { enum: SHEET_STATES }).notNull().default('draft'),
    /** For the group and, with the result, for everybody. */
    remark: text('remark').notNull().default(''),
    /** For the committee alone. */
    inside: text('inside').notNull().default(''),
    changedAt: instant('changed_at').notNull(),
    sentAt: instant('sent_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('screening_sheets_once').on(t.screeningSeatId, t.paperId),
    oneOf('screening_sheets_state', t.state, SHEET_STATES),
    check('screening_sheets_sent_at_some_time', sql`${t.state} <> 'sent' or ${t.sentAt} is not null`),
    check('screening_sheets_remark_length', sql`length(${t.remark}) <= 2000 and length(${t.inside}) <= 2000`),
    index('screening_sheets_by_paper').on(t.paperId),
  ],
);

/** Points on one criterion with their reason; a draft may hold one without the other. */
export const screeningPoints = pgTable(
  'screening_points',
  {
    sheetId: uuid('sheet_id')
      .notNull()
      .references(() => screeningSheets.id, { onDelete: 'cascade' }),
    criterion: text('criterion').notNull(),
    points: integer('points'),
    reason: text('reason').notNull().default(''),
  },
  (t) => [
    primaryKey({ name: 'screening_points_once', columns: [t.sheetId, t.criterion] }),
    check('screening_points_not_negative', sql`${t.points} >= 0`),
    check('screening_points_reason_length', sql`length(${t.reason}) <= 1000`),
  ],
);

/** The totals as they were worked out when the round was opened, and each time a recusal changed them. */
export const screeningResults = pgTable(
  'screening_results',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => screeningRounds.id),
    number: integer('number').notNull(),
    result: jsonb('result').$type<StoredResult>().notNull(),
    workedOutAt: instant('worked_out_at').notNull(),
  },
  (t) => [unique('screening_results_number_once').on(t.roundId, t.number)],
);

/** How the committee settled a tie (同点): in which order, by which way, with what was said. */
export const screeningTies = pgTable(
  'screening_ties',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => screeningRounds.id),
    paperIds: uuid('paper_ids').array().notNull(),
    way: text('way', { enum: TIE_WAYS }).notNull(),
    /** Votes for each paper, in the order of the papers, when it was put to the vote. */
    votes: integer('votes').array(),
    minutes: text('minutes').notNull(),
    settledBy: uuid('settled_by').notNull(),
    settledAt: instant('settled_at').notNull(),
  },
  (t) => [
    oneOf('screening_ties_way', t.way, TIE_WAYS),
    check('screening_ties_minutes_length', sql`length(${t.minutes}) between 1 and 4000`),
    check('screening_ties_votes_when_voted', sql`(${t.way} = 'vote') = (${t.votes} is not null)`),
    index('screening_ties_by_round').on(t.roundId),
  ],
);

/** What was asked and answered on the day of presentation; for those who screen the paper. */
export const screeningNotes = pgTable(
  'screening_notes',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    paperId: uuid('paper_id')
      .notNull()
      .references(() => screeningPapers.id),
    authorId: uuid('author_id').notNull(),
    body: text('body').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    check('screening_notes_body_length', sql`length(${t.body}) between 1 and 4000`),
    index('screening_notes_by_paper').on(t.paperId, t.at),
  ],
);

/** What the committee recommends to the city on one paper (審査結果). */
export const screeningRecommendations = pgTable(
  'screening_recommendations',
  {
    paperId: uuid('paper_id')
      .primaryKey()
      .references(() => screeningPapers.id),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    yen: integer('yen').notNull(),
    /** For the group, and with an adopted project for everybody. */
    reason: text('reason').notNull(),
    conditions: text('conditions').notNull().default(''),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => committeeMeetings.id),
    fixedBy: uuid('fixed_by').notNull(),
    fixedAt: instant('fixed_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    oneOf('screening_recommendations_verdict', t.verdict, VERDICTS),
    check('screening_recommendations_yen', sql`${t.yen} >= 0 and (${t.verdict} <> 'not' or ${t.yen} = 0)`),
    check('screening_recommendations_reason_length', sql`length(${t.reason}) between 1 and 2000`),
    check('screening_recommendations_conditions_length', sql`length(${t.conditions}) <= 2000`),
    check(
      'screening_recommendations_changes_say_which',
      sql`${t.verdict} <> 'adopt_changed' or ${t.conditions} <> ''`,
    ),
  ],
);

export type Sheet = typeof screeningSheets.$inferSelect;
export type Points = typeof screeningPoints.$inferSelect;
export type Recommendation = typeof screeningRecommendations.$inferSelect;
export type Tie = typeof screeningTies.$inferSelect;
export type InterviewNote = typeof screeningNotes.$inferSelect;
