import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { LANGS } from '#kernel/words.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { organisations } from '#registry/organisations/schema.ts';
import type { Content } from '#registry/registration-form/index.ts';
import { REMINDERS } from './rules/days.ts';
import { ENTRY_WAYS, PAPER_KINDS, PAPER_STATES } from './rules/flow.ts';

/** A registration paper (登録・更新・変更の申請書) from its first word to its decision. */
export const registrationPapers = pgTable(
  'registration_papers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    kind: text('kind', { enum: PAPER_KINDS }).notNull(),
    state: text('state', { enum: PAPER_STATES }).notNull().default('draft'),
    /** None until a first paper is accepted; a group that left and comes back has one from the start. */
    organisationId: uuid('organisation_id').references(() => organisations.id),
    /** Version of the register's entry from which a renewal or a change began. */
    baseVersion: integer('base_version'),
    content: jsonb('content').$type<Content>().notNull(),
    contentErasedAt: instant('content_erased_at'),
    version: integer('version').notNull().default(1),
    authorId: uuid('author_id'),
    /** Staff who typed it for somebody, how it came, and who came (代理入力). */
    enteredBy: uuid('entered_by'),
    enteredHow: text('entered_how', { enum: ENTRY_WAYS }),
    cameName: text('came_name').notNull().default(''),
    cameMail: text('came_mail').notNull().default(''),
    /** The conditions under which it was sent. */
    rulesVersion: integer('rules_version').notNull(),
    /** Entries of which the writer said that they are another group. */
    differentFrom: uuid('different_from').array().notNull().default([]),
    startedAt: instant('started_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    submittedAt: instant('submitted_at'),
    returnedAt: instant('returned_at'),
    decidedAt: instant('decided_at'),
    decidedBy: uuid('decided_by'),
    decisionNote: text('decision_note').notNull().default(''),
  },
  (t) => [
    unique('registration_papers_number_once').on(t.fiscalYear, t.number),
    oneOf('registration_papers_kind', t.kind, PAPER_KINDS),
    oneOf('registration_papers_state', t.state, PAPER_STATES),
    oneOf('registration_papers_entered_how', t.enteredHow, ENTRY_WAYS),
    check('registration_papers_numbers_from_one', sql`${t.number} >= 1`),
    check(
      'registration_papers_written_by_somebody',
      sql`${t.authorId} is not null or ${t.enteredBy} is not null`,
    ),
    check(
      'registration_papers_entered_in_some_way',
      sql`(${t.enteredBy} is null) = (${t.enteredHow} is null) and (${t.enteredBy} is not null or (${t.cameName} = '' and ${t.cameMail} = ''))`,
    ),
    check(
      'registration_papers_renew_what_is_there',
      sql`${t.kind} = 'first' or ${t.organisationId} is not null`,
    ),
    check(
      'registration_papers_accepted_into_the_register',
      sql`${t.state} <> 'accepted' or ${t.organisationId} is not null`,
    ),
    check(
      'registration_papers_sent_at_some_time',
      sql`${t.state} in ('draft', 'withdrawn') or ${t.submittedAt} is not null`,
    ),
    check(
      'registration_papers_returned_at_some_time',
      sql`${t.state} <> 'returned' or ${t.returnedAt} is not null`,
    ),
    check(
      'registration_papers_decided_by_somebody',
      sql`(${t.state} in ('accepted', 'withdrawn')) = (${t.decidedAt} is not null) and (${t.decidedAt} is null) = (${t.decidedBy} is null)`,
    ),
    check('registration_papers_note_length', sql`length(${t.decisionNote}) <= 1000`),
    uniqueIndex('registration_papers_one_open_a_group')
      .on(t.organisationId)
      .where(sql`${t.state} in ('draft', 'submitted', 'returned')`),
    index('registration_papers_by_state').on(t.state, t.submittedAt),
    index('registration_papers_by_author').on(t.authorId),
    index('registration_papers_by_organisation').on(t.organisationId),
    index('registration_papers_by_decision').on(t.decidedAt),
  ],
);

/** A word of the centre on one field of a paper that went back; settled when the paper is sent again. */
export const registrationRemarks = pgTable(
  'registration_remarks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    paperId: uuid('paper_id')
      .notNull()
      .references(() => registrationPapers.id, { onDelete: 'cascade' }),
    field: text('field').notNull(),
    words: text('words').notNull(),
    saidBy: uuid('said_by').notNull(),
    saidAt: instant('said_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    check('registration_remarks_name_a_field', sql`${t.field} <> ''`),
    check('registration_remarks_words_length', sql`length(${t.words}) between 1 and 1000`),
    check('registration_remarks_settled_after_they_were_said', sql`${t.settledAt} >= ${t.saidAt}`),
    index('registration_remarks_by_paper').on(t.paperId, t.saidAt),
  ],
);

/** A link by which somebody without an account begins; good for an hour, once. Only the hash of its secret stays. */
export const registrationStarts = pgTable(
  'registration_starts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    mail: text('mail').notNull(),
    name: text('name').notNull(),
    lang: text('lang', { enum: LANGS }).notNull(),
    tokenHash: text('token_hash').notNull(),
    askedAt: instant('asked_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    unique('registration_starts_token_once').on(t.tokenHash),
    oneOf('registration_starts_lang', t.lang, LANGS),
    check('registration_starts_mail_shape', sql`position('@' in ${t.mail}) > 1 and length(${t.mail}) <= 254`),
    check('registration_starts_name_length', sql`length(${t.name}) between 1 and 80`),
    check('registration_starts_end_after_asking', sql`${t.expiresAt} > ${t.askedAt}`),
    index('registration_starts_by_mail').on(t.mail, t.askedAt),
  ],
);

/** Why a group ended its registration, in its own words; the centre reads it. */
export const registrationEndings = pgTable(
  'registration_endings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    reason: text('reason').notNull(),
    endedBy: uuid('ended_by').notNull(),
    endedAt: instant('ended_at').notNull(),
  },
  (t) => [
    check('registration_endings_reason_length', sql`length(${t.reason}) between 1 and 1000`),
    index('registration_endings_by_organisation').on(t.organisationId),
  ],
);

/** Which mail about the end of which registration has gone out, so that none goes twice. */
export const registrationReminders = pgTable(
  'registration_reminders',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    validUntil: date('valid_until').notNull(),
    kind: text('kind', { enum: REMINDERS }).notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'registration_reminders_once', columns: [t.organisationId, t.validUntil, t.kind] }),
    oneOf('registration_reminders_kind', t.kind, REMINDERS),
  ],
);

export type RegistrationPaper = typeof registrationPapers.$inferSelect;
export type Remark = typeof registrationRemarks.$inferSelect;
