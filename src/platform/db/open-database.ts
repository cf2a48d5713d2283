import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PoolClient, PoolConfig } from 'pg';
import { APP_ROLE, hasAppRole, prepareAppRole } from './app-role.ts';
import { backupName } from './backup/keep-rule.ts';
import { finishSwap } from './backup/restore-files.ts';
import { writeBackup } from './backup/write-backup.ts';
import { lockFolder } from './data-lock.ts';
import type { Db } from './db.ts';
import type { Engine } from './engine.ts';
import { GuardedPool, holding, ownersClient } from './guarded-pool.ts';
import {
  appliedMigrations,
  type Migration,
  pendingMigrations,
  readMigrations,
  runMigrations,
  underMigrationLock,
} from './migrations.ts';
import { Wire } from './wire.ts';
import { startWorkerEngine } from './worker-engine.ts';
import { projectRoot } from './worker-file.ts';

export type Row = Record<string, unknown>;

export type DatabaseOptions = {
  /** Holds `db/` (the embedded database), `files/` and the lock. */
  readonly dataDir: string;
  /** A PostgreSQL server; without one the embedded database is opened. */
  readonly databaseUrl?: string | undefined;
  readonly migrationsDir?: string | undefined;
  /** `leave` takes the database as it is. */
  readonly migrations?: 'run' | 'leave' | undefined;
  /** Where a backup is written before migrations change a database that already holds data. */
  readonly backupDir?: string | undefined;
  /** Hears of what is not as it should be, but does not stop the work. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Connections to a server at the most. */
  readonly poolSize?: number | undefined;
};

export type Database = {
  readonly engine: 'embedded' | 'server';
  readonly db: Db;
  readonly pool: GuardedPool;
  /** Runs one text with $1 parameters, or several texts without, and hands back all rows; inside `asOwner` as the owner. */
  execute(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>;
  /** Runs `work` with the rights of the owner: migrations, the job queue's own tables, VACUUM. */
  asOwner<T>(work: (owner: Db, client: PoolClient) => Promise<T>): Promise<T>;
  /** One text with the owner's rights, as the job queue needs it to make its own tables. */
  executeAsOwner(text: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>;
  /** What an idle database needs from time to time; the embedded one does none of it by itself. */
  maintenance(): Promise<void>;
  /** Forced writes to disk since the start; of the embedded engine only. */
  syncs(): Promise<number>;
  close(): Promise<void>;
};

const POOL_SIZE = 10;
const CONNECT_MS = 10_000;

/** Opens the database that the settings name, brings it up to date, and hands out the one way to use it. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.databaseUrl !== undefined) return openServer(options.databaseUrl, options);
  const lock = await lockFolder(options.dataDir, new Date());
  try {
    await finishSwap(options.dataDir);
    const engine = await startWorkerEngine(join(options.dataDir, 'db'));
    const closing = { ...engine, close: () => engine.close().finally(() => lock.release()) };
    return await openEngine(closing, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The database on an engine that somebody else has started. */
export async function openEngine(
  engine: Engine,
  options: Omit<DatabaseOptions, 'dataDir'>,
): Promise<Database> {
  const config: PoolConfig = {
    stream: () => new Wire(engine),
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
  };
  const parts = { engine: 'embedded' as const, syncs: () => engine.syncs(), stop: () => engine.close() };
  return prepared(config, parts, options);
}

function openServer(connectionString: string, options: DatabaseOptions): Promise<Database> {
  const config: PoolConfig = {
    connectionString,
    max: options.poolSize ?? POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: 'musubi',
  };
  const parts = { engine: 'server' as const, syncs: () => Promise.resolve(0), stop: () => Promise.resolve() };
  return prepared(config, parts, options);
}

type Parts = Pick<Database, 'engine' | 'syncs'> & { stop(): Promise<void> };
type Options = Omit<DatabaseOptions, 'dataDir'>;

async function prepared(config: PoolConfig, parts: Parts, options: Options): Promise<Database> {
  const session = { asApp: false };
  const warn = options.warn ?? (() => undefined);
  const pool = new GuardedPool({
    ...config,
    onConnect: async (client) => {
      await client.query("set time zone 'UTC'");
      if (session.asApp) await client.query(`set role ${APP_ROLE}`);
    },
  });
  pool.on('error', (error) => warn(`a connection to the database was lost: ${error.message}`));
  const database = assemble(pool, session, parts);
  try {
    session.asApp = await database.asOwner((_owner, client) => bringUpToDate(client, options, warn));
    if (session.asApp) await pool.query(`set role ${APP_ROLE}`);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Runs what is pending, and answers whether ordinary queries can run as the app's own role. */
async function bringUpToDate(
  client: PoolClient,
  options: Options,
  warn: (m: string) => void,
): Promise<boolean> {
  if (options.migrations === 'leave') return hasAppRole(client);
  const all = readMigrations(options.migrationsDir ?? join(projectRoot(), 'drizzle'));
  const refused = await underMigrationLock(client, async () => {
    const applied = await appliedMigrations(client);
    const pending = pendingMigrations(all, applied);
    if (pending.length > 0 && applied.length > 0) await saveBefore(client, all, options.backupDir);
    if (pending.length > 0) await runMigrations(client, pending);
    else if (await hasAppRole(client)) return undefined;
    return prepareAppRole(client);
  });
  if (refused !== undefined) {
    warn(`no separate database role; the audit log rests on its triggers alone: ${refused}`);
    return false;
  }
  return hasAppRole(client);
}

async function saveBefore(client: PoolClient, migrations: Migration[], backupDir?: string): Promise<void> {
  if (backupDir === undefined) return;
  const madeAt = new Date();
  const out = join(backupDir, backupName(madeAt, 'before-migration'));
  await writeBackup((work) => work(client), { out, madeAt, migrations });
}

function assemble(pool: GuardedPool, session: { asApp: boolean }, parts: Parts): Database {
  const db = drizzle(pool);
  const begin = db.transaction.bind(db);
  db.transaction = (work, config) => begin((tx) => holding('transaction', undefined, () => work(tx)), config);

  const asOwner: Database['asOwner'] = async (work) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      if (session.asApp) await client.query('reset role');
      return await holding('owner', client, () => work(drizzle(client) as unknown as Db, client));
    } catch (error) {
      // A connection in an unknown state is thrown away rather than handed on.
      broken = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      if (session.asApp && broken === undefined) await client.query(`set role ${APP_ROLE}`);
      client.release(broken);
    }
  };

  return {
    engine: parts.engine,
    db: db as unknown as Db,
    pool,
    asOwner,
    syncs: parts.syncs,
    execute: (text, values) => rowsOf(ownersClient() ?? pool, text, values),
    executeAsOwner: (text, values) => {
      const client = ownersClient();
      return client ? rowsOf(client, text, values) : asOwner((_owner, mine) => rowsOf(mine, text, values));
    },
    maintenance: () =>
      asOwner(async (_owner, client) => {
        await client.query('checkpoint');
        await client.query('vacuum (analyze)');
      }),
    close: async () => {
      await pool.end();
      await parts.stop();
    },
  };
}

async function rowsOf(on: PoolClient | GuardedPool, text: string, values: readonly unknown[] = []) {
  const result: unknown = await on.query(text, [...values]);
  const results = Array.isArray(result) ? result : [result];
  return { rows: results.flatMap((one: { rows?: Row[] }) => one.rows ?? []) };
}
