import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { SYSTEM } from '#kernel/actor.ts';
import { done } from '#kernel/verdict.ts';
import { act } from '#platform/act.ts';
import { openDatabase } from '#platform/db/open-database.ts';

/**
 * Kills a process in the midst of its writes, again and again, and looks whether anything that it had acknowledged is gone,
 * or anything is there by half. `node tools/run.mjs kill --engine embedded|server|both --times 30 [--json]`
 *
 * Each write is one act: an audit row and a bump of the module's version in one transaction. They must always agree.
 */
type Place = { dataDir: string; databaseUrl?: string | undefined };
type Tally = {
  engine: string;
  kills: number;
  acknowledged: number;
  found: number;
  lost: number;
  torn: number;
  reopenMs: number[];
};

const MODULE = 'bench';
const SERVER = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'both' },
    times: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
    writer: { type: 'string' },
  },
});

if (values.writer) await write(JSON.parse(values.writer) as Place);
else await main();

/** Writes until it is killed, and says each number only after it was committed. */
async function write(place: Place): Promise<void> {
  const database = await openDatabase(place);
  for (let n = 1; ; n += 1) {
    const subjectId = `${process.pid}-${n}`;
    await act(database.db, `${MODULE}.write`, SYSTEM, new Date(), async () =>
      done({ subjectId, detail: { padding: 'x'.repeat(n % 3000) } }),
    );
    process.stdout.write(`${subjectId}\n`);
  }
}

async function main(): Promise<void> {
  const engines = values.engine === 'both' ? ['embedded', 'server'] : [values.engine];
  const tallies: Tally[] = [];
  for (const engine of engines) tallies.push(await onEngine(engine, Number(values.times)));
  if (values.json) console.log(JSON.stringify(tallies, null, 2));
  else tallies.forEach(tell);
  if (tallies.some((tally) => tally.lost + tally.torn > 0 || tally.acknowledged === 0)) process.exitCode = 1;
}

function tell(tally: Tally): void {
  const ms = tally.reopenMs.toSorted((a, b) => a - b);
  const middle = ms[Math.floor(ms.length / 2)] ?? 0;
  console.log(
    `${tally.engine.padEnd(9)} ${tally.kills} kills, ${tally.acknowledged} acknowledged, ${tally.found} found, ` +
      `${tally.lost} lost, ${tally.torn} torn; reopened in ${middle.toFixed(0)} ms (at most ${ms.at(-1)?.toFixed(0)})`,
  );
}

async function onEngine(engine: string, times: number): Promise<Tally> {
  const dataDir = await mkdtemp(join(tmpdir(), 'musubi-kill-'));
  const name = `musubi_kill_${process.pid}`;
  const databaseUrl = engine === 'server' ? await makeDatabase(name) : undefined;
  try {
    return await killAgainAndAgain(engine, { dataDir, databaseUrl }, times);
  } finally {
    if (databaseUrl) await onServer(`drop database ${name} with (force)`);
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function killAgainAndAgain(engine: string, place: Place, times: number): Promise<Tally> {
  const tally: Tally = { engine, kills: 0, acknowledged: 0, found: 0, lost: 0, torn: 0, reopenMs: [] };
  const acknowledged: string[] = [];
  // The first start makes the database; the kills are for what comes after.
  await (await openDatabase(place)).close();
  for (let i = 0; i < times; i += 1) {
    acknowledged.push(...(await killOne(place)));
    tally.kills += 1;
    await inspect(place, acknowledged, tally);
  }
  tally.acknowledged = acknowledged.length;
  return tally;
}

/** Starts a writer, kills it at a random moment, and hands back what it had acknowledged. */
async function killOne(place: Place): Promise<string[]> {
  const args = [fileURLToPath(import.meta.url), '--writer', JSON.stringify(place)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const heard: string[] = [];
  if (!child.stdout) throw new Error('the writer cannot be heard');
  const lines = createInterface({ input: child.stdout });
  const begun = new Promise((resolve) => lines.once('line', resolve));
  lines.on('line', (line) => heard.push(line));
  const closed = new Promise((resolve) => lines.once('close', resolve));
  await Promise.race([begun, ended]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
  child.kill('SIGKILL');
  await Promise.all([ended, closed]);
  return heard;
}

/** Opens the database as after any crash, and compares. */
async function inspect(place: Place, acknowledged: readonly string[], tally: Tally): Promise<void> {
  const start = performance.now();
  const database = await openDatabase(place);
  await database.execute('select 1');
  tally.reopenMs.push(performance.now() - start);
  const { rows } = await database.execute(`select subject_id from audit_log where act = '${MODULE}.write'`);
  const found = new Set(rows.map((row) => row['subject_id']));
  const version = await database.execute(`select version from module_versions where module = '${MODULE}'`);
  tally.found = found.size;
  tally.lost += acknowledged.filter((id) => !found.has(id)).length;
  // One audit row, one bump: a transaction that is there by half would part them. An index that disagrees would, too.
  if (Number(version.rows[0]?.['version'] ?? 0) !== rows.length || found.size !== rows.length)
    tally.torn += 1;
  const byIndex = await database.execute(
    `set enable_seqscan = off; select count(*)::int as n from audit_log where act = '${MODULE}.write'; reset enable_seqscan`,
  );
  if (byIndex.rows[0]?.['n'] !== rows.length) tally.torn += 1;
  await database.close();
}

async function makeDatabase(name: string): Promise<string> {
  await onServer(`create database ${name}`);
  return Object.assign(new URL(SERVER), { pathname: `/${name}` }).href;
}

async function onServer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
