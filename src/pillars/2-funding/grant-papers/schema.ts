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
import {
  questionnaireAnswerSendings,
  questionnaireAnswers,
  questionnaireVersions,
} from '#blocks/questionnaire/schema.ts';
import type { FrozenFacts } from '#pillars/2-funding/grant-checks/index.ts';
import {
  APPLICATION_ACTIONS,
  APPLICATION_STATES,
  CALL_STATES,
  OPINION_VERDICTS,
} from '#pillars/2-funding/grant-flow/index.ts';
import { grantCourses, grantRuleSets } from '#pillars/2-funding/grant-rules/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { departments } from '#registry/departments/schema.ts';
import { organisations } from '#registry/organisations/schema.ts';

const idColumn = () => uuid('id').primaryKey().defaultRandom();

/** A call for applications (募集) of one course in one fiscal year. Whether it is open is told by its days. */
export const grantCalls = pgTable(
  'grant_calls',
  {
    id: idColumn(),
    courseId: uuid('course_id')
      .notNull()
      .references(() => grantCourses.id),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    ruleSetId: uuid('rule_set_id')
      .notNull()
      .references(() => grantRuleSets.id),
    questionnaireVersionId: uuid('questionnaire_version_id')
      .notNull()
      .references(() => questionnaireVersions.id),
    title: text('title').notNull(),
    opensOn: date('opens_on').notNull(),
    closesOn: date('closes_on').notNull(),
    presentationOn: date('presentation_on'),
    decisionBy: date('decision_by'),
    budgetYen: integer('budget_yen'),
    state: text('state', { enum: CALL_STATES }).notNull().default('draft'),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by').notNull(),
    publishedAt: instant('published_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('grant_calls_number_once').on(t.courseId, t.fiscalYear, t.number),
    oneOf('grant_calls_state', t.state, CALL_STATES),
    check('grant_calls_numbers_from_one', sql`${t.number} >= 1`),
    check('grant_calls_have_a_title', sql`length(${t.title}) between 1 and 200`),
    check('grant_calls_open_before_they_close', sql`${t.opensOn} <= ${t.closesOn}`),
    check(
      'grant_calls_decided_after_closing',
      sql`${t.decisionBy} is null or ${t.decisionBy} >= ${t.closesOn}`,
    ),
    check('grant_calls_budget_positive', sql`${t.budgetYen} is null or ${t.budgetYen} > 0`),
    check('grant_calls_published_at_some_time', sql`(${t.state} = 'draft') = (${t.publishedAt} is null)`),
    index('grant_calls_by_days').on(t.state, t.closesOn),
  ],
);

/** An application (申請) of one organisation in one call, from its first word to its end. */
export const grantApplications = pgTable(
  'grant_applications',
  {
    id: idColumn(),
    fiscalYear: integer('fiscal_year').notNull(),
    /** Given when it is sent for the first time: drafts that come to nothing leave no gap. */
    number: integer('number'),
    callId: uuid('call_id')
      .notNull()
      .references(() => grantCalls.id),
    /** The rules under which it is judged, whatever is put in force later. */
    ruleSetId: uuid('rule_set_id')
      .notNull()
      .references(() => grantRuleSets.id),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    answerId: uuid('answer_id')
      .notNull()
      .references(() => questionnaireAnswers.id, { onDelete: 'cascade' }),
    title: text('title').notNull().default(''),
    /** Public once it is awarded. */
    summary: text('summary').notNull().default(''),
    requestedYen: integer('requested_yen'),
    years: integer('years').notNull().default(1),
    /** The how-manieth award of the course it would be for the group. */
    awardNumber: integer('award_number').notNull().default(1),
    facts: jsonb('facts').$type<FrozenFacts>(),
    state: text('state', { enum: APPLICATION_STATES }).notNull().default('draft'),
    startedBy: uuid('started_by').notNull(),
    startedAt: instant('started_at').notNull(),
    submittedAt: instant('submitted_at'),
    submittedBy: uuid('submitted_by'),
    sendingId: uuid('sending_id').references(() => questionnaireAnswerSendings.id),
    /** Last day on which a returned paper may be sent again. */
    mendBy: date('mend_by'),
    formalBy: uuid('formal_by'),
    formalAt: instant('formal_at'),
    closedAt: instant('closed_at'),
    outcome: text('outcome').notNull().default(''),
    /** Folded name of the organisation, title and code, for the officer's search. */
    search: text('search').notNull().default(''),
    changedAt: instant('changed_at').notNull(),
    /** When the words of its history were taken out. */
    wordsErasedAt: instant('words_erased_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('grant_applications_number_once').on(t.fiscalYear, t.number),
    unique('grant_applications_answer_once').on(t.answerId),
    oneOf('grant_applications_state', t.state, APPLICATION_STATES),
    check('grant_applications_numbers_from_one', sql`${t.number} >= 1`),
    check('grant_applications_years', sql`${t.years} between 1 and 3`),
    check('grant_applications_award_number', sql`${t.awardNumber} >= 1`),
    check('grant_applications_ask_for_money', sql`${t.requestedYen} is null or ${t.requestedYen} >= 0`),
    check('grant_applications_title_length', sql`length(${t.title}) <= 200 and length(${t.summary}) <= 2000`),
    check(
      'grant_applications_numbered_when_sent',
      sql`(${t.number} is null) = (${t.submittedAt} is null) and (${t.submittedAt} is null) = (${t.submittedBy} is null)`,
    ),
    check(
      'grant_applications_sent_at_some_time',
      sql`${t.state} in ('draft', 'withdrawn') or (${t.submittedAt} is not null and ${t.sendingId} is not null and ${t.facts} is not null)`,
    ),
    check('grant_applications_returned_with_a_day', sql`${t.state} <> 'returned' or ${t.mendBy} is not null`),
    check(
      'grant_applications_formal_check_by_somebody',
      sql`(${t.formalBy} is null) = (${t.formalAt} is null)`,
    ),
    check(
      'grant_applications_closed_when_over',
      sql`(${t.state} in ('finished', 'declined', 'refused', 'withdrawn', 'given_up', 'revoked')) = (${t.closedAt} is not null)`,
    ),
    uniqueIndex('grant_applications_one_living_a_call')
      .on(t.callId, t.organisationId)
      .where(sql`${t.state} not in ('refused', 'withdrawn')`),
    index('grant_applications_by_organisation').on(t.organisationId),
    index('grant_applications_by_year').on(t.fiscalYear, t.number),
    index('grant_applications_by_state').on(t.state, t.submittedAt),
    index('grant_applications_by_call').on(t.callId, t.state),
  ],
);

/** What is asked for in each fiscal year of a project of several years. */
export const grantApplicationYears = pgTable(
  'grant_application_years',
  {
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id, { onDelete: 'cascade' }),
    yearIndex: integer('year_index').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    requestedYen: integer('requested_yen').notNull(),
  },
  (t) => [
    primaryKey({ name: 'grant_application_years_once', columns: [t.applicationId, t.yearIndex] }),
    check('grant_application_years_index', sql`${t.yearIndex} between 1 and 3`),
    check('grant_application_years_ask_for_money', sql`${t.requestedYen} >= 0`),
  ],
);

/** One step in the life of an application: what the group reads of it, and what stays in the house. */
export const grantSteps = pgTable(
  'grant_steps',
  {
    id: idColumn(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id, { onDelete: 'cascade' }),
    /** Its place in the history, from 1. */
    place: integer('place').notNull(),
    at: instant('at').notNull(),
    action: text('action', { enum: APPLICATION_ACTIONS }).notNull(),
    fromState: text('from_state', { enum: APPLICATION_STATES }).notNull(),
    toState: text('to_state', { enum: APPLICATION_STATES }).notNull(),
    actorId: uuid('actor_id').notNull(),
    outside: text('outside').notNull().default(''),
    inside: text('inside').notNull().default(''),
    /** Fields of a return, with a word for each. */
    fields: jsonb('fields').$type<readonly FieldRemark[]>().notNull().default([]),
  },
  (t) => [
    oneOf('grant_steps_action', t.action, APPLICATION_ACTIONS),
    oneOf('grant_steps_from', t.fromState, APPLICATION_STATES),
    oneOf('grant_steps_to', t.toState, APPLICATION_STATES),
    check('grant_steps_words_length', sql`length(${t.outside}) <= 4000 and length(${t.inside}) <= 4000`),
    unique('grant_steps_one_a_place').on(t.applicationId, t.place),
  ],
);

/** An opinion asked of a department (意見照会); screening waits until it is answered. */
export const grantOpinions = pgTable(
  'grant_opinions',
  {
    id: idColumn(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id, { onDelete: 'cascade' }),
    departmentId: uuid('department_id')
      .notNull()
      .references(() => departments.id),
    question: text('question').notNull().default(''),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    dueOn: date('due_on').notNull(),
    answeredBy: uuid('answered_by'),
    answeredAt: instant('answered_at'),
    verdict: text('verdict', { enum: OPINION_VERDICTS }),
    words: text('words').notNull().default(''),
  },
  (t) => [
    oneOf('grant_opinions_verdict', t.verdict, OPINION_VERDICTS),
    unique('grant_opinions_once_a_department').on(t.applicationId, t.departmentId),
    check('grant_opinions_words_length', sql`length(${t.words}) <= 4000 and length(${t.question}) <= 1000`),
    check(
      'grant_opinions_answered_by_somebody',
      sql`(${t.answeredAt} is null) = (${t.answeredBy} is null) and (${t.answeredAt} is null) = (${t.verdict} is null)`,
    ),
    index('grant_opinions_by_department').on(t.departmentId, t.answeredAt),
  ],
);

/** The last number given in a fiscal year. */
export const grantNumbers = pgTable('grant_numbers', {
  fiscalYear: integer('fiscal_year').primaryKey(),
  last: integer('last').notNull(),
});

/** Which reminder has gone out about what, so that none goes twice. */
export const grantReminders = pgTable(
  'grant_reminders',
  {
    subjectId: uuid('subject_id').notNull(),
    kind: text('kind').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [primaryKey({ name: 'grant_reminders_once', columns: [t.subjectId, t.kind] })],
);

export type FieldRemark = { readonly question: string; readonly words: string };
export type GrantCall = typeof grantCalls.$inferSelect;
export type GrantApplication = typeof grantApplications.$inferSelect;
export type GrantApplicationYear = typeof grantApplicationYears.$inferSelect;
export type GrantStep = typeof grantSteps.$inferSelect;
export type GrantOpinion = typeof grantOpinions.$inferSelect;
