import pg from 'pg';
import { expect, inject } from 'vitest';
import { hearOtherProcesses } from '#app/other-processes.ts';
import { PageCache } from '#platform/http/page-cache.ts';
import { createLog } from '#platform/log/log.ts';
import { VERSIONS_CHANNEL } from '#platform/versions/bump.ts';
import { testSettings } from '../app.ts';
import { test } from '../db.ts';

const log = createLog({ logLevel: 'silent' });

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
}

async function withListener(work: (cache: PageCache, other: pg.Client) => Promise<void>): Promise<void> {
  const migrated = inject('migratedDatabase');
  if (migrated.kind !== 'template') throw new Error('this needs a server: set TEST_DATABASE_URL');
  // Notices reach whoever listens in the same database; this one needs no tables.
  const cache = new PageCache();
  const stop = await hearOtherProcesses(testSettings({ DATABASE_URL: migrated.server }), cache, log);
  const other = new pg.Client({ connectionString: migrated.server });
  await other.connect();
  try {
    await work(cache, other);
  } finally {
    await stop();
    await other.end();
    cache.close();
  }
}

test('a change in another process drops the pages that read the module, within a second', async () => {
  await withListener(async (cache, other) => {
    cache.keep('/policy', 'old', {}, cache.standing(['policy']));
    cache.keep('/people', 'old', {}, cache.standing(['people']));
    const start = performance.now();
    await other.query(`select pg_notify($1, 'policy')`, [VERSIONS_CHANNEL]);
    await until(() => cache.find('/policy') === undefined);
    expect(cache.find('/policy')).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(cache.find('/people')).toBeDefined();
  });
});

test('when the line to the server breaks, all pages are dropped and the next change is heard again', async () => {
  await withListener(async (cache, other) => {
    cache.keep('/policy', 'old', {}, cache.standing(['policy']));
    await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen ${VERSIONS_CHANNEL}' and datname = current_database()`,
    );
    await until(() => cache.find('/policy') === undefined);
    expect(cache.find('/policy')).toBeUndefined();
    const listening = async () =>
      (
        await other.query(
          `select 1 from pg_stat_activity where query = 'listen ${VERSIONS_CHANNEL}' and datname = current_database()`,
        )
      ).rows.length > 0;
    for (let i = 0; i < 200 && !(await listening()); i += 1) await new Promise((r) => setTimeout(r, 25));
    cache.keep('/policy', 'new', {}, cache.standing(['policy']));
    await other.query(`select pg_notify($1, 'policy')`, [VERSIONS_CHANNEL]);
    await until(() => cache.find('/policy') === undefined);
    expect(cache.find('/policy')).toBeUndefined();
  });
});
