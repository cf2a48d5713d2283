import { boolean, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** The fund as the city names it and what it says of it; one row. */
export const fundFacts = pgTable('fund_facts', {
  id: boolean('id').primaryKey().default(true),
  name: text('name').notNull(),
  nameEn: text('name_en').notNull().default(''),
  nameEasy: text('name_easy').notNull().default(''),
  /** Names that it had before, one a line. */
  formerNames: text('former_names').notNull().default(''),
  /** What it is for, in two plain sentences. */
  purpose: text('purpose').notNull(),
  purposeEn: text('purpose_en').notNull().default(''),
  purposeEasy: text('purpose_easy').notNull().default(''),
  since: integer('since'),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});

/** A way to give, in the order of the page. */
export const fundWays = pgTable('fund_ways', {
  key: text('key').primaryKey(),
  title: text('title').notNull(),
  titleEn: text('title_en').notNull().default(''),
  titleEasy: text('title_easy').notNull().default(''),
  body: text('body').notNull(),
  bodyEn: text('body_en').notNull().default(''),
  bodyEasy: text('body_easy').notNull().default(''),
  linkLabel: text('link_label').notNull().default(''),
  linkHref: text('link_href').notNull().default(''),
  sort: integer('sort').notNull().default(0),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});

export type FundFacts = typeof fundFacts.$inferSelect;
export type FundWay = typeof fundWays.$inferSelect;
