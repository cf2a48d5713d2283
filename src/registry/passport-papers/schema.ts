import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { files } from '#platform/files/schema.ts';
import { organisations } from '#registry/organisations/schema.ts';
import {
  CITY_LINKS,
  ENDINGS,
  FIRST_FISCAL_YEAR,
  MOST_MEMBERS,
  MOST_YEN,
  PAPER_KINDS,
  PAPER_PUBLICITIES,
} from './rules/papers.ts';

const yen = (name: string) => bigint(name, { mode: 'number' });

/** A paper of an organisation's passport. The current one of a kind and year has not ended; the older ones stay as history. */
export const passportPapers = pgTable(
  'passport_papers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: PAPER_KINDS }).notNull(),
    /** None for bylaws. */
    fiscalYear: integer('fiscal_year'),
    /** First day of bylaws. */
    validFrom: date('valid_from'),
    title: text('title').notNull(),
    summary: text('summary').notNull().default(''),
    fileId: uuid('file_id').references(() => files.id, { onDelete: 'set null' }),
    /** Whole yen, of budgets and accounts. */
    income: yen('income'),
    expense: yen('expense'),
    carriedOver: yen('carried_over'),
    /** What a roster counts; stays when its rows are erased. */
    memberCount: integer('member_count'),
    citizenCount: integer('citizen_count'),
    publicity: text('publicity', { enum: PAPER_PUBLICITIES }).notNull().default('centre'),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
    enteredBy: uuid('entered_by').notNull(),
    /** Put in by the centre for the group (代理入力). */
    forGroup: boolean('for_group').notNull().default(false),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    ended: text('ended', { enum: ENDINGS }),
    replacedBy: uuid('replaced_by').references((): AnyPgColumn => passportPapers.id),
    /** When the rows of a roster were erased. */
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (t) => [
    oneOf('passport_papers_kind', t.kind, PAPER_KINDS),
    oneOf('passport_papers_publicity', t.publicity, PAPER_PUBLICITIES),
    oneOf('passport_papers_ended', t.ended, ENDINGS),
    uniqueIndex('passport_papers_one_current')
      .on(t.organisationId, t.kind, sql`coalesce(${t.fiscalYear}, 0)`)
      .where(sql`${t.endedAt} is null`),
    uniqueIndex('passport_papers_one_roster')
      .on(t.organisationId)
      .where(sql`${t.kind} = 'roster' and ${t.endedAt} is null`),
    check(
      'passport_papers_stand_for_a_year_or_from_a_day',
      sql`(${t.kind} = 'bylaws') = (${t.fiscalYear} is null) and (${t.kind} = 'bylaws') = (${t.validFrom} is not null)`,
    ),
    check(
      'passport_papers_year',
      sql`${t.fiscalYear} between ${sql.raw(String(FIRST_FISCAL_YEAR))} and 2200`,
    ),
    check('passport_papers_title_length', sql`length(${t.title}) between 1 and 120`),
    check('passport_papers_summary_length', sql`length(${t.summary}) <= 4000`),
    check(
      'passport_papers_amounts_of_budgets_and_accounts',
      sql`(${t.kind} in ('budget', 'accounts')) = (${t.income} is not null)
        and (${t.income} is null) = (${t.expense} is null) and (${t.income} is null) = (${t.carriedOver} is null)`,
    ),
    check(
      'passport_papers_amounts_add_up',
      sql`${t.income} between 0 and ${sql.raw(String(MOST_YEN))} and ${t.expense} between 0 and ${sql.raw(String(MOST_YEN))}
        and ${t.carriedOver} = ${t.income} - ${t.expense}`,
    ),
    check(
      'passport_papers_rosters_are_counted',
      sql`(${t.kind} = 'roster') = (${t.memberCount} is not null)
        and (${t.memberCount} is null) = (${t.citizenCount} is null)
        and ${t.memberCount} between 1 and ${sql.raw(String(MOST_MEMBERS))}
        and ${t.citizenCount} between 0 and ${t.memberCount}`,
    ),
    check(
      'passport_papers_rosters_are_never_public',
      sql`${t.kind} <> 'roster' or (${t.publicity} = 'centre' and ${t.fileId} is null)`,
    ),
    check('passport_papers_end_whole', sql`(${t.endedAt} is null) = (${t.ended} is null)`),
    check('passport_papers_replaced_by_another', sql`${t.replacedBy} is null or ${t.ended} = 'replaced'`),
    index('passport_papers_by_organisation').on(t.organisationId, t.enteredAt),
    index('passport_papers_by_person').on(t.enteredBy),
  ],
);

/** Members named by a roster. Nobody reads these rows without being written down. */
export const passportRosterRows = pgTable(
  'passport_roster_rows',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    paperId: uuid('paper_id')
      .notNull()
      .references(() => passportPapers.id, { onDelete: 'cascade' }),
    place: integer('place').notNull(),
    name: text('name').notNull(),
    kana: text('kana').notNull().default(''),
    link: text('link', { enum: CITY_LINKS }).notNull(),
  },
  (t) => [
    unique('passport_roster_rows_place_once').on(t.paperId, t.place),
    oneOf('passport_roster_rows_link', t.link, CITY_LINKS),
    check('passport_roster_rows_name_length', sql`length(${t.name}) between 1 and 80`),
    check('passport_roster_rows_kana_length', sql`length(${t.kana}) <= 80`),
  ],
);

export type Paper = typeof passportPapers.$inferSelect;
