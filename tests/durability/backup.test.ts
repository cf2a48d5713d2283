import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBackups, makeBackup, makeTimedBackup } from '#platform/db/backup/backups.ts';
import { backupName } from '#platform/db/backup/keep-rule.ts';
import { restoreBackup } from '#platform/db/backup/restore.ts';
import { swapIn } from '#platform/db/backup/restore-files.ts';
import { type Database, openDatabase } from '#platform/db/open-database.ts';

const SERVER = process.env['TEST_DATABASE_URL'];
const ENGINES = SERVER ? (['embedded', 'server'] as const) : (['embedded'] as const);
type EngineName = (typeof ENGINES)[number];
type Place = { dataDir: string; databaseUrl?: string | undefined };

const NOW = new Date('2026-11-23T03:00:00Z');
let folder: string;
let migrationsDir: string;
const made: string[] = [];

/** A table of every kind of column, and two that refer to each other in a ring. */
const KINDS = `CREATE TABLE "kinds" ("id" bigserial PRIMARY KEY, "b" bytea, "j" jsonb, "plain" json, "words" text[],
  "numbers" numeric(30,10)[], "at" timestamptz, "day" date, "big" bigint, "real" double precision, "yes" boolean,
  "code" char(4), "span" interval, "id2" uuid, "found" tsvector, "twice" bigint GENERATED ALWAYS AS ("big" % 1000) STORED,
  "fixed" integer GENERATED ALWAYS AS IDENTITY, "Odd ""name" text, "parent" bigint REFERENCES "kinds"("id"));
--> statement-breakpoint
CREATE TABLE "ring_a" ("id" integer PRIMARY KEY, "b" integer);
--> statement-breakpoint
CREATE TABLE "ring_b" ("id" integer PRIMARY KEY, "a" integer NOT NULL REFERENCES "ring_a"("id"));
--> statement-breakpoint
ALTER TABLE "ring_a" ADD CONSTRAINT "ring" FOREIGN KEY ("b") REFERENCES "ring_b"("id");
--> statement-breakpoint
CREATE TABLE "no_key" ("a" text, "b" integer);`;

const ROWS = `
  insert into ring_a values (1, null), (2, null); insert into ring_b values (7, 2); update ring_a set b = 7 where id = 1;
  insert into no_key values ('same', 1), ('same', 1), (null, 2), ('', null);
  insert into audit_log (at, actor_id, act, subject_id, detail)
    values ('2026-04-01 00:00:00.123456+09', gen_random_uuid(), 'policy.tried', 'x', '{"n": 1.50}');
  insert into kinds (b, j, plain, words, numbers, at, day, big, "real", yes, code, span, id2, found, "Odd ""name")
    values ('\\x00ff0a0d22', '{"a": [1, 2.50, null, "\\"鎌倉\\" \\\\ "], "b": {"高": "髙"}}', '{ "kept":   "as it is" }',
      array['a,b', 'c"d', null, '', '改行
と	タブ', '{}'], array[1.5, null, -0.0000000001], '2026-04-01 00:00:00.123456+09', '0099-12-31', 9223372036854775807,
      0.1 + 0.2, true, 'ab', '1 year 2 mons -3 days 04:05:06.789', gen_random_uuid(), to_tsvector('simple', '市 民 活 動'),
      E'\\u2028 \\u2029 \\r\\n'),
    (null, null, null, null, '{}', 'infinity', '-infinity', -1, 'NaN', false, null, null, null, null, null);
  insert into kinds (big, parent) select n, 1 from generate_series(1, 2000) n;
  update kinds set parent = 2000 where id = 3`;

const LOOK = `select md5(string_agg(t::text, '|' order by t.id)) as kinds,
  (select md5(string_agg(a::text, '|' order by a.id)) from audit_log a) as audit,
  (select json_agg(n order by n.a, n.b)::text from no_key n) as no_key,
  (select json_agg(r order by r.id)::text from ring_a r) as ring from kinds t`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-backup-'));
  migrationsDir = join(folder, 'drizzle');
  await cp('drizzle', migrationsDir, { recursive: true });
  await addMigration('20990101000000_kinds', Date.UTC(2099, 0), KINDS);
  await (await open({ dataDir: join(folder, 'migrated') })).close();
});

