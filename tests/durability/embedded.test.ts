import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOwner, lockFolder } from '#platform/db/data-lock.ts';
import { type Database, openDatabase } from '#platform/db/open-database.ts';

const run = promisify(execFile);
let folder: string;
let script: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-durability-'));
  script = join(process.cwd(), `node_modules/.cache/musubi/open-and-wait-${process.pid}.mjs`);
  await build({
    entryPoints: ['tests/durability/open-and-wait.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(script, { force: true });
});

const dataDir = (name: string) => join(folder, name);

/** Another process that opens the folder and keeps it until it is told to end. */
async function otherProcess(dir: string) {
  const child = spawn(process.execPath, [script, dir], { stdio: ['pipe', 'pipe', 'inherit'] });
  const said = await new Promise<string>((resolve) => child.stdout.once('data', (d) => resolve(String(d))));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { child, said, ended };
}

describe('the embedded database', () => {
  it('forces exactly one write to disk for each commit, and none for a question', async () => {
    const database = await openDatabase({ dataDir: dataDir('counted') });
    const write = () =>
      database.execute(`select pg_notify('x', 'y'); insert into module_versions values ('m', 1)
      on conflict (module) do update set version = module_versions.version + 1`);
    await write();
    const before = await database.syncs();
    for (let i = 0; i < 200; i++) await write();
    expect((await database.syncs()) - before).toBe(200);

    for (let i = 0; i < 50; i++) await database.execute('select * from module_versions');
    expect((await database.syncs()) - before).toBe(200);
    await database.close();
  });

  // Seen from outside as well, on machines that have the tool for it.
  if (existsSync('/usr/bin/strace'))
    it('is seen to do so by the kernel', async () => {
      const trace = join(folder, 'trace');
      const args = ['-f', '-e', 'trace=fsync,fdatasync,write', '-e', 'signal=none', '-o', trace];
      await run('strace', [...args, process.execPath, script, dataDir('counted'), 'commits=100']);
      const lines = (await readFile(trace, 'utf8')).split('\n');
      const from = lines.findIndex((line) => line.includes('"commits begin'));
      const to = lines.findIndex((line) => line.includes('"commits end'));
      const counted = lines.slice(from, to).filter((line) => /\bf(data)?sync\(/.test(line));
      expect([from > 0, to > from, counted.length]).toEqual([true, true, 100]);
    });

  it('answers other questions of the process while a long query runs', async () => {
    const database = await openDatabase({ dataDir: dataDir('counted') });
    let ticks = 0;
    const clock = setInterval(() => {
      ticks += 1;
    }, 5);
    await database.execute('select count(*) from generate_series(1, 3000000)');
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(10);
    await database.close();
  });

  it('is looked after as its owner', async () => {
    const database = await openDatabase({ dataDir: dataDir('counted') });
    await database.maintenance();
    const { rows } = await database.execute(`select last_vacuum is not null as done from pg_stat_all_tables
      where relname = 'module_versions'`);
    expect(rows).toEqual([{ done: true }]);
    await database.close();
  });
});

describe('the data folder', () => {
  it('is refused to a second process, in words that name the first', async () => {
    const dir = dataDir('counted');
    const other = await otherProcess(dir);
    expect(other.said.trim()).toBe('open');
    const refused = openDatabase({ dataDir: dir });
    await expect(refused).rejects.toThrow(new RegExp(`プロセス番号 ${other.child.pid}、\\d{4}-`));
    await expect(refused).rejects.toThrow(new RegExp(`${dir} is in use by another Musubi`));
    expect((await folderOwner(dir))?.pid).toBe(other.child.pid);
    other.child.stdin.end();
    await other.ended;
    expect(await folderOwner(dir)).toBeUndefined();
  });

  it('is refused to a second opening in the same process', async () => {
    const database: Database = await openDatabase({ dataDir: dataDir('counted') });
    await expect(openDatabase({ dataDir: dataDir('counted') })).rejects.toThrow(/in use/);
    await database.close();
  });

  it('is free again when the process that had it was killed, and nothing acknowledged is lost', async () => {
    const dir = dataDir('counted');
    const other = await otherProcess(dir);
    other.child.kill('SIGKILL');
    await other.ended;
    expect(existsSync(join(dir, 'lock.json'))).toBe(true);
    const database = await openDatabase({ dataDir: dir });
    const { rows } = await database.execute(`select version::int from module_versions where module = 'm'`);
    expect(rows).toEqual([{ version: 201 }]);
    await database.close();
    expect(existsSync(join(dir, 'lock.json'))).toBe(false);
  });

  it('is taken by one alone of many that find a dead lock', async () => {
    const dir = dataDir('raced');
    const dead = await lockFolder(dir, new Date());
    const text = await readFile(join(dir, 'lock.json'), 'utf8');
    await dead.release();
    await writeFile(join(dir, 'lock.json'), text.replace(/"started":"\d+"/, '"started":"1"'));
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(dir, new Date())));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('is not taken from another machine that still touches its lock', async () => {
    const dir = dataDir('elsewhere');
    const lock = await lockFolder(dir, new Date());
    const file = join(dir, 'lock.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace(hostname(), `not-${hostname()}`));
    await expect(lockFolder(dir, new Date())).rejects.toThrow(/in use/);
    await lock.release();
  });

  it('holds a whole database or none, when the very first start is killed', async () => {
    const dir = dataDir('first');
    const child = spawn(process.execPath, [script, dir], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, 900));
    child.kill('SIGKILL');
    await ended;
    const database = await openDatabase({ dataDir: dir });
    expect((await database.execute('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await database.close();
  });
});
