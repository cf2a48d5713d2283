import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { allJobs } from '#app/jobs.ts';
import { type Database, openDatabase, openEngine } from '#platform/db/open-database.ts';
import { engineOn } from '#platform/db/pglite-engine.ts';
import { installJobs } from '#platform/jobs/install-jobs.ts';
import { testSettings } from './app.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    migratedDatabase: { kind: 'snapshot'; file: string } | { kind: 'template'; server: string; name: string };
  }
}

/** Migrates once; every worker then starts from a copy, in memory or on the server of TEST_DATABASE_URL. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env['TEST_DATABASE_URL'];
  return server === undefined || server === '' ? snapshot(project) : template(project, server);
}

/** The queues of every job, so that any test may send mail. */
async function installQueues(database: Database): Promise<void> {
  await installJobs(database.executeAsOwner, allJobs(database, testSettings()));
}

async function snapshot(project: TestProject) {
  const pglite = await PGlite.create();
  const database = await openEngine({ ...engineOn(pglite, () => 0), close: async () => undefined }, {});
  await installQueues(database);
  await database.close();
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  const folder = await mkdtemp(join(tmpdir(), 'musubi-migrated-'));
  const file = join(folder, 'db.tar');
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  project.provide('migratedDatabase', { kind: 'snapshot', file });
  return () => rm(folder, { recursive: true });
}

async function template(project: TestProject, server: string) {
  const name = `musubi_test_${process.pid}_${Date.now().toString(36)}`;
  await onServer(server, (client) => client.query(`create database ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ dataDir: tmpdir(), databaseUrl: url.href });
  await installQueues(database);
  await database.close();
  project.provide('migratedDatabase', { kind: 'template', server, name });
  return () =>
    onServer(server, async (client) => {
      const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
        name,
      ]);
      for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
    });
}

async function onServer(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await work(client).finally(() => client.end());
}
