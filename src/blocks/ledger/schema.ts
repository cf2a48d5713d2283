import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '#platform/db/columns.ts';
import { ACCOUNT_KINDS, SIDES } from './rules/entry.ts';

/** A book (帳簿). Its row is locked by whoever posts: numbers have no gaps, and two cannot spend the same yen. */
export const ledgerBooks = pgTable('ledger_books', {
  book: text('book').primaryKey(),
  chartVersion: integer('chart_version').notNull(),
  lastNumber: integer('last_number').notNull().default(0),
});

export const ledgerAccounts = pgTable(
  'ledger_accounts',
  {
    book: text('book')
      .notNull()
      .references(() => ledgerBooks.book),
    code: text('code').notNull(),
    kind: text('kind', { enum: ACCOUNT_KINDS }).notNull(),
    side: text('side', { enum: SIDES }).notNull(),
    floor: boolean('floor').notNull(),
    closesInto: text('closes_into'),
  },
  (t) => [
    primaryKey({ name: 'ledger_accounts_code_once', columns: [t.book, t.code] }),
    oneOf('ledger_accounts_kind', t.kind, ACCOUNT_KINDS),
    oneOf('ledger_accounts_side', t.side, SIDES),
    check(
      'ledger_accounts_only_the_years_own_are_closed',
      sql`(${t.closesInto} is not null) = (${t.kind} in ('income', 'expense'))`,
    ),
  ],
);

/** An entry (仕訳). Rows are only ever added; a mistake is answered by a second entry that reverses the first. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    book: text('book')
      .notNull()
      .references(() => ledgerBooks.book),
    number: integer('number').notNull(),
    on: date('on').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    kind: text('kind').notNull(),
    key: text('key').notNull(),
    memo: text('memo').notNull().default(''),
    reversesId: uuid('reverses_id'),
    /** The closing of its fiscal year, which is closed as long as this entry is not reversed. */
    closesYear: boolean('closes_year').notNull().default(false),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorId: uuid('actor_id').notNull(),
  },
  (t) => [
    unique('ledger_entries_key_once').on(t.book, t.key),
    unique('ledger_entries_number_once').on(t.book, t.number),
    unique('ledger_entries_reversed_once').on(t.reversesId),
    foreignKey({ name: 'ledger_entries_reverses', columns: [t.reversesId], foreignColumns: [t.id] }),
    check('ledger_entries_reverse_another', sql`${t.reversesId} <> ${t.id}`),
    check(
      'ledger_entries_year_of_the_day',
      sql`${t.fiscalYear} = extract(year from ${t.on})::integer - (case when extract(month from ${t.on}) < 4 then 1 else 0 end)`,
    ),
    index('ledger_entries_by_year').on(t.book, t.fiscalYear, t.number),
    index('ledger_entries_by_kind').on(t.book, t.kind, t.number),
    index('ledger_entries_by_day').on(t.book, t.on),
    // Asked at every entry: is its year closed?
    index('ledger_entries_closings').on(t.book, t.fiscalYear).where(sql`closes_year`),
  ],
);

/** One side of an entry. Book and year stand here too (a trigger holds them to the entry's): a balance is one look into one index. */
export const ledgerLines = pgTable(
  'ledger_lines',
  {
    entryId: uuid('entry_id')
      .notNull()
      .references(() => ledgerEntries.id),
    position: integer('position').notNull(),
    book: text('book').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    account: text('account').notNull(),
    side: text('side', { enum: SIDES }).notNull(),
    amountYen: integer('amount_yen').notNull(),
    /** Empty where the amount belongs to nothing in particular. */
    tag: text('tag').notNull().default(''),
  },
  (t) => [
    primaryKey({ name: 'ledger_lines_position_once', columns: [t.entryId, t.position] }),
    foreignKey({
      name: 'ledger_lines_of_an_account',
      columns: [t.book, t.account],
      foreignColumns: [ledgerAccounts.book, ledgerAccounts.code],
    }),
    oneOf('ledger_lines_side', t.side, SIDES),
    check('ledger_lines_above_zero', sql`${t.amountYen} > 0`),
    index('ledger_lines_by_balance').on(t.book, t.account, t.tag, t.fiscalYear),
    index('ledger_lines_by_tag').on(t.book, t.tag),
  ],
);
