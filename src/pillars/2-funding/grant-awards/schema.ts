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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import { grantRuleSets } from '#pillars/2-funding/grant-rules/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { organisations } from '#registry/organisations/schema.ts';
import {
  AWARD_STATES,
  CHANGE_KINDS,
  CHANGE_STATES,
  PAYMENT_KINDS,
  PAYMENT_PLANS,
  PAYMENT_STATES,
  REPAYMENT_REASONS,
  RESULT_STATES,
  type ResultPhotograph,
  type ResultStory,
  SIGNING_WAYS,
} from './rules/flow.ts';
import type { BudgetLine } from './rules/lines.ts';

const awardId = () => uuid('award_id').references(() => grantAwards.id, { onDelete: 'cascade' });
const MONEY_KINDS = ['subsidy', 'contribution'] as const;
const FUNDS = ['fund', 'general'] as const;

/** What one application was awarded for one fiscal year (交付決定), until its money is even. */
export const grantAwards = pgTable(
  'grant_awards',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id),
    applicationCode: text('application_code').notNull().default(''),
    yearIndex: integer('year_index').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    ruleSetId: uuid('rule_set_id')
      .notNull()
      .references(() => grantRuleSets.id),
    courseKey: text('course_key').notNull(),
    title: text('title').notNull(),
    moneyKind: text('money_kind', { enum: MONEY_KINDS }).notNull(),
    fundedBy: text('funded_by', { enum: FUNDS }).notNull(),
    earmarkKey: text('earmark_key'),
    conditions: text('conditions').notNull().default(''),
    /** What was decided first; `decidedYen` follows approved changes. */
    firstDecidedYen: integer('first_decided_yen').notNull(),
    decidedYen: integer('decided_yen').notNull(),
    decidedOn: date('decided_on').notNull(),
    state: text('state', { enum: AWARD_STATES }).notNull().default('decided'),
    linesRevision: integer('lines_revision').notNull().default(0),
    paymentPlan: text('payment_plan', { enum: PAYMENT_PLANS }),
    paymentReason: text('payment_reason').notNull().default(''),
    /** That the treasury knows the account; its number is kept there, and never here. */
    accountNotedOn: date('account_noted_on'),
    agreedOn: date('agreed_on'),
    startedOn: date('started_on'),
    stoppedOn: date('stopped_on'),
    plannedEndOn: date('planned_end_on').notNull(),
    interimDueOn: date('interim_due_on'),
    reportDueOn: date('report_due_on').notNull(),
    presentationOn: date('presentation_on'),
    settledYen: integer('settled_yen'),
    settledOn: date('settled_on'),
    endedOn: date('ended_on'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('grant_awards_number_once').on(t.fiscalYear, t.number),
    unique('grant_awards_one_a_year').on(t.applicationId, t.yearIndex),
    oneOf('grant_awards_state', t.state, AWARD_STATES),
    oneOf('grant_awards_money_kind', t.moneyKind, MONEY_KINDS),
    oneOf('grant_awards_funded_by', t.fundedBy, FUNDS),
    oneOf('grant_awards_payment_plan', t.paymentPlan, PAYMENT_PLANS),
    check('grant_awards_years_from_one', sql`${t.yearIndex} between 1 and 10 and ${t.number} >= 1`),
    check(
      'grant_awards_decided_yen',
      sql`${t.firstDecidedYen} >= 1 and ${t.decidedYen} between 0 and ${t.firstDecidedYen}`,
    ),
    check('grant_awards_settled_within', sql`${t.settledYen} between 0 and ${t.decidedYen}`),
    check(
      'grant_awards_settled_on_a_day',
      sql`(${t.settledYen} is null) = (${t.settledOn} is null) and (${t.state} not in ('settled', 'closed') or ${t.settledYen} is not null)`,
    ),
    check(
      'grant_awards_ended_on_a_day',
      sql`(${t.state} in ('closed', 'given_up', 'revoked')) = (${t.endedOn} is not null)`,
    ),
    check(
      'grant_awards_started_after_agreeing',
      sql`${t.startedOn} is null or (${t.agreedOn} is not null and ${t.startedOn} >= ${t.agreedOn})`,
    ),
    check(
      'grant_awards_words',
      sql`length(${t.title}) between 1 and 200 and length(${t.conditions}) <= 2000`,
    ),
    index('grant_awards_by_organisation').on(t.organisationId),
    index('grant_awards_by_state').on(t.state, t.fiscalYear),
  ],
);

