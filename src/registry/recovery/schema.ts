import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { LANGS } from '#kernel/words.ts';
import { oneOf } from '#platform/db/columns.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { people } from '#registry/people/schema.ts';
import { CLAIMED_POSTS, STORED_STATES } from './rules/flow.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Somebody asks to represent an organisation whose only representative is gone, together with a second officer. What they
 * say of themselves is a claim until the centre has checked it.
 */
export const successionRecoveries = pgTable(
  'succession_recoveries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    state: text('state', { enum: STORED_STATES }).notNull().default('asked'),
    lang: text('lang', { enum: LANGS }).notNull(),
    situation: text('situation').notNull(),
    askerName: text('asker_name').notNull(),
    askerPost: text('asker_post', { enum: CLAIMED_POSTS }).notNull(),
    askerMail: text('asker_mail').notNull(),
    /** Set when the address is that of a member's account. */
    askerPersonId: uuid('asker_person_id').references(() => people.id, { onDelete: 'set null' }),
    askerTokenHash: text('asker_token_hash').notNull(),
    askerConfirmedAt: at('asker_confirmed_at'),
    secondName: text('second_name').notNull(),
    secondPost: text('second_post', { enum: CLAIMED_POSTS }).notNull(),
    secondMail: text('second_mail').notNull(),
    secondPersonId: uuid('second_person_id').references(() => people.id, { onDelete: 'set null' }),
    secondTokenHash: text('second_token_hash').notNull(),
    secondConfirmedAt: at('second_confirmed_at'),
    askedAt: at('asked_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    decidedAt: at('decided_at'),
    decidedBy: uuid('decided_by'),
    /** How the identity was checked, or why it was refused. */
    decision: text('decision').notNull().default(''),
  },
  (t) => [
    oneOf('succession_recoveries_state', t.state, STORED_STATES),
    oneOf('succession_recoveries_lang', t.lang, LANGS),
    oneOf('succession_recoveries_asker_post', t.askerPost, CLAIMED_POSTS),
    oneOf('succession_recoveries_second_post', t.secondPost, CLAIMED_POSTS),
    unique('succession_recoveries_asker_token_once').on(t.askerTokenHash),
    unique('succession_recoveries_second_token_once').on(t.secondTokenHash),
    check('succession_recoveries_two_addresses', sql`lower(${t.askerMail}) <> lower(${t.secondMail})`),
    check(
      'succession_recoveries_both_confirm_first',
      sql`${t.state} not in ('confirmed', 'approved')
        or (${t.askerConfirmedAt} is not null and ${t.secondConfirmedAt} is not null)`,
    ),
    check(
      'succession_recoveries_decided_with_a_word',
      sql`(${t.state} in ('approved', 'refused')) = (${t.decidedAt} is not null)
        and (${t.decidedAt} is null or (${t.decidedBy} is not null and ${t.decision} <> ''))`,
    ),
    index('succession_recoveries_by_organisation').on(t.organisationId, t.askedAt),
    index('succession_recoveries_by_state').on(t.state, t.expiresAt),
  ],
);

export type Recovery = typeof successionRecoveries.$inferSelect;
