import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import type { Changes } from './rules/changes.ts';
import { SCENARIO_STATES, type ScenarioResult } from './rules/scenario.ts';

/** Changed rules with the rounds on which they were tried and what came out; numbers only. */
export const reformScenarios = pgTable(
  'reform_scenarios',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    courseKey: text('course_key').notNull(),
    name: text('name').notNull(),
    reason: text('reason').notNull(),
    changes: jsonb('changes').$type<Changes>().notNull(),
    roundIds: jsonb('round_ids').$type<readonly string[]>().notNull(),
    result: jsonb('result').$type<ScenarioResult>().notNull(),
    state: text('state', { enum: SCENARIO_STATES }).notNull().default('saved'),
    savedBy: uuid('saved_by').notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull(),
    publishedBy: uuid('published_by'),
    publishedAt: timestamp('published_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    oneOf('reform_scenarios_state', t.state, SCENARIO_STATES),
    check('reform_scenarios_name_length', sql`length(${t.name}) between 1 and 80`),
    check('reform_scenarios_reason_length', sql`length(${t.reason}) between 1 and 1000`),
    check(
      'reform_scenarios_published_whole',
      sql`(${t.state} = 'published') = (${t.publishedAt} is not null) and (${t.publishedAt} is null) = (${t.publishedBy} is null)`,
    ),
    index('reform_scenarios_by_state').on(t.state, t.publishedAt),
    index('reform_scenarios_by_person').on(t.savedBy),
  ],
);

export type Scenario = typeof reformScenarios.$inferSelect;
