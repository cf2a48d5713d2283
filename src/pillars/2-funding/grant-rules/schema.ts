import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import type { ProgrammeRules, Words } from './rules/programme-rules.ts';
import { RULE_STATES } from './rules/states.ts';

/** A course of the programme, over all its years. */
export const grantCourses = pgTable(
  'grant_courses',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    key: text('key').notNull(),
    name: jsonb('name').$type<Words>().notNull(),
    sort: integer('sort').notNull().default(0),
  },
  (t) => [
    unique('grant_courses_key_once').on(t.key),
    check('grant_courses_key_form', sql`${t.key} ~ '^[a-z][a-z0-9_-]{1,39}$'`),
  ],
);

/** The rules of a course in a fiscal year, a row a version. What has been in force is never changed (a trigger refuses it). */
export const grantRuleSets = pgTable(
  'grant_rule_sets',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    courseId: uuid('course_id')
      .notNull()
      .references(() => grantCourses.id),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    rules: jsonb('rules').$type<ProgrammeRules>().notNull(),
    state: text('state', { enum: RULE_STATES }).notNull().default('draft'),
    /** The version from which this one was made. */
    basedOn: uuid('based_on').references((): AnyPgColumn => grantRuleSets.id),
    /** Counts the savings of a draft, so that two people do not overwrite each other. */
    revision: integer('revision').notNull().default(1),
    startedBy: uuid('started_by').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    setBy: uuid('set_by'),
    setAt: timestamp('set_at', { withTimezone: true }),
    note: text('note').notNull().default(''),
  },
  (t) => [
    unique('grant_rule_sets_number_once').on(t.courseId, t.fiscalYear, t.number),
    oneOf('grant_rule_sets_state', t.state, RULE_STATES),
    uniqueIndex('grant_rule_sets_one_in_force')
      .on(t.courseId, t.fiscalYear)
      .where(sql`${t.state} = 'in_force'`),
    uniqueIndex('grant_rule_sets_one_draft').on(t.courseId, t.fiscalYear).where(sql`${t.state} = 'draft'`),
    check('grant_rule_sets_numbers_from_one', sql`${t.number} >= 1`),
    check('grant_rule_sets_year', sql`${t.fiscalYear} between 2000 and 2200`),
    check('grant_rule_sets_set_whole', sql`(${t.state} = 'draft') = (${t.setAt} is null)`),
    check('grant_rule_sets_set_by_somebody', sql`(${t.setAt} is null) = (${t.setBy} is null)`),
    check('grant_rule_sets_note_length', sql`length(${t.note}) <= 500`),
    index('grant_rule_sets_by_year').on(t.fiscalYear),
  ],
);
