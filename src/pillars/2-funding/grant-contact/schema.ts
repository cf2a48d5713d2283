import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { grantApplications, grantCalls } from '#pillars/2-funding/grant-papers/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { CONSULTATION_STATES, SIDES } from './rules/flow.ts';

const idColumn = () => uuid('id').primaryKey().defaultRandom();

/** A consultation before applying (事前相談), asked for by a group or booked by the office. */
export const grantConsultations = pgTable(
  'grant_consultations',
  {
    id: idColumn(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    callId: uuid('call_id').references(() => grantCalls.id),
    wanted: text('wanted').notNull(),
    /** Whom the office meets. */
    person: text('person').notNull().default(''),
    state: text('state', { enum: CONSULTATION_STATES }).notNull().default('asked'),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** When it takes place, once the office has booked it. */
    at: instant('at'),
    place: text('place').notNull().default(''),
    /** Of the office alone. */
    notes: text('notes').notNull().default(''),
    handledBy: uuid('handled_by'),
  },
  (t) => [
    oneOf('grant_consultations_state', t.state, CONSULTATION_STATES),
    check('grant_consultations_wanted_length', sql`length(${t.wanted}) between 1 and 1000`),
    check(
      'grant_consultations_words_length',
      sql`length(${t.notes}) <= 4000 and length(${t.person}) <= 80 and length(${t.place}) <= 200`,
    ),
    check(
      'grant_consultations_booked_for_some_time',
      sql`${t.state} not in ('booked', 'held') or ${t.at} is not null`,
    ),
    index('grant_consultations_by_organisation').on(t.organisationId),
    index('grant_consultations_by_state').on(t.state, t.at),
  ],
);

/** A message on a case, from the group to the office or back. */
export const grantMessages = pgTable(
  'grant_messages',
  {
    id: idColumn(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id, { onDelete: 'cascade' }),
    fromSide: text('from_side', { enum: SIDES }).notNull(),
    authorId: uuid('author_id').notNull(),
    body: text('body').notNull(),
    at: instant('at').notNull(),
    /** When somebody of the other side opened it. */
    readAt: instant('read_at'),
  },
  (t) => [
    oneOf('grant_messages_side', t.fromSide, SIDES),
    check('grant_messages_body_length', sql`length(${t.body}) between 1 and 4000`),
    index('grant_messages_by_application').on(t.applicationId, t.at),
    index('grant_messages_unread').on(t.fromSide).where(sql`${t.readAt} is null`),
  ],
);

export type GrantConsultation = typeof grantConsultations.$inferSelect;
export type GrantMessage = typeof grantMessages.$inferSelect;
