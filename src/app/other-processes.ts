import pg from 'pg';
import type { PageCache } from '#platform/http/page-cache.ts';
import { errorLine, type Log } from '#platform/log/log.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { announce, VERSIONS_CHANNEL } from '#platform/versions/bump.ts';

const RETRY_MS = 1_000;

/** Several processes on one server hear of each other's changes by NOTIFY, so that nobody sends an old page. */
export async function hearOtherProcesses(
  { databaseUrl }: Settings,
  cache: PageCache,
  log: Log,
): Promise<() => Promise<void>> {
  if (!databaseUrl) return () => Promise.resolve();
  let stopped = false;
  let client: pg.Client | undefined;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    fresh.on('notification', (notice) => announce(notice.payload ?? ''));
    fresh.on('error', (fault) => again(fault));
    fresh.on('end', () => again());
    await fresh.connect();
    await fresh.query(`listen ${VERSIONS_CHANNEL}`);
    client = fresh;
    // What changed while nobody listened is unknown.
    cache.clear();
  }

  let waiting = false;
  function again(fault?: unknown): void {
    client = undefined;
    if (stopped || waiting) return;
    waiting = true;
    cache.clear();
    log.warn({ fault: fault && errorLine(fault) }, 'notices lost, connecting again');
    setTimeout(() => {
      waiting = false;
      connect().catch(again);
    }, RETRY_MS).unref();
  }

  await connect();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
