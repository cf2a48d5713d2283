import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg, { type ClientBase } from 'pg';
import { prepareAppRole } from '../app-role.ts';
import { lockFolder } from '../data-lock.ts';
import { applyMigrations, type Migration, readMigrations, underMigrationLock } from '../migrations.ts';
import { openEngine } from '../open-database.ts';
import { startWorkerEngine } from '../worker-engine.ts';
import { projectRoot } from '../worker-file.ts';
import { type Header, RestoreRefusedError } from './format.ts';
import { loadTables } from './load-tables.ts';
import { checkBackup, readEvents, readHeader } from './read-backup.ts';
import { exists, fileTaker, finishSwap, type Move, swapIn } from './restore-files.ts';

export type RestorePlan = {
  readonly file: string;
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly migrationsDir?: string | undefined;
  /** Allows a target that already holds something. */
  readonly replace: boolean;
  readonly now: Date;
};
export type RestoreDone = {
  readonly engine: 'embedded' | 'server';
  readonly madeAt: string;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
  /** Where that which was replaced now lies. */
  readonly putAside: readonly string[];
};

/** Restores a backup into the embedded database or a server: all of it, or nothing. */
export async function restoreBackup(plan: RestorePlan): Promise<RestoreDone> {
  const header = await readHeader(plan.file);
  const folder = plan.migrationsDir ?? join(projectRoot(), 'drizzle');
  const migrations = knownMigrations(header, readMigrations(folder));
  // Read once to the end before anything is touched: most damage shows here.
  await checkBackup(plan.file);
  const lock = await lockFolder(plan.dataDir, plan.now);
  const stamp = plan.now.toISOString().slice(0, 19).replaceAll(':', '');
  const files = `files.restoring-${stamp}`;
  try {
    await finishSwap(plan.dataDir);
    await mkdir(join(plan.dataDir, files), { recursive: true });
    const job: Job = { plan, header, migrations, stamp, files };
    return plan.databaseUrl === undefined ? await intoFolder(job) : await intoServer(job, plan.databaseUrl);
  } finally {
    await rm(join(plan.dataDir, files), { recursive: true, force: true });
    await lock.release();
  }
}

type Job = { plan: RestorePlan; header: Header; migrations: Migration[]; stamp: string; files: string };
type Count = { rows: number; files: number };

function knownMigrations(header: Header, all: readonly Migration[]): Migration[] {
  const byTag = new Map(all.map((migration) => [migration.tag, migration]));
  return header.migrations.map(({ tag, hash }) => {
    const migration = byTag.get(tag);
    if (migration?.hash === hash) return migration;
    throw new RestoreRefusedError(
      `このバックアップは、この版のプログラムが知らない移行手順（${tag}）で作られています。新しい版で復元してください。`,
      `This backup was made with a migration that this version does not know (${tag}). Restore it with the newer version.`,
    );
  });
}

/** Into a new folder beside the old one, which takes its place at the end. */
async function intoFolder(job: Job): Promise<RestoreDone> {
  const { dataDir, replace } = job.plan;
  if (!replace && (await exists(join(dataDir, 'db')))) throw notEmpty(dataDir);
  const fresh = `db.restoring-${job.stamp}`;
  const path = join(dataDir, fresh);
  try {
    const engine = await startWorkerEngine(path);
    const database = await openEngine(engine, { migrations: 'leave' });
    const count = await database
      .asOwner((_owner, client) => fill(client, job, false))
      .finally(() => database.close());
    const moves = [...(await movesOf(job, 'db', fresh)), ...(await fileMoves(job))];
    await swapIn(dataDir, moves);
    return doneOf(job, 'embedded', count, moves);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** In one transaction, which holds the old data until the new has been verified. */
async function intoServer(job: Job, connectionString: string): Promise<RestoreDone> {
  const client = new pg.Client({ connectionString, application_name: 'musubi-restore' });
  await client.connect();
  try {
    const count = await underMigrationLock(client, async () => {
      await refuseWhileInUse(client);
      if (!job.plan.replace && (await holdsTables(client)))
        throw notEmpty(new URL(connectionString).pathname.slice(1));
      const filled = await fill(client, job, true);
      await prepareAppRole(client);
      return filled;
    });
    const moves = await fileMoves(job);
    await swapIn(job.plan.dataDir, moves);
    return doneOf(job, 'server', count, moves);
  } finally {
    await client.end();
  }
}

async function fill(client: ClientBase, job: Job, clear: boolean): Promise<Count> {
  const count: Count = { rows: 0, files: 0 };
  const takeFile = fileTaker(join(job.plan.dataDir, job.files));
  await client.query('begin');
  try {
    if (clear) await client.query(CLEAR);
    await applyMigrations(client, job.migrations);
    await loadTables(client, job.header, readEvents(job.plan.file), async (event) => {
      if (event.kind === 'end') Object.assign(count, { rows: event.rows, files: event.files });
      else await takeFile(event);
    });
    await client.query('commit');
    return count;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** The queue's own tables go as well: they are made anew at the next start. */
const CLEAR = `drop schema if exists pgboss cascade; drop schema if exists drizzle cascade;
  drop schema if exists public cascade; create schema public`;

async function holdsTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace limit 1`,
  );
  return rows.length > 0;
}

async function refuseWhileInUse(client: ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select count(*)::int as others from pg_stat_activity
      where datname = current_database() and application_name = 'musubi'`,
  );
  if (rows[0].others === 0) return;
  throw new RestoreRefusedError(
    `むすびがこのデータベースを使用中です（接続 ${rows[0].others} 本）。終了してから復元してください。`,
    `Musubi is using this database (${rows[0].others} connections). Stop it, then restore.`,
  );
}

function notEmpty(name: string): RestoreRefusedError {
  return new RestoreRefusedError(
    `復元先（${name}）には、すでにデータがあります。置き換えてよい場合は --replace を付けてください。`,
    `The target (${name}) already holds data. Add --replace if it may be replaced.`,
  );
}

/** The old one aside, the new one in its place. */
async function movesOf(job: Job, name: string, fresh: string): Promise<Move[]> {
  const there = await exists(join(job.plan.dataDir, name));
  const aside = there ? [{ from: name, to: `${name}.replaced-${job.stamp}` }] : [];
  return [...aside, { from: fresh, to: name }];
}

/** A backup without files leaves the files alone. */
async function fileMoves(job: Job): Promise<Move[]> {
  return job.header.files ? movesOf(job, 'files', job.files) : [];
}

function doneOf(job: Job, engine: 'embedded' | 'server', count: Count, moves: readonly Move[]): RestoreDone {
  return {
    engine,
    madeAt: job.header.madeAt,
    tables: job.header.tables.length,
    ...count,
    putAside: moves.map((move) => move.to).filter((to) => to.includes('.replaced-')),
  };
}
