import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { policyMeasures } from '#policy/register/schema.ts';

/** What a committee member or an officer says about a measure while an edition is being drafted. */
export const policyComments = pgTable(
  'policy_comments',
  {
    /** Given by the form, so that a form sent twice is one comment. */
    id: uuid('id').primaryKey().defaultRandom(),
    measureId: uuid('measure_id')
      .notNull()
      .references(() => policyMeasures.id, { onDelete: 'cascade' }),
    authorId: uuid('author_id').notNull(),
    /** Whose voice it is, kept as it was when it was said. */
    authorRole: text('author_role').notNull(),
    body: text('body').notNull(),
    saidAt: timestamp('said_at', { withTimezone: true }).notNull(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
    /** How it was taken up. */
    answer: text('answer').notNull().default(''),
  },
  (t) => [
    index('policy_comments_by_measure').on(t.measureId, t.saidAt),
    check('policy_comments_has_words', sql`length(${t.body}) between 1 and 2000`),
    check('policy_comments_settled_has_an_answer', sql`(${t.settledAt} is null) = (${t.answer} = '')`),
  ],
);

export type Comment = typeof policyComments.$inferSelect;
