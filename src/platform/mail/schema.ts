import { index, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { LANGS } from '#kernel/words.ts';
import { oneOf } from '#platform/db/columns.ts';

export const MAIL_STATES = ['queued', 'sent', 'failed', 'kept'] as const;

/**
 * Every mail that the system wrote. Address, subject and body are null once they were erased;
 * `kept` is a mail of a demo without a mail server, read at /_mail.
 */
export const mailMessages = pgTable(
  'mail_messages',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    to: text('to'),
    fromName: text('from_name'),
    subject: text('subject'),
    bodyText: text('body_text'),
    bodyHtml: text('body_html'),
    lang: text('lang', { enum: LANGS }).notNull(),
    kind: text('kind').notNull(),
    unsubscribeUrl: text('unsubscribe_url'),
    state: text('state', { enum: MAIL_STATES }).notNull().default('queued'),
    tries: integer('tries').notNull().default(0),
    /** What kind of failure the last try met (a status of the mail server, or the name of a network error). */
    errorClass: text('error_class'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (t) => [
    oneOf('mail_messages_state', t.state, MAIL_STATES),
    oneOf('mail_messages_lang', t.lang, LANGS),
    index('mail_messages_by_state').on(t.state, t.createdAt),
  ],
);