/** The budget as decided (revision 0) and as changed since. */
export const grantBudgetLines = pgTable(
  'grant_budget_lines',
  {
    awardId: awardId().notNull(),
    revision: integer('revision').notNull(),
    position: integer('position').notNull(),
    key: text('key').notNull(),
    category: text('category').notNull(),
    item: text('item').notNull(),
    yen: integer('yen').notNull(),
  },
  (t) => [
    primaryKey({ name: 'grant_budget_lines_once', columns: [t.awardId, t.revision, t.key] }),
    check('grant_budget_lines_yen', sql`${t.yen} >= 0`),
    check('grant_budget_lines_words', sql`length(${t.key}) between 1 and 80 and length(${t.item}) <= 200`),
  ],
);

/** 協定書 or 請書: the text as it was signed, and by whom on which day. */
export const grantAgreements = pgTable(
  'grant_agreements',
  {
    awardId: awardId().primaryKey(),
    textVersion: text('text_version').notNull(),
    body: text('body').notNull(),
    groupBy: uuid('group_by').notNull(),
    groupHow: text('group_how', { enum: SIGNING_WAYS }).notNull(),
    groupName: text('group_name').notNull(),
    groupOn: date('group_on').notNull(),
    groupAt: instant('group_at').notNull(),
    officeBy: uuid('office_by'),
    officeOn: date('office_on'),
  },
  (t) => [
    oneOf('grant_agreements_how', t.groupHow, SIGNING_WAYS),
    check('grant_agreements_two_hands', sql`${t.officeBy} <> ${t.groupBy}`),
    check(
      'grant_agreements_office_on_a_day',
      sql`(${t.officeBy} is null) = (${t.officeOn} is null) and (${t.officeOn} is null or ${t.officeOn} >= ${t.groupOn})`,
    ),
  ],
);

/** Money to the group. Who orders does not pay; one that failed is followed by a new row. */
export const grantPayments = pgTable(
  'grant_payments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    awardId: awardId().notNull(),
    kind: text('kind', { enum: PAYMENT_KINDS }).notNull(),
    position: integer('position').notNull(),
    yen: integer('yen').notNull(),
    dueOn: date('due_on'),
    state: text('state', { enum: PAYMENT_STATES }).notNull().default('planned'),
    replacesId: uuid('replaces_id'),
    claimedBy: uuid('claimed_by'),
    claimedAt: instant('claimed_at'),
    orderedBy: uuid('ordered_by'),
    orderedAt: instant('ordered_at'),
    paidBy: uuid('paid_by'),
    paidOn: date('paid_on'),
    failedOn: date('failed_on'),
    words: text('words').notNull().default(''),
  },
  (t) => [
    oneOf('grant_payments_kind', t.kind, PAYMENT_KINDS),
    oneOf('grant_payments_state', t.state, PAYMENT_STATES),
    check('grant_payments_yen', sql`${t.yen} > 0`),
    check('grant_payments_two_hands', sql`${t.paidBy} <> ${t.orderedBy}`),
    check(
      'grant_payments_claimed_by_somebody',
      sql`(${t.claimedBy} is null) = (${t.claimedAt} is null) and (${t.state} in ('planned', 'cancelled') or ${t.claimedBy} is not null)`,
    ),
    check(
      'grant_payments_ordered_by_somebody',
      sql`(${t.orderedBy} is null) = (${t.orderedAt} is null) and (${t.state} not in ('ordered', 'paid', 'failed') or ${t.orderedBy} is not null)`,
    ),
    check(
      'grant_payments_paid_by_somebody',
      sql`(${t.state} in ('paid', 'failed')) = (${t.paidOn} is not null) and (${t.paidOn} is null) = (${t.paidBy} is null)`,
    ),
    check('grant_payments_failed_on_a_day', sql`(${t.state} = 'failed') = (${t.failedOn} is not null)`),
    check('grant_payments_words', sql`length(${t.words}) <= 1000`),
    unique('grant_payments_replaced_once').on(t.replacesId),
    index('grant_payments_by_award').on(t.awardId, t.position),
  ],
);