afterAll(async () => {
  for (const name of made)
    await onServer((client) => client.query(`drop database if exists ${name} with (force)`));
  await rm(folder, { recursive: true, force: true });
});

async function addMigration(tag: string, when: number, sql: string) {
  const file = join(migrationsDir, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8'));
  journal.entries.push({ idx: journal.entries.length, version: '7', when, tag, breakpoints: true });
  await writeFile(file, JSON.stringify(journal));
  await writeFile(join(migrationsDir, `${tag}.sql`), sql);
}

async function onServer(work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await work(client).finally(() => client.end());
}

async function place(engine: EngineName): Promise<Place> {
  const dataDir = await mkdtemp(join(folder, `${engine}-`));
  if (engine === 'embedded') return { dataDir };
  const name = `musubi_backup_${process.pid}_${made.length}`;
  await onServer((client) => client.query(`create database ${name}`));
  made.push(name);
  return { dataDir, databaseUrl: Object.assign(new URL(SERVER ?? ''), { pathname: `/${name}` }).href };
}

const open = (where: Place) => openDatabase({ ...where, migrationsDir });

async function seen(where: Place) {
  const database = await open(where);
  return database
    .asOwner(async (_owner, client) => (await client.query(LOOK)).rows[0])
    .finally(() => database.close());
}

/** A place with rows and files, and a backup of it. */
async function filled(engine: EngineName) {
  const where = await place(engine);
  // A first start takes seconds: they share one.
  if (engine === 'embedded') {
    await cp(join(folder, 'migrated/db'), join(where.dataDir, 'db'), { recursive: true });
  }
  await mkdir(join(where.dataDir, 'files/ab'), { recursive: true });
  await writeFile(
    join(where.dataDir, 'files/ab/one'),
    Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251)),
  );
  await writeFile(join(where.dataDir, 'files/empty'), '');
  const database = await open(where);
  await database.execute(ROWS);
  const out = join(where.dataDir, 'backups', backupName(NOW));
  const done = await makeBackup(
    database,
    { out, filesDir: join(where.dataDir, 'files'), migrationsDir },
    NOW,
  );
  await database.close();
  return { where, out, done, look: await seen(where) };
}

const restore = (where: Place, file: string, replace = false) =>
  restoreBackup({ ...where, file, migrationsDir, replace, now: NOW });

describe.each(ENGINES)('a backup made on the %s engine', (from) => {
  it.each(ENGINES)('comes back on the %s engine, to the byte', async (to) => {
    const { out, done, look } = await filled(from);
    expect(done).toMatchObject({ file: out, files: 2 });
    const target = await place(to);
    const restored = await restore(target, out);
    expect(restored).toMatchObject({
      engine: to,
      rows: done.rows,
      tables: done.tables,
      files: 2,
      putAside: [],
    });
    expect(await seen(target)).toEqual(look);
    const file = await readFile(join(target.dataDir, 'files/ab/one'));
    expect(file.equals(Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251)))).toBe(true);

    const database = await open(target);
    const next = await database.execute('insert into kinds (big) values (1) returning id, fixed');
    expect(next.rows).toEqual([{ id: '2003', fixed: 2003 }]);
    await expect(database.execute('delete from audit_log')).rejects.toThrow(/permission denied/);
    await expect(database.execute('insert into ring_b values (8, 99)')).rejects.toThrow(/foreign key/);
    await expect(database.executeAsOwner('delete from audit_log')).rejects.toThrow(/takes new rows only/);
    await database.close();
  });
});

