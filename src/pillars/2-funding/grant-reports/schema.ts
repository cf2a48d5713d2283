import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { grantAwards } from '#pillars/2-funding/grant-awards/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { files } from '#platform/files/schema.ts';
import type { ReportValues } from './rules/fields.ts';
import { REPORT_KINDS, REPORT_STATES, SETTLEMENT_STATES, VERDICTS } from './rules/flow.ts';

/** A report of a group on its award; it holds what was typed, right or wrong, and several members write in it. */
export const grantReports = pgTable(
  'grant_reports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    awardId: uuid('award_id')
      .notNull()
      .references(() => grantAwards.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: REPORT_KINDS }).notNull(),
    state: text('state', { enum: REPORT_STATES }).notNull().default('draft'),
    values: jsonb('values').$type<ReportValues>().notNull().default({}),
    revision: integer('revision').notNull().default(0),
    /** Said at the sending: nothing was spent, so that there is no receipt. */
    nothingSpent: boolean('nothing_spent').notNull().default(false),
    startedBy: uuid('started_by').notNull(),
    startedAt: instant('started_at').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    sentBy: uuid('sent_by'),
    sentAt: instant('sent_at'),
    checkedBy: uuid('checked_by'),
    checkedAt: instant('checked_at'),
    contentErasedAt: instant('content_erased_at'),
  },
  (t) => [
    unique('grant_reports_one_a_kind').on(t.awardId, t.kind),
    oneOf('grant_reports_kind', t.kind, REPORT_KINDS),
    oneOf('grant_reports_state', t.state, REPORT_STATES),
    check(
      'grant_reports_sent_by_somebody',
      sql`(${t.sentBy} is null) = (${t.sentAt} is null) and (${t.state} = 'draft' or ${t.sentAt} is not null)`,
    ),
    check(
      'grant_reports_checked_by_another',
      sql`(${t.checkedBy} is null) = (${t.checkedAt} is null) and (${t.state} = 'checked') = (${t.checkedBy} is not null) and ${t.checkedBy} <> ${t.sentBy}`,
    ),
  ],
);

/** A word of the office on one field of a report that went back; settled when it is sent again. */
export const grantReportRemarks = pgTable(
  'grant_report_remarks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => grantReports.id, { onDelete: 'cascade' }),
    field: text('field').notNull(),
    words: text('words').notNull(),
    saidBy: uuid('said_by').notNull(),
    saidAt: instant('said_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    check('grant_report_remarks_words', sql`${t.field} <> '' and length(${t.words}) between 1 and 1000`),
    index('grant_report_remarks_by_report').on(t.reportId, t.saidAt),
  ],
);

/** 領収書: to whom what was paid on which day, under which line of the budget. The payee is seen by few. */
export const grantReceipts = pgTable(
  'grant_receipts',
  {
    id: uuid('id').primaryKey(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => grantReports.id, { onDelete: 'cascade' }),
    lineKey: text('line_key').notNull(),
    on: date('on').notNull(),
    payee: text('payee').notNull(),
    item: text('item').notNull(),
    yen: integer('yen').notNull(),
    /** How many persons, nights or pieces, where a cap goes by unit. */
    units: integer('units'),
    fileId: uuid('file_id').references(() => files.id, { onDelete: 'set null' }),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: instant('entered_at').notNull(),
    version: integer('version').notNull().default(1),
    verdict: text('verdict', { enum: VERDICTS }),
    countedYen: integer('counted_yen'),
    note: text('note').notNull().default(''),
    judgedBy: uuid('judged_by'),
    judgedAt: instant('judged_at'),
  },
  (t) => [
    oneOf('grant_receipts_verdict', t.verdict, VERDICTS),
    check('grant_receipts_yen', sql`${t.yen} > 0 and ${t.countedYen} between 0 and ${t.yen}`),
    check('grant_receipts_units', sql`${t.units} between 1 and 100000`),
    check(
      'grant_receipts_judged_whole',
      sql`(${t.verdict} is null) = (${t.countedYen} is null) and (${t.verdict} is null) = (${t.judgedBy} is null) and (${t.verdict} <> 'struck' or ${t.countedYen} = 0)`,
    ),
    check(
      'grant_receipts_cut_with_a_reason',
      sql`${t.countedYen} is null or ${t.countedYen} = ${t.yen} or ${t.note} <> ''`,
    ),
    check(
      'grant_receipts_words',
      sql`length(${t.payee}) <= 200 and length(${t.item}) between 1 and 200 and length(${t.note}) <= 1000`,
    ),
    index('grant_receipts_by_report').on(t.reportId, t.on),
  ],
);

/** 交付確定: proposed by one officer, decided by another, never more than the decision. */
export const grantSettlements = pgTable(
  'grant_settlements',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    awardId: uuid('award_id')
      .notNull()
      .references(() => grantAwards.id, { onDelete: 'cascade' }),
    state: text('state', { enum: SETTLEMENT_STATES }).notNull().default('proposed'),
    eligibleYen: integer('eligible_yen').notNull(),
    mostYen: integer('most_yen').notNull(),
    decidedYen: integer('decided_yen').notNull(),
    settledYen: integer('settled_yen').notNull(),
    repayDueOn: date('repay_due_on'),
    words: text('words').notNull().default(''),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    decisionWords: text('decision_words').notNull().default(''),
  },
  (t) => [
    oneOf('grant_settlements_state', t.state, SETTLEMENT_STATES),
    check(
      'grant_settlements_within',
      sql`${t.settledYen} >= 0 and ${t.settledYen} <= ${t.mostYen} and ${t.mostYen} <= ${t.decidedYen} and ${t.settledYen} <= ${t.eligibleYen}`,
    ),
    check('grant_settlements_two_hands', sql`${t.decidedBy} <> ${t.proposedBy}`),
    check(
      'grant_settlements_decided_by_somebody',
      sql`(${t.state} = 'proposed') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
    ),
    uniqueIndex('grant_settlements_one_standing').on(t.awardId).where(sql`${t.state} <> 'refused'`),
  ],
);

export type GrantReport = typeof grantReports.$inferSelect;
export type GrantReportRemark = typeof grantReportRemarks.$inferSelect;
export type GrantReceipt = typeof grantReceipts.$inferSelect;
export type GrantSettlement = typeof grantSettlements.$inferSelect;
