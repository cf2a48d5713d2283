import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import { oneOf } from '#platform/db/columns.ts';
import { ENDED, STATES } from './rules/flow.ts';
import { type Finding, type Mapping, type RowGift, VERDICTS } from './rules/row.ts';

const ended = sql.raw(ENDED.map((state) => `'${state}'`).join(', '));

/** One file of hometown-tax gifts: what it is, how its columns are read, how far it is, and who does it. */
export const fundGiftFiles = pgTable(
  'fund_gift_files',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    state: text('state', { enum: STATES }).notNull().default('mapping'),
    /** The stored file; none after it was erased. */
    fileId: uuid('file_id'),
    fileName: text('file_name').notNull(),
    /** SHA-256 of its bytes: the same file is known again, also after it was erased. */
    digest: text('digest').notNull(),
    portal: text('portal').notNull(),
    mapping: jsonb('mapping').$type<Mapping>().notNull().default({}),
    rowCount: integer('row_count').notNull().default(0),
    giftCount: integer('gift_count'),
    giftYen: integer('gift_yen'),
    workId: uuid('work_id'),
    createdBy: uuid('created_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (t) => [
    oneOf('fund_gift_files_state', t.state, STATES),
    check('fund_gift_files_end_has_a_time', sql`(${t.state} in (${ended})) = (${t.endedAt} is not null)`),
    index('fund_gift_files_by_time').on(t.createdAt),
    index('fund_gift_files_by_digest').on(t.digest),
  ],
);

/** A row of a file as it was understood, and the gift that it has become. */
export const fundGiftRows = pgTable(
  'fund_gift_rows',
  {
    fileId: uuid('file_id')
      .notNull()
      .references(() => fundGiftFiles.id),
    /** The row as a spreadsheet counts it. */
    line: integer('line').notNull(),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    label: text('label').notNull(),
    gift: jsonb('gift').$type<RowGift>(),
    findings: jsonb('findings').$type<readonly Finding[]>().notNull().default([]),
    giftId: uuid('gift_id').references(() => fundGifts.id),
  },
  (t) => [
    primaryKey({ name: 'fund_gift_rows_pk', columns: [t.fileId, t.line] }),
    oneOf('fund_gift_rows_verdict', t.verdict, VERDICTS),
    index('fund_gift_rows_by_verdict').on(t.fileId, t.verdict, t.line),
  ],
);

/** How the columns of a file with these headings were mapped the last time. */
export const fundGiftMappings = pgTable('fund_gift_mappings', {
  headings: text('headings').primaryKey(),
  mapping: jsonb('mapping').$type<Record<string, string>>().notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});

export type GiftFile = typeof fundGiftFiles.$inferSelect;
export type GiftRow = typeof fundGiftRows.$inferSelect;
