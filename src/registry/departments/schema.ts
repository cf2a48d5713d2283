import { sql } from 'drizzle-orm';
import { check, date, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';

/** A department (課) of the city, as its own list names it. A closed one stays, because papers name it. */
export const departments = pgTable(
  'departments',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    nameKana: text('name_kana').notNull().default(''),
    /** What it is responsible for, in a sentence that a citizen understands. */
    duty: text('duty').notNull().default(''),
    /** The office's own public contact, nobody's personal one. */
    phone: text('phone').notNull().default(''),
    mail: text('mail').notNull().default(''),
    /** First day on which it no longer exists. */
    closedOn: date('closed_on'),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (t) => [
    unique('departments_code_once').on(t.code),
    check('departments_have_a_name', sql`${t.name} <> '' and ${t.code} <> ''`),
  ],
);
