import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import pg from 'pg';
import { cpuOfReading } from './parts/own-time.ts';
import { measurePeople, median } from './parts/people.ts';

/** One measured figure; `ratio` is its value over that of `of`, measured in the same run. */
type Figure = { name: string; engine: string; value: number; unit: string; ratio?: number; of?: string };

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 3);
const ROUNDS = 3;
const WARM_ROUNDS = 2;
const CONNECTIONS = 20;
const MEASURE = '5-1';
const PAGES = [
  ['measure page', `/policy/measures/${MEASURE}`],
  ['register page', '/policy'],
] as const;
const SERVER = process.env['BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const asJson = process.argv.includes('--json');
const figures: Figure[] = [];
const tell = (line: string) => asJson || console.log(line);

function record(figure: Figure): void {
  figures.push(figure);
  const ratio = figure.ratio === undefined ? '' : `  (${figure.ratio.toFixed(2)} of ${figure.of})`;
  tell(
    `${figure.engine.padEnd(9)} ${figure.name.padEnd(34)} ${figure.value.toFixed(2)} ${figure.unit}${ratio}`,
  );
}

async function started(child: ChildProcess, url: string): Promise<void> {
  for (let i = 0; i < 600; i += 1) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode}`);
    const answered = await fetch(url).then(
      (r) => r.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer from ${url}`);
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Processor time of a process so far, all threads, in milliseconds. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

type Load = { path: string; fresh?: boolean };

let asked = 0;

/** Requests per second, the 99th percentile, and processor time a request, under steady load. */
async function load(origin: string, pid: number, { path, fresh = false }: Load, seconds = SECONDS) {
  const before = cpuOf(pid);
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        path,
        setupRequest: (request) => {
          asked += 1;
          return { ...request, path: fresh ? `${path}?n=${asked}` : path };
        },
      },
    ],
  });
  if (result.non2xx > 0) throw new Error(`${path}: ${result.non2xx} answers were not 200`);
  const answered = result.requests.total;
  return {
    perSecond: answered / result.duration,
    p99: result.latency.p99,
    cpuMs: (cpuOf(pid) - before) / answered,
  };
}

/** The page of comparison: the same bytes as the measure page, from bare node:http. */
const CONSTANT = `
const { createServer } = require('node:http');
const page = Buffer.alloc(Number(process.argv[1]), 'x');
createServer((q, s) => {
  s.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length });
  s.end(page);
}).listen(Number(process.argv[2]), '127.0.0.1');
`;

type Constant = { perSecond: () => Promise<number>; stop: () => Promise<void> };

