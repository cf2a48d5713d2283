import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { ledgerEntries } from '#blocks/ledger/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { DIRECTIONS } from './rules/bank-row.ts';

/** A statement that was read; the file itself is not kept, only its digest, by which it is known again. */
export const fundBankFiles = pgTable(
  'fund_bank_files',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    digest: text('digest').notNull(),
    name: text('name').notNull(),
    added: integer('added').notNull(),
    known: integer('known').notNull(),
    receivedAt: instant('received_at').notNull(),
    receivedBy: uuid('received_by').notNull(),
  },
  (t) => [
    unique('fund_bank_files_read_once').on(t.digest),
    check('fund_bank_files_counts', sql`${t.added} >= 0 and ${t.known} >= 0`),
  ],
);

/** A line of a statement. */
export const fundBankRows = pgTable(
  'fund_bank_rows',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fileId: uuid('file_id')
      .notNull()
      .references(() => fundBankFiles.id),
    line: integer('line').notNull(),
    on: date('on').notNull(),
    direction: text('direction', { enum: DIRECTIONS }).notNull(),
    yen: integer('yen').notNull(),
    words: text('words').notNull().default(''),
    wordsErasedAt: instant('words_erased_at'),
    balanceYen: integer('balance_yen'),
    digest: text('digest').notNull(),
  },
  (t) => [
    unique('fund_bank_rows_read_once').on(t.digest),
    oneOf('fund_bank_rows_direction', t.direction, DIRECTIONS),
    check('fund_bank_rows_above_zero', sql`${t.yen} > 0`),
    index('fund_bank_rows_by_day').on(t.on),
    index('fund_bank_rows_by_file').on(t.fileId),
  ],
);

/** A line of the statement and an entry of the books that are the same money, as a person has confirmed: one to one. */
export const fundBankMatches = pgTable(
  'fund_bank_matches',
  {
    rowId: uuid('row_id')
      .primaryKey()
      .references(() => fundBankRows.id),
    entryId: uuid('entry_id')
      .notNull()
      .references(() => ledgerEntries.id),
    matchedAt: instant('matched_at').notNull(),
    matchedBy: uuid('matched_by').notNull(),
  },
  (t) => [unique('fund_bank_matches_entry_once').on(t.entryId)],
);
