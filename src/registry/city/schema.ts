import { sql } from 'drizzle-orm';
import { boolean, check, jsonb, pgTable, smallint, text, timestamp } from 'drizzle-orm/pg-core';

/** The city that this house serves: one row, made by the first start. */
export const cityTable = pgTable(
  'city',
  {
    id: smallint('id').primaryKey().default(1),
    name: text('name').notNull(),
    prefecture: text('prefecture').notNull().default(''),
    /** 全国地方公共団体コード with its check digit; empty until somebody fills it in. */
    municipalityCode: text('municipality_code').notNull().default(''),
    productName: text('product_name').notNull().default('むすび'),
    officeName: text('office_name').notNull(),
    officePhone: text('office_phone').notNull().default(''),
    officeMail: text('office_mail').notNull().default(''),
    officeAddress: text('office_address').notNull().default(''),
    accent: text('accent').notNull(),
    /** Words of the city's own papers by name, such as those that name editions and sections of its guideline. */
    words: jsonb('words').$type<Record<string, string[]>>().notNull().default({}),
    demo: boolean('demo').notNull().default(false),
    siteNote: text('site_note').notNull().default(''),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    check('city_is_one', sql`${t.id} = 1`),
    check('city_has_a_name', sql`${t.name} <> '' and ${t.officeName} <> ''`),
    check('city_municipality_code', sql`${t.municipalityCode} = '' or ${t.municipalityCode} ~ '^[0-9]{6}$'`),
    check('city_accent_is_a_colour', sql`${t.accent} ~ '^#[0-9a-f]{6}$'`),
  ],
);
