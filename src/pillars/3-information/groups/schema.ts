import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { oneOf } from '#platform/db/columns.ts';
import { lexemeColumn } from '#platform/search/index.ts';
import { organisations } from '#registry/organisations/schema.ts';

/** A text that sorts by its bytes: folded kana then stand in the order of the syllabary on every server. */
const byteText = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/**
 * The directory as it is searched: one row for each registered organisation, with its public facts alone. It is drawn
 * from the register and from the block of listings (`renewEntries`), and can be drawn anew at any time.
 */
export const groupEntries = pgTable(
  'group_entries',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id),
    number: integer('number').notNull(),
    kind: text('kind', { enum: organisations.kind.enumValues }).notNull(),
    name: text('name').notNull(),
    nameKana: text('name_kana').notNull(),
    kanaKey: byteText('kana_key').notNull(),
    summary: text('summary').notNull(),
    npoFields: smallint('npo_fields').array().notNull(),
    cityFields: text('city_fields').array().notNull(),
    areaCode: text('area_code'),
    recruiting: boolean('recruiting').notNull(),
    /** Only when the organisation shows its address. */
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    listedSince: date('listed_since').notNull(),
    /** When its public facts changed last; being confirmed changes nothing. */
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
    confirmedOn: date('confirmed_on').notNull(),
    confirmedBy: text('confirmed_by', { enum: listings.confirmedBy.enumValues }).notNull(),
    dueOn: date('due_on').notNull(),
    lowerFrom: date('lower_from').notNull(),
    hiddenFrom: date('hidden_from').notNull(),
    /** Day from which it says 確認中. */
    checkingFrom: date('checking_from'),
    /** What it is filtered and counted by: its value of each facet (`markOf`). */
    marks: text('marks').notNull(),
    /** A digest of all its public facts. */
    digest: text('digest').notNull(),
    /** All its public words, folded. */
    text: text('text').notNull(),
    /** What it is found by: its words and its marks. */
    lexemes: lexemeColumn('lexemes').notNull(),
  },
  (t) => [
    oneOf('group_entries_confirmed_by', t.confirmedBy, listings.confirmedBy.enumValues),
    check('group_entries_place_whole', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check(
      'group_entries_steps_in_order',
      sql`${t.dueOn} <= ${t.lowerFrom} and ${t.lowerFrom} <= ${t.hiddenFrom}`,
    ),
    // A long list of what is not sorted in yet would be read at every search; the embedded engine seldom tidies up.
    index('group_entries_found').using('gin', t.lexemes).with({ gin_pending_list_limit: 512 }),
    index('group_entries_by_freshness').on(t.confirmedOn.desc().nullsFirst(), t.number),
    index('group_entries_by_kana').on(t.kanaKey, t.number),
    index('group_entries_by_change').on(t.changedAt.desc().nullsFirst(), t.number),
    index('group_entries_on_the_map').on(t.areaCode).where(sql`${t.latitude} is not null`),
  ],
);

export type GroupEntry = typeof groupEntries.$inferSelect;
