import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  serial,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { KINDS } from './rules/kinds.ts';
import { CONTACT_KINDS, POSTS, PRECISIONS } from './rules/posts.ts';
import { PUBLICITIES, PUBLISHABLE } from './rules/publicity.ts';
import { STANDINGS } from './rules/standing.ts';

const listOf = (values: readonly string[]) => sql.raw(`array[${values.map((v) => `'${v}'`).join(', ')}]`);

/** Parts of the city by which organisations are found (地域); the centre of each is where the map shows it. */
export const organisationAreas = pgTable(
  'organisation_areas',
  {
    code: text('code').primaryKey(),
    name: text('name').notNull(),
    place: integer('place').notNull(),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
  },
  (t) => [
    check('organisation_areas_have_a_name', sql`${t.name} <> ''`),
    check('organisation_areas_centre_whole', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
  ],
);

/** The city's own fields of activity, beside the twenty of the NPO law. */
export const organisationCityFields = pgTable(
  'organisation_city_fields',
  {
    code: text('code').primaryKey(),
    name: text('name').notNull(),
    place: integer('place').notNull(),
  },
  (t) => [check('organisation_city_fields_have_a_name', sql`${t.name} <> ''`)],
);

/** One organisation (団体) of any kind, as its last accepted paper and its own later changes describe it. */
export const organisations = pgTable(
  'organisations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Its number in this city's register; people read it as `codeOf` writes it (G00012). */
    number: serial('number').notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    standing: text('standing', { enum: STANDINGS }).notNull().default('applicant'),
    name: text('name').notNull(),
    nameKana: text('name_kana').notNull().default(''),
    /** The name without its legal form, folded: by this the same organisation is found again. */
    nameKey: text('name_key').notNull(),
    corporateNumber: text('corporate_number'),
    summary: text('summary').notNull().default(''),
    purpose: text('purpose').notNull().default(''),
    activities: text('activities').notNull().default(''),
    npoFields: smallint('npo_fields').array().notNull().default([]),
    cityFields: text('city_fields').array().notNull().default([]),
    areaCode: text('area_code').references(() => organisationAreas.code),
    foundedOn: date('founded_on'),
    foundedPrecision: text('founded_precision', { enum: PRECISIONS }).notNull().default('day'),
    memberCount: integer('member_count'),
    /** Members who live, work or study in the city (在住・在勤・在学). */
    citizenCount: integer('citizen_count'),
    fee: text('fee').notNull().default(''),
    meets: text('meets').notNull().default(''),
    recruiting: boolean('recruiting').notNull().default(false),
    recruitingText: text('recruiting_text').notNull().default(''),
    postalCode: text('postal_code').notNull().default(''),
    address: text('address').notNull().default(''),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    website: text('website').notNull().default(''),
    /** Names of the facts that everybody may see. */
    publicFacts: text('public_facts').array().notNull().default([]),
    registeredOn: date('registered_on'),
    /** Last day for which it is registered; renewing moves it. */
    validUntil: date('valid_until'),
    endedOn: date('ended_on'),
    mergedInto: uuid('merged_into').references((): AnyPgColumn => organisations.id),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    unique('organisations_number_once').on(t.number),
    oneOf('organisations_kind', t.kind, KINDS),
    oneOf('organisations_standing', t.standing, STANDINGS),
    oneOf('organisations_founded_precision', t.foundedPrecision, PRECISIONS),
    uniqueIndex('organisations_corporate_number_once')
      .on(t.corporateNumber)
      .where(sql`${t.standing} <> 'merged'`),
    check('organisations_name_length', sql`length(${t.name}) between 1 and 120`),
    check('organisations_kana_length', sql`length(${t.nameKana}) <= 200`),
    check('organisations_corporate_number_form', sql`${t.corporateNumber} ~ '^[0-9]{13}$'`),
    check(
      'organisations_corporate_number_check_digit',
      sql`case when ${t.corporateNumber} ~ '^[0-9]{13}$' then left(${t.corporateNumber}, 1)::int = 9 - (${sql.raw(
        Array.from(
          { length: 12 },
          (_, i) => `substr(corporate_number, ${i + 2}, 1)::int * ${i % 2 === 0 ? 2 : 1}`,
        ).join(' + '),
      )}) % 9 else true end`,
    ),
    check(
      'organisations_npo_fields',
      sql`${t.npoFields} <@ '{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20}'::smallint[]`,
    ),
    check('organisations_members_not_negative', sql`${t.memberCount} >= 0`),
    check('organisations_citizens_among_members', sql`${t.citizenCount} between 0 and ${t.memberCount}`),
    check('organisations_place_whole', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    check('organisations_website_is_web', sql`${t.website} = '' or ${t.website} ~ '^https?://'`),
    check('organisations_public_facts', sql`${t.publicFacts} <@ ${listOf(PUBLISHABLE)}`),
    check(
      'organisations_registered_with_days',
      sql`${t.standing} <> 'registered' or (${t.registeredOn} is not null and ${t.validUntil} is not null)`,
    ),
    check(
      'organisations_merged_into_another',
      sql`(${t.standing} = 'merged') = (${t.mergedInto} is not null)`,
    ),
    check('organisations_not_into_itself', sql`${t.mergedInto} <> ${t.id}`),
    index('organisations_by_name_key').on(t.nameKey),
    index('organisations_by_standing').on(t.standing, t.validUntil),
  ],
);

/** Names that an organisation had before, so that it is found by them. */
export const organisationNames = pgTable(
  'organisation_names',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    name: text('name').notNull(),
    nameKana: text('name_kana').notNull().default(''),
    nameKey: text('name_key').notNull(),
    /** Last day under this name, when it is known. */
    untilOn: date('until_on'),
  },
  (t) => [
    check('organisation_names_length', sql`length(${t.name}) between 1 and 120`),
    index('organisation_names_by_organisation').on(t.organisationId),
    index('organisation_names_by_key').on(t.nameKey),
  ],
);

