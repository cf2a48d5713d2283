import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import {
  type Finding,
  type Mapping,
  MODES,
  type RowContent,
  SOURCES,
  VERDICTS,
} from '#registry/exchange-rows/index.ts';
import { organisations } from '#registry/organisations/schema.ts';
import { ENDED, STATES } from './rules/flow.ts';

const START_STANDINGS = ['applicant', 'registered'] as const;
const ended = sql.raw(ENDED.map((state) => `'${state}'`).join(', '));

/** One file that is brought in: what it is, how its columns are read, how far it is, and who does it. */
export const exchangeImports = pgTable(
  'exchange_imports',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    source: text('source', { enum: SOURCES }).notNull(),
    state: text('state', { enum: STATES }).notNull().default('mapping'),
    /** The stored file; none for one that the command line reads, and after it was erased. */
    fileId: uuid('file_id'),
    fileName: text('file_name').notNull(),
    sheet: text('sheet'),
    mapping: jsonb('mapping').$type<Mapping>().notNull().default({}),
    /** Where new organisations stand, and from when to when they are registered. */
    standing: text('standing', { enum: START_STANDINGS }).notNull().default('applicant'),
    registeredOn: date('registered_on'),
    validUntil: date('valid_until'),
    /** Whether a new organisation shows the facts that are about nobody in person. */
    showFacts: boolean('show_facts').notNull().default(false),
    /** Only rows whose address holds this text are taken. */
    onlyAddress: text('only_address').notNull().default(''),
    mode: text('mode', { enum: MODES }),
    /** Rows that may be an entry that is there are taken in as new ones all the same. */
    withPossible: boolean('with_possible').notNull().default(false),
    rowCount: integer('row_count').notNull().default(0),
    workId: uuid('work_id'),
    createdBy: uuid('created_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    erasedAt: timestamp('erased_at', { withTimezone: true }),
  },
  (t) => [
    oneOf('exchange_imports_source', t.source, SOURCES),
    oneOf('exchange_imports_state', t.state, STATES),
    oneOf('exchange_imports_standing', t.standing, START_STANDINGS),
    oneOf('exchange_imports_mode', t.mode, MODES),
    check(
      'exchange_imports_registered_with_days',
      sql`${t.standing} <> 'registered' or (${t.registeredOn} is not null and ${t.validUntil} >= ${t.registeredOn})`,
    ),
    check('exchange_imports_end_has_a_time', sql`(${t.state} in (${ended})) = (${t.endedAt} is not null)`),
    check('exchange_imports_erased_after_end', sql`${t.erasedAt} >= ${t.endedAt}`),
    index('exchange_imports_by_time').on(t.createdAt),
  ],
);

/** A row of a file as it was understood: what it would write, what becomes of it, and whether it was written. */
export const exchangeRows = pgTable(
  'exchange_rows',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => exchangeImports.id),
    /** The row as a spreadsheet counts it. */
    line: integer('line').notNull(),
    verdict: text('verdict', { enum: VERDICTS }).notNull(),
    name: text('name').notNull(),
    /** The entry that it changes, that it may be, or that it has become. */
    organisationId: uuid('organisation_id').references(() => organisations.id),
    content: jsonb('content').$type<RowContent>().notNull(),
    findings: jsonb('findings').$type<readonly Finding[]>().notNull().default([]),
    writtenAt: timestamp('written_at', { withTimezone: true }),
  },
  (t) => [
    primaryKey({ name: 'exchange_rows_pk', columns: [t.importId, t.line] }),
    oneOf('exchange_rows_verdict', t.verdict, VERDICTS),
    check(
      'exchange_rows_update_an_entry',
      sql`${t.verdict} not in ('update', 'same', 'possible') or ${t.organisationId} is not null`,
    ),
    check(
      'exchange_rows_written_have_an_entry',
      sql`${t.writtenAt} is null or ${t.organisationId} is not null`,
    ),
    index('exchange_rows_by_verdict').on(t.importId, t.verdict, t.line),
    index('exchange_rows_by_organisation').on(t.organisationId),
  ],
);

/** How the columns of a file with these headings were mapped the last time. */
export const exchangeMappings = pgTable('exchange_mappings', {
  /** The headings, folded and sorted, as one hash. */
  headings: text('headings').primaryKey(),
  mapping: jsonb('mapping').$type<Record<string, string[]>>().notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
});

export type Import = typeof exchangeImports.$inferSelect;
export type ImportRow = typeof exchangeRows.$inferSelect;