async function constantPage(bytes: number): Promise<Constant> {
  const port = 21_000 + (process.pid % 1_000);
  const child = spawn(process.execPath, ['-e', CONSTANT, String(bytes), String(port)], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await started(child, origin);
  const perSecond = async () => (await load(origin, child.pid ?? 0, { path: '/' })).perSecond;
  await load(origin, child.pid ?? 0, { path: '/' }, 1);
  return { perSecond, stop: () => stop(child) };
}

/** Each figure beside a constant page measured right before it, several times over: the middle one counts. */
async function besideConstant(
  constant: Constant,
  measureOne: () => Promise<Awaited<ReturnType<typeof load>>>,
) {
  const rounds: (Awaited<ReturnType<typeof load>> & { ratio: number })[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    const base = await constant.perSecond();
    const one = await measureOne();
    rounds.push({ ...one, ratio: one.perSecond / base });
  }
  const middle = (pick: (one: (typeof rounds)[number]) => number) => median(rounds.map(pick));
  return {
    perSecond: middle((r) => r.perSecond),
    ratio: middle((r) => r.ratio),
    cpuMs: middle((r) => r.cpuMs),
    p99: middle((r) => r.p99),
  };
}

type Engine = { name: string; env: Record<string, string>; close: () => Promise<void> };

async function engines(): Promise<Engine[]> {
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
  const database = `musubi_bench_${process.pid}`;
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

type Put = (name: string, value: number, unit: string, more?: Partial<Figure>) => void;

async function measure(engine: Engine, port: number, constant: Constant): Promise<void> {
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, ...engine.env, PORT: String(port), LOG_LEVEL: 'silent', BACKUP_HOURS: '0' };
  const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const put: Put = (name, value, unit, more = {}) =>
    record({ name, engine: engine.name, value, unit, ...more });
  try {
    await started(child, `${origin}/readyz`);
    for (const [name, path] of PAGES) {
      const one = (fresh: boolean) => () => load(origin, child.pid ?? 0, { path, fresh });
      await measurePage(`${name}, cached`, one(false), constant, put);
      const wholeMs = await measurePage(`${name}, uncached`, one(true), constant, put);
      const { DATABASE_URL } = engine.env;
      if (path !== `/policy/measures/${MEASURE}` || !DATABASE_URL) continue;
      const asking = await cpuOfReading(DATABASE_URL, MEASURE);
      put(`${name}, of which asking the database`, asking, 'ms/request');
      put(`${name}, beyond the database`, wholeMs - asking, 'ms/request');
    }
    await measurePeople(origin, put);
  } finally {
    await stop(child);
    await engine.close();
  }
}

/** On the embedded engine the database runs in the same process, and its time is in the processor time. */
async function measurePage(
  name: string,
  one: () => ReturnType<typeof load>,
  constant: Constant,
  put: Put,
): Promise<number> {
  // A server that has just started has compiled nothing yet.
  for (let i = 0; i < WARM_ROUNDS; i += 1) await one();
  const { perSecond, ratio, cpuMs, p99 } = await besideConstant(constant, one);
  put(name, perSecond, 'requests/s', { ratio, of: 'constant page' });
  put(`${name}, processor time`, cpuMs, 'ms/request');
  put(`${name}, p99`, p99, 'ms');
  return cpuMs;
}

/** What a visitor downloads for a measure page: the page with its styles, packed, and the script. */
async function sizes(origin: string, engine: string): Promise<number> {
  const html = await (await fetch(`${origin}/policy/measures/5-1`)).text();
  const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((m) => m[1] ?? '');
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((m) => m[1] ?? '');
  const packed = async (href: string) =>
    gzipSync(Buffer.from(await (await fetch(`${origin}${href}`)).arrayBuffer())).length;
  const sum = async (list: string[]) => (await Promise.all(list.map(packed))).reduce((a, b) => a + b, 0);
  const page = gzipSync(html).length + (await sum(hrefs));
  record({ name: 'measure page with styles, gzip', engine, value: page / 1024, unit: 'kB' });
  record({ name: "visitor's script, gzip", engine, value: (await sum(scripts)) / 1024, unit: 'kB' });
  return Buffer.byteLength(html);
}

const [cpu] = cpus();
tell(
  `${cpus().length} × ${cpu?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${ROUNDS} × ${SECONDS} s a figure`,
);
const list = await engines();
const port = 22_000 + (process.pid % 1_000);
const bytes = await firstLook(list, port);
const constant = await constantPage(bytes);
const bare = { name: 'constant page, bare node:http', engine: 'none', unit: 'requests/s' };
record({ ...bare, value: await constant.perSecond() });
try {
  for (const [i, engine] of list.entries()) await measure(engine, port + 1 + i, constant);
} finally {
  await constant.stop();
}
if (asJson) console.log(JSON.stringify(figures, null, 2));

/** One start to learn how large the page is that the constant one must match. */
async function firstLook([engine]: Engine[], at: number): Promise<number> {
  const env = { ...process.env, ...engine?.env, PORT: String(at), LOG_LEVEL: 'silent', BACKUP_HOURS: '0' };
  const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await started(child, `http://localhost:${at}/readyz`);
    return await sizes(`http://localhost:${at}`, 'none');
  } finally {
    await stop(child);
  }
}
