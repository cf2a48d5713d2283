import { bigint, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { FILE_PURPOSE_NAMES } from './purposes.ts';

export const SCANS = ['clean', 'not_scanned'] as const;

/** Files that passed every check. The bytes lie in the store under the id; the name that somebody gave lives only here. */
export const files = pgTable(
  'files',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    purpose: text('purpose', { enum: FILE_PURPOSE_NAMES }).notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    scanned: text('scanned', { enum: SCANS }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: uuid('created_by').notNull(),
    /** When a record took the file; one that nobody takes within a day is deleted. */
    attachedAt: timestamp('attached_at', { withTimezone: true }),
    deletedAt: timestamp('deleted_at', { withTimezone: true }),
  },
  (t) => [
    oneOf('files_purpose', t.purpose, FILE_PURPOSE_NAMES),
    oneOf('files_scanned', t.scanned, SCANS),
    index('files_unattached').on(t.attachedAt, t.createdAt),
  ],
);
