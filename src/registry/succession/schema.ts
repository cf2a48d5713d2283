import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { LANGS } from '#kernel/words.ts';
import { oneOf } from '#platform/db/columns.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { people } from '#registry/people/schema.ts';

const at = (name: string) => timestamp(name, { withTimezone: true });

/** A representative hands over to a successor, who takes it up by a mailed link or on the desk. */
export const successionHandovers = pgTable(
  'succession_handovers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    offeredBy: uuid('offered_by')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Set when the successor is a member already. */
    successorId: uuid('successor_id').references(() => people.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    mail: text('mail').notNull(),
    lang: text('lang', { enum: LANGS }).notNull(),
    /** Whether whoever hands over stays a member of the account. */
    stays: boolean('stays').notNull(),
    tokenHash: text('token_hash').notNull(),
    offeredAt: at('offered_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    acceptedAt: at('accepted_at'),
    cancelledAt: at('cancelled_at'),
    /** When the centre took note of the new representative. */
    notedAt: at('noted_at'),
  },
  (t) => [
    unique('succession_handovers_token_once').on(t.tokenHash),
    oneOf('succession_handovers_lang', t.lang, LANGS),
    check('succession_handovers_name_length', sql`length(${t.name}) between 1 and 80`),
    check('succession_handovers_end_once', sql`${t.acceptedAt} is null or ${t.cancelledAt} is null`),
    uniqueIndex('succession_handovers_one_open')
      .on(t.organisationId)
      .where(sql`${t.acceptedAt} is null and ${t.cancelledAt} is null`),
    index('succession_handovers_by_organisation').on(t.organisationId, t.offeredAt),
  ],
);

export type Handover = typeof successionHandovers.$inferSelect;
