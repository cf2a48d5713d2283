import { sql } from 'drizzle-orm';
import {
  check,
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
import type { Definition, Values, Words } from '#blocks/questionnaire-questions/index.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { ANSWER_STATES, MEMBER_ROLES, type OpenField, VERSION_STATES } from './rules/states.ts';

/** A form under one name over the years (質問票); what it asks is in its versions. */
export const questionnaires = pgTable(
  'questionnaires',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    key: text('key').notNull(),
    /** What it is for; the module that asks for answers knows the word. */
    purpose: text('purpose').notNull(),
    title: jsonb('title').$type<Words>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('questionnaires_key_once').on(t.key),
    check('questionnaires_key_form', sql`${t.key} ~ '^[a-z][a-z0-9_]{0,59}$'`),
    check('questionnaires_purpose_form', sql`${t.purpose} ~ '^[a-z][a-z0-9_]{0,59}$'`),
    index('questionnaires_by_purpose').on(t.purpose),
  ],
);

/** A version of a form; once published it never changes again (a trigger refuses), and answers name the one they answer. */
export const questionnaireVersions = pgTable(
  'questionnaire_versions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    questionnaireId: uuid('questionnaire_id')
      .notNull()
      .references(() => questionnaires.id),
    number: integer('number').notNull(),
    definition: jsonb('definition').$type<Definition>().notNull(),
    state: text('state', { enum: VERSION_STATES }).notNull().default('draft'),
    changedAt: instant('changed_at').notNull(),
    publishedAt: instant('published_at'),
    publishedBy: uuid('published_by'),
    /** Counts the savings of a draft, so that two who write at once hear of each other. */
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('questionnaire_versions_number_once').on(t.questionnaireId, t.number),
    oneOf('questionnaire_versions_state', t.state, VERSION_STATES),
    check('questionnaire_versions_numbers_from_one', sql`${t.number} >= 1`),
    check(
      'questionnaire_versions_published_by_somebody',
      sql`(${t.state} = 'draft') = (${t.publishedAt} is null) and (${t.publishedAt} is null) = (${t.publishedBy} is null)`,
    ),
    uniqueIndex('questionnaire_versions_one_draft').on(t.questionnaireId).where(sql`${t.state} = 'draft'`),
  ],
);

/** What somebody answered: the values as they stand, also the ones that are still wrong. */
export const questionnaireAnswers = pgTable(
  'questionnaire_answers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    versionId: uuid('version_id')
      .notNull()
      .references(() => questionnaireVersions.id),
    purpose: text('purpose').notNull(),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    values: jsonb('values').$type<Values>().notNull(),
    state: text('state', { enum: ANSWER_STATES }).notNull().default('draft'),
    revision: integer('revision').notNull().default(1),
    /** For each section the revision by which it changed last: two who write in different sections do not collide. */
    sectionRevisions: jsonb('section_revisions').$type<Readonly<Record<string, number>>>().notNull(),
    startedBy: uuid('started_by').notNull(),
    startedAt: instant('started_at').notNull(),
    changedAt: instant('changed_at').notNull(),
    sentAt: instant('sent_at'),
    /** Questions that may change after a return, with what was said about each. */
    openFields: jsonb('open_fields').$type<readonly OpenField[]>().notNull(),
    /** When what people wrote was taken out. */
    erasedAt: instant('erased_at'),
  },
  (t) => [
    oneOf('questionnaire_answers_state', t.state, ANSWER_STATES),
    check('questionnaire_answers_revisions_from_one', sql`${t.revision} >= 1`),
    check('questionnaire_answers_sent_at_some_time', sql`${t.state} = 'draft' or ${t.sentAt} is not null`),
    check(
      'questionnaire_answers_open_only_when_reopened',
      sql`(${t.state} = 'reopened') = (jsonb_array_length(${t.openFields}) > 0)`,
    ),
    index('questionnaire_answers_by_version').on(t.versionId),
    index('questionnaire_answers_by_organisation').on(t.organisationId, t.sentAt),
    index('questionnaire_answers_by_change').on(t.state, t.changedAt),
  ],
);

/** Who may open an answer, and as what. */
export const questionnaireAnswerMembers = pgTable(
  'questionnaire_answer_members',
  {
    answerId: uuid('answer_id')
      .notNull()
      .references(() => questionnaireAnswers.id, { onDelete: 'cascade' }),
    personId: uuid('person_id').notNull(),
    role: text('role', { enum: MEMBER_ROLES }).notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'questionnaire_answer_members_once', columns: [t.answerId, t.personId] }),
    oneOf('questionnaire_answer_members_role', t.role, MEMBER_ROLES),
    index('questionnaire_answer_members_by_person').on(t.personId),
  ],
);

/** What was sent, kept as it was with its digest; a trigger lets it only be emptied at the end of its time. */
export const questionnaireAnswerSendings = pgTable(
  'questionnaire_answer_sendings',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    answerId: uuid('answer_id')
      .notNull()
      .references(() => questionnaireAnswers.id),
    number: integer('number').notNull(),
    values: jsonb('values').$type<Values>().notNull(),
    digest: text('digest').notNull(),
    sentBy: uuid('sent_by').notNull(),
    sentAt: instant('sent_at').notNull(),
    erasedAt: instant('erased_at'),
  },
  (t) => [
    unique('questionnaire_answer_sendings_number_once').on(t.answerId, t.number),
    check('questionnaire_answer_sendings_numbers_from_one', sql`${t.number} >= 1`),
    check('questionnaire_answer_sendings_digest_form', sql`${t.digest} ~ '^[0-9a-f]{64}$'`),
  ],
);

export type Questionnaire = typeof questionnaires.$inferSelect;
export type QuestionnaireVersion = typeof questionnaireVersions.$inferSelect;
export type Answer = typeof questionnaireAnswers.$inferSelect;
export type AnswerMember = typeof questionnaireAnswerMembers.$inferSelect;
export type Sending = typeof questionnaireAnswerSendings.$inferSelect;
