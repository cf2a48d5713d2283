import { date, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { grantAwards } from '#pillars/2-funding/grant-awards/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import { AWARD_REMINDERS } from './rules/reminders.ts';

/** Which mail about which day has gone out, so that none goes twice. */
export const grantAwardReminders = pgTable(
  'grant_award_reminders',
  {
    awardId: uuid('award_id')
      .notNull()
      .references(() => grantAwards.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: AWARD_REMINDERS }).notNull(),
    dueOn: date('due_on').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [
    primaryKey({ name: 'grant_award_reminders_once', columns: [t.awardId, t.kind, t.dueOn] }),
    oneOf('grant_award_reminders_kind', t.kind, AWARD_REMINDERS),
  ],
);
