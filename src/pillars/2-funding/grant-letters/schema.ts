import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { grantApplications } from '#pillars/2-funding/grant-papers/schema.ts';
import { instant, oneOf } from '#platform/db/columns.ts';
import type { LetterContent } from './rules/compose-letter.ts';
import { LETTER_KEYS } from './rules/letter-kinds.ts';

/** How letters of a fiscal year are numbered (文書番号) and who signs them; the row is locked while numbers are taken. */
export const grantLetterSeries = pgTable(
  'grant_letter_series',
  {
    fiscalYear: integer('fiscal_year').primaryKey(),
    /** What stands before and after the number: 鎌地つ第 and 号. */
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    nextNumber: integer('next_number').notNull().default(1),
    /** Title and name of the sender, a line each. */
    sender: text('sender').notNull(),
    /** Whom to ask, at the foot of each letter. */
    contact: text('contact').notNull().default(''),
    version: integer('version').notNull().default(1),
    setAt: instant('set_at').notNull(),
    setBy: uuid('set_by').notNull(),
  },
  (t) => [
    check('grant_letter_series_from_one', sql`${t.nextNumber} >= 1`),
    check('grant_letter_series_signed', sql`${t.sender} <> ''`),
    check('grant_letter_series_years', sql`${t.fiscalYear} between 2000 and 2200`),
  ],
);

/** Templates of letters (通知書のひな形), a row a version; the newest of a kind and a fiscal year is used. */
export const grantLetterTemplates = pgTable(
  'grant_letter_templates',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    key: text('key', { enum: LETTER_KEYS }).notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    setAt: instant('set_at').notNull(),
    setBy: uuid('set_by').notNull(),
  },
  (t) => [
    unique('grant_letter_templates_version_once').on(t.key, t.fiscalYear, t.version),
    oneOf('grant_letter_templates_key', t.key, LETTER_KEYS),
    check('grant_letter_templates_titled', sql`${t.title} <> '' and length(${t.title}) <= 200`),
    check('grant_letter_templates_written', sql`${t.body} <> '' and length(${t.body}) <= 10000`),
  ],
);

export const BATCH_STATES = ['working', 'issued'] as const;

/** Letters that were issued together; the cases wait here while a long batch is worked off. */
export const grantLetterBatches = pgTable(
  'grant_letter_batches',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    key: text('key', { enum: LETTER_KEYS }).notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    dated: date('dated').notNull(),
    dueOn: date('due_on'),
    remark: text('remark').notNull().default(''),
    cases: jsonb('cases').$type<readonly string[]>().notNull(),
    state: text('state', { enum: BATCH_STATES }).notNull(),
    workId: uuid('work_id'),
    createdAt: instant('created_at').notNull(),
    createdBy: uuid('created_by').notNull(),
  },
  (t) => [
    oneOf('grant_letter_batches_key', t.key, LETTER_KEYS),
    oneOf('grant_letter_batches_state', t.state, BATCH_STATES),
    index('grant_letter_batches_by_time').on(t.createdAt),
  ],
);

/** Letters as they were issued (通知書). Nothing in them changes; the content is erased when its time is over. */
export const grantLetters = pgTable(
  'grant_letters',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    /** The number as it stands on the paper: 鎌地つ第12号. */
    code: text('code').notNull(),
    key: text('key', { enum: LETTER_KEYS }).notNull(),
    templateId: uuid('template_id')
      .notNull()
      .references(() => grantLetterTemplates.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => grantApplications.id),
    applicationCode: text('application_code').notNull(),
    dated: date('dated').notNull(),
    content: jsonb('content').$type<LetterContent>(),
    /** SHA-256 of the content as JSON. */
    digest: text('digest').notNull(),
    batchId: uuid('batch_id').references(() => grantLetterBatches.id),
    /** The letter in whose place this one was issued, and why. */
    replacesId: uuid('replaces_id').references((): AnyPgColumn => grantLetters.id),
    replacesWhy: text('replaces_why').notNull().default(''),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: uuid('issued_by').notNull(),
    erasedAt: instant('erased_at'),
  },
  (t) => [
    unique('grant_letters_number_once').on(t.fiscalYear, t.number),
    unique('grant_letters_replaced_once').on(t.replacesId),
    oneOf('grant_letters_key', t.key, LETTER_KEYS),
    check('grant_letters_numbers_from_one', sql`${t.number} >= 1`),
    check('grant_letters_kept_or_erased', sql`(${t.content} is null) = (${t.erasedAt} is not null)`),
    check('grant_letters_replaced_with_a_reason', sql`(${t.replacesId} is null) = (${t.replacesWhy} = '')`),
    index('grant_letters_by_application').on(t.applicationId),
    index('grant_letters_by_batch').on(t.batchId),
  ],
);
