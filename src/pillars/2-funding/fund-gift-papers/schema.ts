import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { fundGifts } from '#pillars/2-funding/fund-gifts/schema.ts';
import { oneOf } from '#platform/db/columns.ts';
import { PAPER_KINDS } from './rules/kinds.ts';

/** A receipt or a letter of thanks that was numbered and dated for one gift; printed again it keeps both. */
export const fundGiftPapers = pgTable(
  'fund_gift_papers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    giftId: uuid('gift_id')
      .notNull()
      .references(() => fundGifts.id),
    kind: text('kind', { enum: PAPER_KINDS }).notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    issuedOn: date('issued_on').notNull(),
    /** Those that were issued together are printed together. */
    batchId: uuid('batch_id').notNull(),
    issuedBy: uuid('issued_by').notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    unique('fund_gift_papers_number').on(t.kind, t.fiscalYear, t.number),
    unique('fund_gift_papers_one_a_gift').on(t.giftId, t.kind),
    oneOf('fund_gift_papers_kind', t.kind, PAPER_KINDS),
    check('fund_gift_papers_count_from_one', sql`${t.number} > 0`),
    index('fund_gift_papers_by_batch').on(t.batchId),
  ],
);

/** The city's own words in a kind of paper; without a row the words of the house stand. */
export const fundGiftPaperTexts = pgTable(
  'fund_gift_paper_texts',
  {
    kind: text('kind', { enum: PAPER_KINDS }).primaryKey(),
    body: text('body').notNull(),
    signer: text('signer').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [oneOf('fund_gift_paper_texts_kind', t.kind, PAPER_KINDS)],
);

export type GiftPaper = typeof fundGiftPapers.$inferSelect;
export type PaperText = typeof fundGiftPaperTexts.$inferSelect;
