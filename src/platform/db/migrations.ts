import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { ClientBase } from 'pg';

export type Migration = {
  readonly tag: string;
  readonly when: number;
  readonly hash: string;
  readonly sql: readonly string[];
};

/** One number for every process of Musubi that wants to change the shape of the same database. */
const LOCK = 6_811_522;
const TABLE = 'drizzle.__drizzle_migrations';

/** The data was written by a newer program; an older one would misread it. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

/** The migrations of this program, oldest first. */
export function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  return readMigrationFiles({ migrationsFolder: folder }).map((file, i) => ({
    tag: journal.entries[i]?.tag ?? '',
    when: file.folderMillis,
    hash: file.hash,
    sql: file.sql,
  }));
}

/** When each migration that the database has seen was made; nothing for a new database. */
export async function appliedMigrations(client: ClientBase): Promise<number[]> {
  const there = await client.query(`select to_regclass('${TABLE}') is not null as there`);
  if (there.rows[0]?.there !== true) return [];
  const { rows } = await client.query(`select created_at from ${TABLE} order by created_at`);
  return rows.map((row) => Number(row.created_at));
}

/** What is still to be run. A database that knows more than the program is refused. */
export function pendingMigrations(all: readonly Migration[], applied: readonly number[]): Migration[] {
  const known = new Set(all.map((migration) => migration.when));
  if (applied.some((when) => !known.has(when))) {
    throw new NewerDatabaseError(
      'このデータは、より新しい版のむすびで作られています。新しい版で起動してください。\n' +
        'This database was written by a newer version of Musubi. Start that version.',
    );
  }
  const done = new Set(applied);
  return all.filter((migration) => !done.has(migration.when));
}

/** Runs `work` while no other process may migrate. */
export async function underMigrationLock<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  try {
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  }
}

/** Runs the migrations in one transaction: all of them, or none. */
export async function runMigrations(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query('begin');
  try {
    await applyMigrations(client, migrations);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The migrations themselves, for a caller who holds the transaction. */
export async function applyMigrations(client: ClientBase, migrations: readonly Migration[]): Promise<void> {
  await client.query('create schema if not exists drizzle');
  await client.query(
    `create table if not exists ${TABLE} (id serial primary key, hash text not null, created_at bigint)`,
  );
  for (const migration of migrations) {
    for (const statement of migration.sql) await client.query(statement);
    await client.query(`insert into ${TABLE} (hash, created_at) values ($1, $2)`, [
      migration.hash,
      migration.when,
    ]);
  }
}
