import { sql } from 'drizzle-orm';
import { check, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';

/** Somebody who follows a line of measures by mail. Until the mail address is confirmed nothing else is sent to it. */
export const policyFollowers = pgTable(
  'policy_followers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    code: text('code').notNull(),
    mail: text('mail').notNull(),
    lang: text('lang', { enum: ['ja', 'en', 'easy'] }).notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** The newest news that this follower has been told of. */
    toldUntil: timestamp('told_until', { withTimezone: true }).notNull(),
  },
  (t) => [
    uniqueIndex('policy_followers_once_a_measure').on(t.code, sql`lower(${t.mail})`),
    oneOf('policy_followers_lang', t.lang, ['ja', 'en', 'easy']),
    check('policy_followers_mail_shape', sql`position('@' in ${t.mail}) > 1 and length(${t.mail}) <= 254`),
  ],
);

export type Follower = typeof policyFollowers.$inferSelect;
