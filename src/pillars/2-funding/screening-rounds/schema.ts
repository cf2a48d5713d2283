import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { grantApplications, grantCalls } from '#pillars/2-funding/grant-papers/schema.ts';
import { grantRuleSets } from '#pillars/2-funding/grant-rules/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { committeeMeetings, committeeSeats } from '#registry/committee/schema.ts';
import { CONFLICT_KINDS } from './rules/conflicts.ts';
import { ROUND_ACTIONS, ROUND_STATES } from './rules/flow.ts';

export const ASSIGNMENTS = ['all', 'some'] as const;
export const MEETING_PURPOSES = ['presentation', 'deliberation'] as const;

/** A round of screening (審査の回): the papers of a call, the seats that screen them, the rules by which. */
export const screeningRounds = pgTable(
  'screening_rounds',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    callId: uuid('call_id')
      .notNull()
      .references(() => grantCalls.id),
    /** Pinned: whatever is put in force later, this round keeps its rules. */
    ruleSetId: uuid('rule_set_id')
      .notNull()
      .references(() => grantRuleSets.id),
    title: text('title').notNull(),
    state: text('state', { enum: ROUND_STATES }).notNull().default('prepared'),
    assignment: text('assignment', { enum: ASSIGNMENTS }).notNull().default('all'),
    budgetYen: integer('budget_yen'),
    sheetsDueOn: date('sheets_due_on'),
    /** Last day on which all seats were reminded, so that nobody gets two mails on one day. */
    remindedOn: date('reminded_on'),
    /** What the committee says of the whole round to everybody. */
    remark: text('remark').notNull().default(''),
    preparedBy: uuid('prepared_by').notNull(),
    preparedAt: instant('prepared_at').notNull(),
    openedAt: instant('opened_at'),
    closedAt: instant('closed_at'),
    publishedAt: instant('published_at'),
    publishedBy: uuid('published_by'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('screening_rounds_number_once').on(t.fiscalYear, t.number),
    oneOf('screening_rounds_state', t.state, ROUND_STATES),
    oneOf('screening_rounds_assignment', t.assignment, ASSIGNMENTS),
    check('screening_rounds_budget_not_negative', sql`${t.budgetYen} >= 0`),
    check('screening_rounds_title_length', sql`length(${t.title}) between 1 and 120`),
    check('screening_rounds_remark_length', sql`length(${t.remark}) <= 4000`),
    check(
      'screening_rounds_opened_when_all_are_in',
      sql`(${t.state} in ('prepared', 'declaring', 'scoring')) = (${t.openedAt} is null)`,
    ),
    check('screening_rounds_closed_at_some_time', sql`(${t.state} = 'closed') = (${t.closedAt} is not null)`),
    check(
      'screening_rounds_published_after_recommending',
      sql`${t.publishedAt} is null or ${t.state} in ('recommended', 'closed')`,
    ),
    index('screening_rounds_by_call').on(t.callId),
  ],
);

/** A seat as it sat when the round was prepared, or was invited later. */
export const screeningSeats = pgTable(
  'screening_seats',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => screeningRounds.id),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => committeeSeats.id),
    personId: uuid('person_id').notNull(),
    position: integer('position').notNull(),
    joinedAt: instant('joined_at').notNull(),
    /** Left before the opening: its sheets do not count. */
    leftAt: instant('left_at'),
  },
  (t) => [
    unique('screening_seats_once').on(t.roundId, t.seatId),
    unique('screening_seats_position_once').on(t.roundId, t.position),
    index('screening_seats_by_person').on(t.personId),
  ],
);

/** An application in a round. */
export const screeningPapers = pgTable(
  'screening_papers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => screeningRounds.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id),
    position: integer('position').notNull(),
    /** Withdrawn or refused on the way, or put off to another round. */
    outAt: instant('out_at'),
  },
  (t) => [
    unique('screening_papers_once').on(t.roundId, t.applicationId),
    unique('screening_papers_position_once').on(t.roundId, t.position),
    index('screening_papers_by_application').on(t.applicationId),
  ],
);

