import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { tell } from './figures.ts';

const SERVER = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** A database of its own to measure on, and how it goes away again. */
export type Engine = { name: string; env: Record<string, string>; close: () => Promise<void> };

let made = 0;

export async function engines(): Promise<Engine[]> {
  const dir = await mkdtemp(join(tmpdir(), 'musubi-bench-'));
  const remove = () => rm(dir, { recursive: true, force: true });
  const list: Engine[] = [{ name: 'embedded', env: { DATA_DIR: join(dir, 'embedded') }, close: remove }];
  const admin = new pg.Client({ connectionString: SERVER });
  const reached = await admin.connect().then(
    () => true,
    () => false,
  );
  if (!reached) {
    tell(`no PostgreSQL at BENCH_DATABASE_URL: the server engine is left out`);
    return list;
  }
  made += 1;
  const database = `musubi_bench_${process.pid}_${made}`;
  await admin.query(`create database ${database}`);
  const url = new URL(SERVER);
  url.pathname = `/${database}`;
  const close = async () => {
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  };
  list.push({ name: 'server', env: { DATABASE_URL: url.toString(), DATA_DIR: join(dir, 'server') }, close });
  return list;
}