/** An officer (役員) with the days of the term; `personId` where the officer can sign in. */
export const organisationOfficers = pgTable(
  'organisation_officers',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    personId: uuid('person_id'),
    post: text('post', { enum: POSTS }).notNull(),
    name: text('name').notNull(),
    nameKana: text('name_kana').notNull().default(''),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    place: integer('place').notNull().default(0),
  },
  (t) => [
    oneOf('organisation_officers_post', t.post, POSTS),
    check('organisation_officers_name_length', sql`length(${t.name}) between 1 and 80`),
    check('organisation_officers_end_after_start', sql`${t.endsOn} >= ${t.startsOn} - 1`),
    index('organisation_officers_by_organisation').on(t.organisationId, t.place),
    index('organisation_officers_by_person').on(t.personId),
  ],
);

/** A way to reach an organisation, each with its own publicity: what is for the centre alone is on no public page. */
export const organisationContacts = pgTable(
  'organisation_contacts',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: CONTACT_KINDS }).notNull(),
    /** Whose it is: 事務局, 代表者 and the like. */
    label: text('label').notNull().default(''),
    value: text('value').notNull(),
    publicity: text('publicity', { enum: PUBLICITIES }).notNull().default('centre'),
    place: integer('place').notNull().default(0),
  },
  (t) => [
    oneOf('organisation_contacts_kind', t.kind, CONTACT_KINDS),
    oneOf('organisation_contacts_publicity', t.publicity, PUBLICITIES),
    check('organisation_contacts_value_length', sql`length(${t.value}) between 1 and 300`),
    check('organisation_contacts_web', sql`${t.kind} not in ('form', 'social') or ${t.value} ~ '^https?://'`),
    index('organisation_contacts_by_organisation').on(t.organisationId, t.place),
  ],
);

/** Web pages about an organisation elsewhere. */
export const organisationLinks = pgTable(
  'organisation_links',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    label: text('label').notNull(),
    href: text('href').notNull(),
    place: integer('place').notNull().default(0),
  },
  (t) => [
    check('organisation_links_are_web', sql`${t.href} ~ '^https?://' and length(${t.href}) <= 500`),
    check('organisation_links_label_length', sql`length(${t.label}) between 1 and 80`),
    index('organisation_links_by_organisation').on(t.organisationId, t.place),
  ],
);

export type Organisation = typeof organisations.$inferSelect;
export type OrganisationName = typeof organisationNames.$inferSelect;
export type Officer = typeof organisationOfficers.$inferSelect;
export type OrganisationContact = typeof organisationContacts.$inferSelect;
export type OrganisationLink = typeof organisationLinks.$inferSelect;
