import { sql } from 'drizzle-orm';
import { expect } from 'vitest';
import { MODULES } from '#app/modules.ts';
import type { Db } from '#platform/db/db.ts';
import { test } from '../db.ts';

/** Every column of the database that refers to an organisation, by a foreign key or by its name. */
async function columnsInDatabase(db: Db): Promise<string[]> {
  const { rows } = (await db.execute(sql`
    select pg_class.relname || '.' || pg_attribute.attname as named
    from pg_constraint
    join pg_class on pg_class.oid = pg_constraint.conrelid
    join pg_attribute on pg_attribute.attrelid = pg_constraint.conrelid and pg_attribute.attnum = any(pg_constraint.conkey)
    where pg_constraint.contype = 'f' and pg_constraint.confrelid = 'organisations'::regclass
    union
    select table_name || '.' || column_name from information_schema.columns
    where table_schema = 'public' and column_name ~ '(^|_)organisation_id$'
    order by 1`)) as unknown as { rows: { named: string }[] };
  return rows.map(({ named }) => named);
}

/** What a merge would forget stays behind on an entry that nobody sees any more. */
test('every column that holds an organisation moves when two entries become one', async ({ db }) => {
  const declared = MODULES.flatMap((module) => module.organisationLinks?.columns ?? []);
  const forgotten = (await columnsInDatabase(db)).filter((named) => !declared.some((one) => one === named));
  expect(forgotten).toEqual([]);
  expect(new Set(declared).size).toBe(declared.length);
});

test('every column that is said to move is there', async ({ db }) => {
  const { rows } = (await db.execute(sql`
    select table_name || '.' || column_name as named from information_schema.columns
    where table_schema = 'public'`)) as unknown as { rows: { named: string }[] };
  const known = new Set(rows.map(({ named }) => named));
  const declared = MODULES.flatMap((module) => module.organisationLinks?.columns ?? []);
  expect(declared.filter((named) => !known.has(named))).toEqual([]);
});
