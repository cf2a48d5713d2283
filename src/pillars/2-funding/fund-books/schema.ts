import { sql } from 'drizzle-orm';
import { check, date, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { FUNDERS } from './rules/chart.ts';

/** What the books know of an award beside its entries: who pays, from which earmark, and whether it is settled or revoked. */
export const fundAwards = pgTable(
  'fund_awards',
  {
    awardId: text('award_id').primaryKey(),
    fundedBy: text('funded_by', { enum: FUNDERS }).notNull(),
    earmarkKey: text('earmark_key'),
    settledYen: integer('settled_yen'),
    settledOn: date('settled_on'),
    revokedOn: date('revoked_on'),
  },
  (t) => [
    oneOf('fund_awards_funded_by', t.fundedBy, FUNDERS),
    check('fund_awards_settled_not_below_zero', sql`${t.settledYen} >= 0`),
    check('fund_awards_settled_on_a_day', sql`(${t.settledYen} is null) = (${t.settledOn} is null)`),
    check('fund_awards_general_has_no_earmark', sql`${t.fundedBy} = 'fund' or ${t.earmarkKey} is null`),
  ],
);

/** What a course may spend in a fiscal year (予算), a row a version; the newest holds. Empty is not set, never nought. */
export const fundBudgets = pgTable(
  'fund_budgets',
  {
    courseKey: text('course_key').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    fundYen: integer('fund_yen'),
    generalYen: integer('general_yen'),
    awards: integer('awards'),
    note: text('note').notNull().default(''),
    setAt: timestamp('set_at', { withTimezone: true }).notNull(),
    setBy: uuid('set_by').notNull(),
  },
  (t) => [
    primaryKey({ name: 'fund_budgets_number_once', columns: [t.courseKey, t.fiscalYear, t.number] }),
    check('fund_budgets_numbers_from_one', sql`${t.number} >= 1`),
    check(
      'fund_budgets_not_below_zero',
      sql`${t.fundYen} >= 0 and ${t.generalYen} >= 0 and ${t.awards} >= 0`,
    ),
  ],
);