/** 変更・中止の承認 asked by the group, 取消 asked by an officer; decided by another hand. */
export const grantChanges = pgTable(
  'grant_changes',
  {
    id: uuid('id').primaryKey(),
    awardId: awardId().notNull(),
    kind: text('kind', { enum: CHANGE_KINDS }).notNull(),
    reason: text('reason').notNull(),
    lines: jsonb('lines').$type<readonly BudgetLine[]>().notNull(),
    beforeYen: integer('before_yen').notNull(),
    yen: integer('yen').notNull(),
    /** The new last day of the work, or the day on which it stopped. */
    endsOn: date('ends_on'),
    repayDueOn: date('repay_due_on'),
    state: text('state', { enum: CHANGE_STATES }).notNull().default('requested'),
    requestedBy: uuid('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    decisionWords: text('decision_words').notNull().default(''),
  },
  (t) => [
    oneOf('grant_changes_kind', t.kind, CHANGE_KINDS),
    oneOf('grant_changes_state', t.state, CHANGE_STATES),
    check('grant_changes_yen', sql`${t.yen} between 0 and ${t.beforeYen}`),
    check('grant_changes_two_hands', sql`${t.state} = 'withdrawn' or ${t.decidedBy} <> ${t.requestedBy}`),
    check(
      'grant_changes_decided_by_somebody',
      sql`(${t.state} = 'requested') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
    ),
    check('grant_changes_reason', sql`length(${t.reason}) between 1 and 2000`),
    uniqueIndex('grant_changes_one_open').on(t.awardId).where(sql`${t.state} = 'requested'`),
  ],
);

/** 返還: money that comes back, by when, and when it came. */
export const grantRepayments = pgTable(
  'grant_repayments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    awardId: awardId().notNull(),
    reason: text('reason', { enum: REPAYMENT_REASONS }).notNull(),
    yen: integer('yen').notNull(),
    dueOn: date('due_on').notNull(),
    askedAt: instant('asked_at').notNull(),
    paidOn: date('paid_on'),
    receivedBy: uuid('received_by'),
  },
  (t) => [
    oneOf('grant_repayments_reason', t.reason, REPAYMENT_REASONS),
    check('grant_repayments_yen', sql`${t.yen} > 0`),
    check('grant_repayments_received_by_somebody', sql`(${t.paidOn} is null) = (${t.receivedBy} is null)`),
    uniqueIndex('grant_repayments_one_open').on(t.awardId).where(sql`${t.paidOn} is null`),
  ],
);

/** What came of it, in the five fields of the public interview; published with the group's consent. */
export const grantResults = pgTable(
  'grant_results',
  {
    awardId: awardId().primaryKey(),
    story: jsonb('story').$type<ResultStory>().notNull(),
    /** Ids of files of photographs: large and small, with words for who cannot see them. */
    photographs: jsonb('photographs').$type<readonly ResultPhotograph[]>().notNull().default([]),
    consent: boolean('consent').notNull().default(false),
    state: text('state', { enum: RESULT_STATES }).notNull().default('draft'),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    publishedBy: uuid('published_by'),
    publishedAt: instant('published_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    oneOf('grant_results_state', t.state, RESULT_STATES),
    check('grant_results_by_consent', sql`${t.state} = 'draft' or ${t.consent}`),
    check('grant_results_published', sql`(${t.state} = 'published') = (${t.publishedAt} is not null)`),
  ],
);

/** Every step of an award, with the words for outside and those for the office alone. */
export const grantAwardSteps = pgTable(
  'grant_award_steps',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    awardId: awardId().notNull(),
    at: instant('at').notNull(),
    action: text('action').notNull(),
    fromState: text('from_state', { enum: AWARD_STATES }).notNull(),
    toState: text('to_state', { enum: AWARD_STATES }).notNull(),
    actorId: uuid('actor_id').notNull(),
    outside: text('outside').notNull().default(''),
    inside: text('inside').notNull().default(''),
  },
  (t) => [
    oneOf('grant_award_steps_from', t.fromState, AWARD_STATES),
    oneOf('grant_award_steps_to', t.toState, AWARD_STATES),
    index('grant_award_steps_by_award').on(t.awardId, t.at),
  ],
);

export type GrantAward = typeof grantAwards.$inferSelect;
export type GrantPayment = typeof grantPayments.$inferSelect;
export type GrantChange = typeof grantChanges.$inferSelect;
export type GrantAgreement = typeof grantAgreements.$inferSelect;
export type GrantRepayment = typeof grantRepayments.$inferSelect;
export type GrantResult = typeof grantResults.$inferSelect;
export type GrantAwardStep = typeof grantAwardSteps.$inferSelect;
