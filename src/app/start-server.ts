import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { DataLockedError } from '#platform/db/data-lock.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import { projectRoot } from '#platform/db/worker-file.ts';
import { createFront } from '#platform/http/front.ts';
import { PageCache } from '#platform/http/page-cache.ts';
import { startJobs } from '#platform/jobs/start-jobs.ts';
import { createLog, type Log } from '#platform/log/log.ts';
import { createMetrics } from '#platform/log/metrics.ts';
import { originOf, type Settings } from '#platform/settings/settings.ts';
import { DEMO_PEOPLE, plantDemo } from '#seeds/index.ts';
import { createApp } from './app.ts';
import { allJobs } from './jobs.ts';
import { hearOtherProcesses } from './other-processes.ts';
import { createServices } from './services.ts';

type Say = (text: string) => void;
const now = () => new Date();

/** Opens the database, starts the jobs and listens; prints where, and how a demonstration is entered. */
export async function startServer(settings: Settings, say: Say): Promise<void> {
  const log = createLog(settings);
  const database = await openDatabase({
    dataDir: settings.dataDir,
    databaseUrl: settings.databaseUrl,
    backupDir: settings.backupDir,
    warn: (message) => log.warn({ message }, 'database'),
  }).catch((fault: unknown) => {
    if (!(fault instanceof DataLockedError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exit(3);
  });
  const publicDir = join(projectRoot(), 'dist', 'public');
  const assets = JSON.parse(readFileSync(join(publicDir, 'assets.json'), 'utf8')) as Record<string, string>;
  if (settings.demo) await plantDemo(database.db, now());

  const cache = new PageCache();
  const services = createServices(database.db, settings, now);
  const metrics = createMetrics({ cache, fsyncs: () => database.syncs() });
  const jobs = await startJobs({
    db: database.db,
    log,
    settings,
    files: services.files,
    now,
    specs: allJobs(database, settings),
    asOwner: database.executeAsOwner,
    alone: database.engine === 'embedded',
    onJob: metrics.job,
  });
  const stopHearing = await hearOtherProcesses(settings, cache, log);
  const app = createApp({
    db: database.db,
    settings,
    services,
    cache,
    log,
    metrics,
    now,
    assets,
    publicDir,
    isReady: () =>
      database.execute('select 1').then(
        () => true,
        () => false,
      ),
  });
  const server = createServer(createFront(cache, getRequestListener(app.fetch), now));
  await listen(server, settings);
  say(greeting(settings, server));
  stopOnSignal(server, log, async () => {
    await jobs.stop();
    await stopHearing();
    cache.close();
    await database.close();
  });
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

/** What a newcomer needs to know after the first start. */
function greeting(settings: Settings, server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  const lines = ['', `  Musubi  ${originOf({ ...settings, port })}`];
  if (settings.demo) {
    lines.push('', '  Demo accounts (choose one at /sign-in; no password):');
    lines.push(
      ...DEMO_PEOPLE.map(({ role, name, mail }) => `    ${role.padEnd(20)} ${mail.padEnd(24)} ${name}`),
    );
    lines.push('', '  Mail is not sent; read it at /_mail.');
  }
  lines.push(
    '',
    `  Data: ${settings.databaseUrl ? 'PostgreSQL server' : join(process.cwd(), settings.dataDir)}`,
    '',
  );
  return lines.join('\n');
}

const PATIENCE_MS = 15_000;

/** Lets requests finish, closes the database, and ends. A second signal ends at once. */
function stopOnSignal(server: Server, log: Log, close: () => Promise<void>): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await closed;
    await close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop('SIGINT'));
  process.on('SIGTERM', () => void stop('SIGTERM'));
}