describe.each(ENGINES)('restoring into the %s engine', (to) => {
  it('refuses a place that holds data, unless it may be replaced', async () => {
    const { where, out, look } = await filled(to);
    const database = await open(where);
    await database.execute(`insert into no_key values ('later', 9)`);
    await database.close();
    await writeFile(join(where.dataDir, 'files/later'), 'later');
    await expect(restore(where, out)).rejects.toThrow(/already holds data/);
    const restored = await restore(where, out, true);
    expect(await seen(where)).toEqual(look);
    expect(await readdir(join(where.dataDir, 'files'))).toEqual(['ab', 'empty']);
    expect(restored.putAside).toContain('files.replaced-2026-11-23T030000');
  });

  it('leaves the old data as they were when the backup is damaged', async () => {
    const { where, out, look } = await filled(to);
    const plain = gunzipSync(await readFile(out)).toString('utf8');
    const lines = plain.split('\n');
    const row = lines.findIndex((line) => line.includes('"policy.tried"'));
    const damaged: Record<string, string | Buffer> = {
      'a changed value': gzipSync(plain.replace('policy.tried', 'policy.fried')),
      'a missing row': gzipSync(lines.toSpliced(row, 1).join('\n')),
      'no end': gzipSync(`${lines.slice(0, -2).join('\n')}\n`),
      'a cut file': (await readFile(out)).subarray(0, 20_000),
      'no backup': gzipSync('{"format":"other"}\n'),
      noise: Buffer.from('noise'),
      nothing: gzipSync(''),
    };
    for (const [name, bytes] of Object.entries(damaged)) {
      const file = join(folder, 'damaged.backup.gz');
      await writeFile(file, bytes);
      await expect(restore(where, file, true), name).rejects.toThrow(/damaged/);
    }
    expect(await seen(where)).toEqual(look);
    const left = (await readdir(where.dataDir)).filter((name) => /restor|replaced/.test(name));
    expect(left).toEqual([]);
  });

  it('refuses a backup of migrations that it does not know', async () => {
    const { out } = await filled(to);
    const empty = await place(to);
    await expect(
      restoreBackup({ ...empty, file: out, migrationsDir: 'drizzle', replace: false, now: NOW }),
    ).rejects.toThrow(/newer version/);
  });

  it('refuses a place that is in use', async () => {
    const { where, out } = await filled(to);
    const database: Database = await open(where);
    await expect(restore(where, out, true)).rejects.toThrow(/in use|is using/);
    await database.close();
  });
});

describe('a restore that is interrupted between its moves', () => {
  it('is finished at the next start', async () => {
    const { where, out, look } = await filled('embedded');
    const other = await place('embedded');
    await restore(other, out);
    await mkdir(join(where.dataDir, 'restore.json.partial'), { recursive: true });
    const moves = [
      { from: 'db', to: 'db.replaced' },
      { from: 'db.restoring', to: 'db' },
    ];
    await cp(join(other.dataDir, 'db'), join(where.dataDir, 'db.restoring'), { recursive: true });
    await expect(swapIn(where.dataDir, moves)).rejects.toThrow();
    await writeFile(join(where.dataDir, 'restore.json'), JSON.stringify(moves));
    await rm(join(where.dataDir, 'restore.json.partial'), { recursive: true });
    expect(await seen(where)).toEqual(look);
    expect((await readdir(where.dataDir)).toSorted()).toEqual(['backups', 'db', 'db.replaced', 'files']);
  });
});

describe('timed backups', () => {
  it('are cleared away by age, and are made before migrations as well', async () => {
    const where = await place('embedded');
    const backupDir = join(where.dataDir, 'backups');
    const database = await open(where);
    await mkdir(backupDir);
    for (const day of [1, 2, 400]) {
      await writeFile(join(backupDir, backupName(new Date(NOW.getTime() - day * 86_400_000 - 1000))), '');
    }
    await writeFile(join(backupDir, backupName(new Date(NOW.getTime() - 2 * 86_400_000 - 5000))), '');
    await makeTimedBackup(database, { backupDir, migrationsDir }, NOW);
    await database.close();
    expect((await listBackups(backupDir)).map((backup) => backup.name.slice(7, 24))).toEqual([
      '2026-11-23T030000',
      '2026-11-22T025959',
      '2026-11-21T025959',
      '2025-10-19T025959',
    ]);

    await addMigration('20990102000000_more', Date.UTC(2099, 1), 'alter table no_key add column c text');
    await (await openDatabase({ ...where, migrationsDir, backupDir })).close();
    const names = (await listBackups(backupDir)).map((backup) => backup.name);
    expect(names.filter((name) => name.includes('before-migration'))).toHaveLength(1);
  });
});
