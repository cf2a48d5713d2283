import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#platform/db/open-database.ts';

const SERVER = process.env['TEST_DATABASE_URL'];
const NAME = `musubi_plain_${process.pid}`;
/** Who opens the database: on a server somebody who may make no roles. */
const LOGINS = SERVER ? (['embedded', 'plain login on a server'] as const) : (['embedded'] as const);
const ROW = `insert into audit_log (at, actor_id, act, subject_id) values (now(), gen_random_uuid(), 'policy.tried', 'x')`;
let folder: string;

async function onServer(texts: string[]) {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  for (const text of texts) await client.query(text);
  await client.end();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-login-'));
  if (SERVER) await onServer([`create role ${NAME} login`, `create database ${NAME} owner ${NAME}`]);
});

afterAll(async () => {
  if (SERVER) await onServer([`drop database if exists ${NAME} with (force)`, `drop role ${NAME}`]);
  await rm(folder, { recursive: true, force: true });
});

describe.each(LOGINS)('a database opened by: %s', (login) => {
  it('starts, says so when it has no role of its own, and keeps the audit log in any case', async () => {
    const warnings: string[] = [];
    const url = new URL(SERVER ?? 'postgres://localhost');
    const databaseUrl =
      login === 'embedded' ? undefined : Object.assign(url, { username: NAME, pathname: NAME }).href;
    const options = { dataDir: folder, databaseUrl, warn: (message: string) => warnings.push(message) };
    const database = await openDatabase(options);
    await database.execute(ROW);
    await expect(database.execute('delete from audit_log')).rejects.toThrow(
      /permission denied|takes new rows only/,
    );
    await expect(database.executeAsOwner('truncate audit_log')).rejects.toThrow(/takes new rows only/);
    expect((await database.execute('select count(*)::int as n from audit_log')).rows).toEqual([{ n: 1 }]);
    await database.close();
    expect(warnings.map((warning) => warning.split(';')[0])).toEqual(
      login === 'embedded' ? [] : ['no separate database role'],
    );
  });
});