/** Which seat scores which paper. */
export const screeningAssignments = pgTable(
  'screening_assignments',
  {
    paperId: uuid('paper_id')
      .notNull()
      .references(() => screeningPapers.id),
    screeningSeatId: uuid('screening_seat_id')
      .notNull()
      .references(() => screeningSeats.id),
  },
  (t) => [primaryKey({ name: 'screening_assignments_once', columns: [t.paperId, t.screeningSeatId] })],
);

/**
 * What a member declared on one paper (利害関係の申告). Kind and reason are the member's own: no query but the member's
 * own reads them. That a seat is recused is a fact, and public with the result.
 */
export const screeningDeclarations = pgTable(
  'screening_declarations',
  {
    screeningSeatId: uuid('screening_seat_id')
      .notNull()
      .references(() => screeningSeats.id),
    paperId: uuid('paper_id')
      .notNull()
      .references(() => screeningPapers.id),
    isRelated: boolean('is_related').notNull(),
    kind: text('kind', { enum: CONFLICT_KINDS }),
    reason: text('reason').notNull().default(''),
    reasonErasedAt: instant('reason_erased_at'),
    declaredAt: instant('declared_at').notNull(),
    /** The committee excluded the seat (除斥) although its holder denied a relation. */
    excludedAt: instant('excluded_at'),
    excludedBy: uuid('excluded_by'),
    /** The office asked, and nothing stands in the way. */
    clearedAt: instant('cleared_at'),
    clearedBy: uuid('cleared_by'),
    /** Recused only after scoring had begun: the sheet was thrown away. */
    isLate: boolean('is_late').notNull().default(false),
  },
  (t) => [
    primaryKey({ name: 'screening_declarations_once', columns: [t.screeningSeatId, t.paperId] }),
    oneOf('screening_declarations_kind', t.kind, CONFLICT_KINDS),
    check(
      'screening_declarations_kind_when_related',
      sql`${t.reasonErasedAt} is not null or ${t.isRelated} = (${t.kind} is not null)`,
    ),
    check('screening_declarations_reason_length', sql`length(${t.reason}) <= 1000`),
    check(
      'screening_declarations_excluded_by_somebody',
      sql`(${t.excludedAt} is null) = (${t.excludedBy} is null) and (${t.clearedAt} is null) = (${t.clearedBy} is null)`,
    ),
    index('screening_declarations_by_paper').on(t.paperId),
  ],
);

/** Meetings of the committee at which the round was presented or deliberated. */
export const screeningMeetings = pgTable(
  'screening_meetings',
  {
    roundId: uuid('round_id')
      .notNull()
      .references(() => screeningRounds.id),
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => committeeMeetings.id),
    purpose: text('purpose', { enum: MEETING_PURPOSES }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'screening_meetings_once', columns: [t.roundId, t.meetingId] }),
    oneOf('screening_meetings_purpose', t.purpose, MEETING_PURPOSES),
  ],
);

/** Every step of a round's life, with the word for those outside. */
export const screeningSteps = pgTable(
  'screening_steps',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    roundId: uuid('round_id')
      .notNull()
      .references(() => screeningRounds.id),
    at: instant('at').notNull(),
    action: text('action', { enum: ROUND_ACTIONS }).notNull(),
    toState: text('to_state', { enum: ROUND_STATES }).notNull(),
    actorId: uuid('actor_id').notNull(),
    detail: jsonb('detail').$type<Readonly<Record<string, string | number>>>().notNull().default({}),
  },
  (t) => [
    oneOf('screening_steps_action', t.action, ROUND_ACTIONS),
    oneOf('screening_steps_state', t.toState, ROUND_STATES),
    index('screening_steps_by_round').on(t.roundId, t.at),
  ],
);

export type ScreeningRound = typeof screeningRounds.$inferSelect;
export type ScreeningSeat = typeof screeningSeats.$inferSelect;
export type ScreeningPaper = typeof screeningPapers.$inferSelect;
export type Declaration = typeof screeningDeclarations.$inferSelect;
