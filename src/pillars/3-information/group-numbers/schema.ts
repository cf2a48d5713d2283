import { sql } from 'drizzle-orm';
import { bigint, check, date, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { organisations } from '#registry/organisations/schema.ts';

/** How often the public page of an organisation was shown on a day. Nothing is kept about who looked. */
export const groupViews = pgTable(
  'group_views',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** The day in Japan. */
    day: date('day').notNull(),
    views: integer('views').notNull(),
  },
  (t) => [
    primaryKey({ name: 'group_views_once_a_day', columns: [t.organisationId, t.day] }),
    check('group_views_positive', sql`${t.views} > 0`),
  ],
);

/** The directory month by month: views of all pages, and how many entries were within their budget on its last counted day. */
export const groupMonths = pgTable(
  'group_months',
  {
    /** First day of the month. */
    month: date('month').primaryKey(),
    views: bigint('views', { mode: 'number' }).notNull().default(0),
    listed: integer('listed'),
    withinBudget: integer('within_budget'),
    /** Day on which entries were counted last. */
    countedOn: date('counted_on'),
  },
  (t) => [
    check('group_months_begin_on_the_first', sql`extract(day from ${t.month}) = 1`),
    check('group_months_views_not_negative', sql`${t.views} >= 0`),
    check('group_months_within_listed', sql`${t.withinBudget} between 0 and ${t.listed}`),
    check(
      'group_months_counted_whole',
      sql`(${t.listed} is null) = (${t.withinBudget} is null) and (${t.listed} is null) = (${t.countedOn} is null)`,
    ),
  ],
);
