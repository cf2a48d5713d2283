import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { TransactionRollbackError } from 'drizzle-orm';
import pg from 'pg';
import { test as base, inject } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { type Database, openDatabase, openEngine } from '#platform/db/open-database.ts';
import { openSnapshot } from '#platform/db/pglite-engine.ts';

/** Opens this worker's own copy of the migrated database. */
async function openCopy(): Promise<Database> {
  const migrated = inject('migratedDatabase');
  if (migrated.kind === 'snapshot') {
    const engine = await openSnapshot(new Blob([await readFile(migrated.file)]));
    return openEngine(engine, { migrations: 'leave' });
  }
  const name = `${migrated.name}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const client = new pg.Client({ connectionString: migrated.server });
  await client.connect();
  await client.query(`create database ${name} template ${migrated.name}`).finally(() => client.end());
  const url = new URL(migrated.server);
  url.pathname = `/${name}`;
  return openDatabase({ dataDir: tmpdir(), databaseUrl: url.href, migrations: 'leave', poolSize: 3 });
}

/**
 * A test that is handed `db`: the migrated database, inside a transaction that is undone afterwards; transactions
 * inside it become savepoints. `root` is the database itself, for the few tests that need several connections or
 * the owner's rights: they clear up after themselves, and do not ask for `db` as well.
 */
export const test = base.extend<{ db: Db; root: Database }>({
  root: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the pattern to see what a fixture needs
    async ({}, use) => {
      const database = await openCopy();
      await use(database);
      await database.close();
    },
    { scope: 'worker' },
  ],
  db: async ({ root }, use) => {
    await root.db
      .transaction(async (tx) => {
        await use(tx);
        tx.rollback();
      })
      .catch((e: unknown) => {
        if (!(e instanceof TransactionRollbackError)) throw e;
      });
  },
});
