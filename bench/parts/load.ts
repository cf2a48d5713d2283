import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { median } from './figures.ts';

export const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 3);
export const ROUNDS = 3;
const CONNECTIONS = 20;

export async function started(child: ChildProcess, url: string): Promise<void> {
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

export function stop(child: ChildProcess): Promise<void> {
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

/** A page under load; `fresh` makes each request one that no cache knows, by `freshPath` or a number behind the path. */
export type Load = { path: string; fresh?: boolean; freshPath?: (n: number) => string };

let asked = 0;

/** Requests per second, the 99th percentile, and processor time a request, under steady load. */
export async function load(
  origin: string,
  pid: number,
  { path, fresh = false, freshPath = (n) => `${path}?n=${n}` }: Load,
  seconds = SECONDS,
) {
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
          return { ...request, path: fresh ? freshPath(asked) : path };
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

export type Constant = { perSecond: () => Promise<number>; stop: () => Promise<void> };

export async function constantPage(bytes: number): Promise<Constant> {
  const port = 21_000 + (process.pid % 1_000);
  const child = spawn(process.execPath, ['-e', CONSTANT, String(bytes), String(port)], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await started(child, origin);
  const perSecond = async () => (await load(origin, child.pid ?? 0, { path: '/' })).perSecond;
  await load(origin, child.pid ?? 0, { path: '/' }, 1);
  return { perSecond, stop: () => stop(child) };
}

/** Each figure beside a constant page measured right before it, several times over: the middle one counts. */
export async function besideConstant(
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
