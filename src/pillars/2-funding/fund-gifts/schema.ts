import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { GIFT_KINDS } from './rules/kinds.ts';

/** What a donor may choose the gift to be for (使途指定); staff write the list, gifts and the books point at the key. */
export const fundEarmarks = pgTable(
  'fund_earmarks',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    key: text('key').notNull().unique(),
    name: text('name').notNull(),
    /** The name for readers of English and of easy Japanese; empty: the name as it is. */
    nameEn: text('name_en').notNull().default(''),
    nameEasy: text('name_easy').notNull().default(''),
    rule: text('rule').notNull(),
    ruleEn: text('rule_en').notNull().default(''),
    ruleEasy: text('rule_easy').notNull().default(''),
    sort: integer('sort').notNull().default(0),
    /** The last day on which it could be chosen. */
    endedOn: date('ended_on'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    check('fund_earmarks_key_is_plain', sql`${t.key} ~ '^[a-z][a-z0-9_]{1,39}$'`),
    check('fund_earmarks_have_a_name', sql`${t.name} <> ''`),
  ],
);

/** A gift (寄附). What was given never changes: a wrong one is reversed in the books, and entered anew. */
export const fundGifts = pgTable(
  'fund_gifts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    kind: text('kind', { enum: GIFT_KINDS }).notNull(),
    yen: integer('yen').notNull(),
    receivedOn: date('received_on').notNull(),
    earmarkId: uuid('earmark_id')
      .notNull()
      .references(() => fundEarmarks.id),
    /** Who gave: for the office alone, and erased when its time is over. */
    donorName: text('donor_name').notNull().default(''),
    donorKana: text('donor_kana').notNull().default(''),
    donorAddress: text('donor_address').notNull().default(''),
    donorMail: text('donor_mail').notNull().default(''),
    donorErasedAt: timestamp('donor_erased_at', { withTimezone: true }),
    /** The name under which the donor agreed to be thanked in public; none without consent. */
    publicName: text('public_name'),
    message: text('message').notNull().default(''),
    /** Whether the donor agreed that the message is shown in public. */
    messagePublic: boolean('message_public').notNull().default(false),
    /** The portal through which a hometown-tax gift came, and its number there. */
    portal: text('portal').notNull().default(''),
    portalNumber: text('portal_number'),
    note: text('note').notNull().default(''),
    /** The file that it came in with. */
    fileId: uuid('file_id'),
    reversedAt: timestamp('reversed_at', { withTimezone: true }),
    reversedBy: uuid('reversed_by'),
    reversedWhy: text('reversed_why'),
    /** The reversed gift that this one puts right. */
    correctsId: uuid('corrects_id'),
    enteredBy: uuid('entered_by').notNull(),
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    unique('fund_gifts_number').on(t.fiscalYear, t.number),
    oneOf('fund_gifts_kind', t.kind, GIFT_KINDS),
    check('fund_gifts_give_something', sql`${t.yen} > 0`),
    check('fund_gifts_public_name_is_no_blank', sql`${t.publicName} <> ''`),
    check('fund_gifts_portal_number_is_no_blank', sql`${t.portalNumber} <> ''`),
    check(
      'fund_gifts_reversed_with_a_reason',
      sql`(${t.reversedAt} is null) = (${t.reversedWhy} is null) and (${t.reversedAt} is null) = (${t.reversedBy} is null)`,
    ),
    uniqueIndex('fund_gifts_once_a_portal_number')
      .on(t.portal, t.portalNumber)
      .where(sql`${t.reversedAt} is null and ${t.portalNumber} is not null`),
    index('fund_gifts_by_day').on(t.receivedOn),
    index('fund_gifts_by_earmark').on(t.earmarkId),
    index('fund_gifts_by_file').on(t.fileId),
  ],
);

export type Earmark = typeof fundEarmarks.$inferSelect;
export type Gift = typeof fundGifts.$inferSelect;
