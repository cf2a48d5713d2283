import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { RegistrationRules } from './rules/registration-rules.ts';

/** The city's conditions of registration, a row a version; the newest holds, and each paper names the one it was sent under. */
export const registrationRules = pgTable(
  'registration_rules',
  {
    version: integer('version').primaryKey(),
    rules: jsonb('rules').$type<RegistrationRules>().notNull(),
    setAt: timestamp('set_at', { withTimezone: true }).notNull(),
    setBy: uuid('set_by').notNull(),
  },
  (t) => [check('registration_rules_versions_from_one', sql`${t.version} >= 1`)],
);
