import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Database } from '#platform/db/open-database.ts';
import { projectRoot } from '#platform/db/worker-file.ts';
import { createFront } from '#platform/http/front.ts';
import { PageCache } from '#platform/http/page-cache.ts';
import { startJobs } from '#platform/jobs/start-jobs.ts';
import type { Log } from '#platform/log/log.ts';
import { createMetrics } from '#platform/log/metrics.ts';
import { originOf, type Settings } from '#platform/settings/settings.ts';
import { DEMO_PEOPLE, plantDemo } from '#seeds/index.ts';
import { createApp } from './app.ts';
import { allJobs } from './jobs.ts';
import { hearOtherProcesses } from './other-processes.ts';
import { createServices } from './services.ts';
import { startViewCounting } from './view-counting.ts';

export type ServerParts = {
  settings: Settings;
  database: Database;
  log: Log;
};

/** What listens, and the way to end all that it has started; the database is its opener's to close. */
export type Started = { listener: RequestListener; stop(): Promise<void> };

const now = () => new Date();

/** Makes the app and starts the jobs, on a database that is open. */
export async function startServer({ settings, database, log }: ServerParts): Promise<Started> {
  const publicDir = join(projectRoot(), 'dist', 'public');
  const assets = JSON.parse(readFileSync(join(publicDir, 'assets.json'), 'utf8')) as Record<string, string>;
  // Before anything is planted: what reacts to it is made known here.
  const services = createServices(database.db, settings, now);
  if (settings.demo) await plantDemo(database.db, now());

  const cache = new PageCache();
  const metrics = createMetrics({ cache, fsyncs: () => database.syncs() });
  const isReady = () =>
    database.execute('select 1').then(
      () => true,
      () => false,
    );
  const views = startViewCounting(database.db, now, log);
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
    isReady,
    onServed: views.onServed,
  });
  const stopHearing = await hearOtherProcesses(settings, cache, log);
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
  return {
    listener: createFront(cache, getRequestListener(app.fetch), now, views.onServed),
    async stop() {
      await jobs.stop();
      await views.stop();
      await stopHearing();
      cache.close();
    },
  };
}

/** What a newcomer needs to know after the first start. */
export function greeting(settings: Settings, port: number): string {
  const lines = ['', `  Musubi  ${originOf({ ...settings, port })}`];
  if (settings.demo) {
    lines.push('', '  Demo accounts (choose one at /sign-in; no password):');
    lines.push(
      ...DEMO_PEOPLE.map(({ role, name, mail }) => `    ${role.padEnd(20)} ${mail.padEnd(24)} ${name}`),
    );
    lines.push('', '  Mail is not sent; read it at /_mail.');
  }
  lines.push('', `  Data: ${settings.databaseUrl ? 'PostgreSQL server' : resolve(settings.dataDir)}`, '');
  return lines.join('\n');
}
