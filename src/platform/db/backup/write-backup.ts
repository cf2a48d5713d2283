import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { appliedMigrations, type Migration } from '../migrations.ts';
import { FORMAT, type Header, type Line } from './format.ts';
import { listSequences, listTables, rowLines, speakPlainly, type Table } from './tables.ts';

export type BackupPlan = {
  readonly out: string;
  readonly madeAt: Date;
  /** All migrations that the program knows; the database says which of them it has seen. */
  readonly migrations: readonly Migration[];
  /** The folder of uploaded files; without one they are not part of the backup. */
  readonly filesDir?: string | undefined;
};
export type BackupDone = {
  readonly file: string;
  readonly bytes: number;
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
};

// A multiple of three, so that each piece is whole in base64.
const PIECE_BYTES = 48 * 1024;

/** Hands the owner's connection to `work`, for as long as it takes. */
export type WithOwner = (work: (client: ClientBase) => Promise<void>) => Promise<void>;

/**
 * Writes everything of one instant into one file, which appears under its name only when it is whole and on disk.
 * Rows are read a page at a time; the connection is given back before the files are read.
 */
export async function writeBackup(withOwner: WithOwner, plan: BackupPlan): Promise<BackupDone> {
  await mkdir(dirname(plan.out), { recursive: true });
  const partial = `${plan.out}.partial-${process.pid}`;
  const total: Total = { tables: 0, rows: 0, files: 0 };
  try {
    const zip = createGzip();
    const written = pipeline(zip, createWriteStream(partial, { mode: 0o600, flush: true }));
    try {
      await withOwner((client) => pour(databaseLines(client, plan, total), zip, written));
      await pour(restLines(plan, total), zip, written);
    } catch (error) {
      zip.destroy();
      await written.catch(() => undefined);
      throw error;
    }
    zip.end();
    await written;
    await rename(partial, plan.out);
    await forceToDisk(dirname(plan.out));
  } finally {
    await rm(partial, { force: true });
  }
  return { file: plan.out, bytes: (await stat(plan.out)).size, ...total };
}

type Total = { tables: number; rows: number; files: number };

async function* databaseLines(client: ClientBase, plan: BackupPlan, total: Total): AsyncGenerator<string> {
  await client.query('begin isolation level repeatable read read only');
  try {
    await speakPlainly(client);
    const tables = await listTables(client);
    yield text(await headerOf(client, plan, tables));
    for (const table of tables) yield* tableLines(client, table, total);
  } finally {
    await client.query('rollback');
  }
}

async function* tableLines(client: ClientBase, table: Table, total: Total): AsyncGenerator<string> {
  yield text({ table: table.name });
  const hash = createHash('sha256');
  let rows = 0;
  for await (const row of rowLines(client, table)) {
    hash.update(row).update('\n');
    rows += 1;
    yield row;
  }
  yield text({ rows, sha256: hash.digest('hex') });
  total.tables += 1;
  total.rows += rows;
}

/** After the rows: a file is stored before a row names it, so none that a row names is missing here. */
async function* restLines(plan: BackupPlan, total: Total): AsyncGenerator<string> {
  if (plan.filesDir !== undefined) yield* fileLines(plan.filesDir, total);
  yield text({ end: true, rows: total.rows, files: total.files });
}

async function headerOf(client: ClientBase, plan: BackupPlan, tables: readonly Table[]): Promise<Header> {
  const applied = new Set(await appliedMigrations(client));
  const { rows } = await client.query('show server_version');
  return {
    ...FORMAT,
    madeAt: plan.madeAt.toISOString(),
    postgres: rows[0].server_version,
    migrations: plan.migrations
      .filter(({ when }) => applied.has(when))
      .map(({ tag, when, hash }) => ({ tag, when, hash })),
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
    sequences: await listSequences(client),
    files: plan.filesDir !== undefined,
  };
}

async function* fileLines(folder: string, total: Total): AsyncGenerator<string> {
  for (const name of await filesUnder(folder)) {
    yield text({ file: name });
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of createReadStream(join(folder, name), { highWaterMark: PIECE_BYTES })) {
      hash.update(piece as Buffer);
      bytes += (piece as Buffer).length;
      yield text((piece as Buffer).toString('base64'));
    }
    yield text({ bytes, sha256: hash.digest('hex') });
    total.files += 1;
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** In larger pieces than a line each, and no faster than the disk takes them. */
async function pour(lines: AsyncIterable<string>, zip: Gzip, written: Promise<void>): Promise<void> {
  let piece = '';
  for await (const one of lines) {
    piece += `${one}\n`;
    if (piece.length < PIECE_BYTES) continue;
    if (!zip.write(piece)) await Promise.race([once(zip, 'drain'), written]);
    piece = '';
  }
  zip.write(piece);
}

function text(line: Header | Line): string {
  return JSON.stringify(line);
}

async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
