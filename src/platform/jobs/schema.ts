import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';

export const LONG_WORK_STATES = ['queued', 'running', 'stopped', 'done', 'failed'] as const;
export type LongWorkState = (typeof LONG_WORK_STATES)[number];

/** Work that takes minutes: its owner sees how far it is, may stop it, and may let it go on. */
export const longWorks = pgTable(
  'long_works',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').notNull(),
    ownerId: uuid('owner_id').notNull(),
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    state: text('state', { enum: LONG_WORK_STATES }).notNull().default('queued'),
    message: text('message').notNull().default(''),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    oneOf('long_works_state', t.state, LONG_WORK_STATES),
    check('long_works_done_within_total', sql`${t.done} between 0 and ${t.total}`),
    index('long_works_by_owner').on(t.ownerId, t.createdAt),
  ],
);
