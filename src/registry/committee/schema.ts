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
import { instant, oneOf } from '#platform/db/columns.ts';
import { ATTENDANCES } from './rules/meetings.ts';
import { SEAT_KINDS } from './rules/seats.ts';

/** A seat of the committee (委員) for a term, both days inclusive; without a last day until it is ended. */
export const committeeSeats = pgTable(
  'committee_seats',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Whose seat it is; gone when the term lies long enough in the past. */
    personId: uuid('person_id'),
    kind: text('kind', { enum: SEAT_KINDS }).notNull(),
    /** Where the holder comes from, in the holder's own public words: a university, a federation. */
    affiliation: text('affiliation').notNull().default(''),
    isChair: boolean('is_chair').notNull().default(false),
    /** The holder agreed that the public page says the name. */
    namedPublicly: boolean('named_publicly').notNull().default(false),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
    appointedBy: uuid('appointed_by').notNull(),
    appointedAt: instant('appointed_at').notNull(),
  },
  (t) => [
    oneOf('committee_seats_kind', t.kind, SEAT_KINDS),
    check('committee_seats_end_no_earlier_than_the_day_before', sql`${t.endsOn} >= ${t.startsOn} - 1`),
    check('committee_seats_affiliation_length', sql`length(${t.affiliation}) <= 80`),
    index('committee_seats_by_person').on(t.personId, t.startsOn),
  ],
);

/** A meeting of the committee (委員会の会議), numbered within its fiscal year. */
export const committeeMeetings = pgTable(
  'committee_meetings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    heldOn: date('held_on').notNull(),
    /** As people say it: 14時から16時まで. */
    hours: text('hours').notNull().default(''),
    place: text('place').notNull(),
    /** Subjects in their order. */
    agenda: jsonb('agenda').$type<readonly string[]>().notNull().default([]),
    minutes: text('minutes').notNull().default(''),
    /** The notice with day, place and agenda stands on the public page. */
    publishedAt: instant('published_at'),
    minutesPublishedAt: instant('minutes_published_at'),
    version: integer('version').notNull().default(1),
    plannedBy: uuid('planned_by').notNull(),
    plannedAt: instant('planned_at').notNull(),
  },
  (t) => [
    unique('committee_meetings_number_once').on(t.fiscalYear, t.number),
    check('committee_meetings_numbers_from_one', sql`${t.number} >= 1`),
    check('committee_meetings_place_length', sql`length(${t.place}) between 1 and 120`),
    check('committee_meetings_hours_length', sql`length(${t.hours}) <= 60`),
    check('committee_meetings_minutes_length', sql`length(${t.minutes}) <= 40000`),
    check(
      'committee_meetings_minutes_after_the_notice',
      sql`${t.minutesPublishedAt} is null or (${t.publishedAt} is not null and ${t.minutes} <> '')`,
    ),
    index('committee_meetings_by_day').on(t.heldOn),
  ],
);

/** Who was at a meeting, seat by seat. */
export const committeeAttendance = pgTable(
  'committee_attendance',
  {
    meetingId: uuid('meeting_id')
      .notNull()
      .references(() => committeeMeetings.id, { onDelete: 'cascade' }),
    seatId: uuid('seat_id')
      .notNull()
      .references(() => committeeSeats.id),
    attendance: text('attendance', { enum: ATTENDANCES }).notNull(),
  },
  (t) => [
    primaryKey({ name: 'committee_attendance_once', columns: [t.meetingId, t.seatId] }),
    oneOf('committee_attendance_attendance', t.attendance, ATTENDANCES),
  ],
);

export type CommitteeSeat = typeof committeeSeats.$inferSelect;
export type CommitteeMeeting = typeof committeeMeetings.$inferSelect;
