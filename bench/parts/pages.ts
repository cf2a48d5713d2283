import { spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { type Engine, engines } from './engines.ts';
import { type Put, putOf, record } from './figures.ts';
import { besideConstant, type Constant, constantPage, load, started, stop } from './load.ts';
import { cpuOfReading } from './own-time.ts';
import { measurePeople } from './people.ts';

const WARM_ROUNDS = 2;
const MEASURE = '5-1';
const PAGES = [
  ['measure page', `/policy/measures/${MEASURE}`],
  ['register page', '/policy'],
] as const;

/** The register's pages, cached and not, beside a bare page of the same size; and what people do one after the other. */
export async function measurePages(port: number): Promise<void> {
  const list = await engines();
  const bytes = await firstLook(list, port);
  const constant = await constantPage(bytes);
  const bare = { name: 'constant page, bare node:http', engine: 'none', unit: 'requests/s' };
  record({ ...bare, value: await constant.perSecond() });
  try {
    for (const [i, engine] of list.entries()) await measure(engine, port + 1 + i, constant);
  } finally {
    await constant.stop();
  }
}

async function measure(engine: Engine, port: number, constant: Constant): Promise<void> {
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, ...engine.env, PORT: String(port), LOG_LEVEL: 'silent', BACKUP_HOURS: '0' };
  const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const put = putOf(engine.name);
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
