import { spawn, spawnSync } from 'node:child_process';
import { openDatabase } from '#platform/db/open-database.ts';
import type { Engine } from './engines.ts';
import { putOf } from './figures.ts';
import { SOUGHT } from './groups-data.ts';
import { fillUpTo } from './groups-fill.ts';
import { besideConstant, constantPage, load, started, stop } from './load.ts';

/** The size of the directory at which its pages are put under load. */
const PAGES_AT = 10_000;

const WARM_ROUNDS = 2;
const SIGNS = '!?*+=;&|';

/** A search that no cache knows: signs ask for nothing, but make another address. */
function freshSearch(n: number): string {
  const signs = [...n.toString(SIGNS.length)].map((digit) => SIGNS[Number(digit)]).join('');
  const q = `${SOUGHT[n % SOUGHT.length]} ${signs}`;
  return `/groups?${new URLSearchParams(n % 3 === 0 ? { q, area: `area${n % 12}` } : { q })}`;
}

/** The server on one core, with its database beside it: searches that no cache knows, and the list from the cache. */
export async function measureGroupPages(engine: Engine, port: number): Promise<void> {
  const origin = `http://localhost:${port}`;
  const put = putOf(engine.name);
  const env = { ...process.env, ...engine.env, PORT: String(port), LOG_LEVEL: 'silent', BACKUP_HOURS: '0' };
  const server = [process.execPath, 'dist/main.js'];
  const isPinned = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
  const [command = '', ...args] = isPinned ? ['taskset', '-c', '0', ...server] : server;
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await started(child, `${origin}/readyz`);
    await fill(engine);
    const list = await (await fetch(`${origin}/groups`)).arrayBuffer();
    const constant = await constantPage(list.byteLength);
    try {
      const pid = child.pid ?? 0;
      const searched = () => load(origin, pid, { path: '/groups', fresh: true, freshPath: freshSearch });
      const cached = () => load(origin, pid, { path: '/groups' });
      for (const [name, one] of [
        ['search page, uncached', searched],
        ['list page, cached', cached],
      ] as const) {
        for (let i = 0; i < WARM_ROUNDS; i += 1) await one();
        const { perSecond, ratio, cpuMs, p99 } = await besideConstant(constant, one);
        put(name, perSecond, 'requests/s', { ratio, of: 'constant page' });
        put(`${name}, processor time of the server`, cpuMs, 'ms/request');
        put(`${name}, p99`, p99, 'ms');
      }
    } finally {
      await constant.stop();
    }
  } finally {
    await stop(child);
  }
}

/** Beside what the server has planted itself, and before anybody has seen a page. */
async function fill({ env }: Engine): Promise<void> {
  const { DATA_DIR: dataDir = '', DATABASE_URL: databaseUrl } = env;
  const database = await openDatabase({ dataDir, databaseUrl, migrations: 'leave' });
  await fillUpTo(database, PAGES_AT).finally(database.close);
}
