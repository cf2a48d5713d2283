import { bigint, bigserial, index, jsonb, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';

/** One row for each thing that was done. Insert only: triggers and the app's role refuse everything else. No personal data in `detail`. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorId: uuid('actor_id').notNull(),
    act: text('act').notNull(),
    subjectId: text('subject_id').notNull(),
    detail: jsonb('detail').notNull().default({}),
  },
  (t) => [index('audit_log_by_subject').on(t.subjectId, t.id), index('audit_log_by_act').on(t.act, t.id)],
);

/** Each seal closes the rows since the last one into a chain of hashes, so that a later change would show. */
export const auditSeals = pgTable(
  'audit_seals',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    fromId: bigint('from_id', { mode: 'number' }).notNull(),
    toId: bigint('to_id', { mode: 'number' }).notNull(),
    sealedAt: timestamp('sealed_at', { withTimezone: true }).notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  // Two seals upon the same one would be a fork of the chain.
  (t) => [unique('audit_seals_one_chain').on(t.previousHash)],
);
