import { describe, expect } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import type { Database } from '#platform/db/open-database.ts';
import type { Files } from '#platform/files/files.ts';
import { createLog } from '#platform/log/log.ts';
import { testSettings } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { enqueue } from './enqueue.ts';
import { executeOn } from './execute.ts';
import { failedJobs } from './failed-jobs.ts';
import { installJobs } from './install-jobs.ts';
import type { JobSpec } from './job-spec.ts';
import { createQueues } from './jobs.factory.ts';
import { runDueJobs } from './run-due-jobs.ts';
import { longWorks } from './schema.ts';
import { startJobs } from './start-jobs.ts';

const NOW = new Date('2026-05-01T03:00:00Z');
const ADDRESS = 'hanako@city.example';

/** A toy kind of work that writes down what it was told. */
function toy(name: string, extra: Partial<JobSpec> = {}): JobSpec & { told: unknown[] } {
  const told: unknown[] = [];
  return {
    name,
    told,
    handle: async (_context, data) => {
      told.push(data);
    },
    ...extra,
  };
}

function around(db: Db, lines: string[] = []) {
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) });
  return { db, log, now: () => NOW, settings: testSettings(), files: {} as Files };
}

function installed(root: Database, specs: JobSpec[]): Promise<void> {
  return root.asOwner((owner) => installJobs(executeOn(owner), specs));
}

const served = (root: Database) => ({ ...around(root.db), asOwner: root.executeAsOwner });

async function wait(until: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !until(); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
}

describe('inside a transaction', () => {
  test('a job is run once, with what it was told', async ({ db }) => {
    const greet = toy('toys.greet');
    await createQueues(db, [greet]);
    await enqueue(db, 'toys.greet', { id: 7, list: ['あ', 'い'] });
    expect(await runDueJobs(around(db), [greet])).toEqual([{ queue: 'toys.greet', outcome: 'done' }]);
    expect(greet.told).toEqual([{ id: 7, list: ['あ', 'い'] }]);
    expect(await runDueJobs(around(db), [greet])).toEqual([]);
  });

  test('a job of a transaction that is rolled back never was', async ({ db }) => {
    const greet = toy('toys.greet');
    await createQueues(db, [greet]);
    await db
      .transaction(async (tx) => {
        await enqueue(tx, 'toys.greet', { id: 1 });
        tx.rollback();
      })
      .catch(() => undefined);
    expect(await runDueJobs(around(db), [greet])).toEqual([]);
  });

  test('a job for a queue that nobody declared is refused aloud', async ({ db }) => {
    await createQueues(db, []);
    await expect(enqueue(db, 'toys.nobody', {})).rejects.toThrow('there is no queue named toys.nobody');
  });

  test('a job for later is not run today', async ({ db }) => {
    const greet = toy('toys.greet');
    await createQueues(db, [greet]);
    await enqueue(db, 'toys.greet', {}, { startAfter: new Date('2999-01-01T00:00:00Z') });
    expect(await runDueJobs(around(db), [greet])).toEqual([]);
  });

  test('of jobs with the same key one is enough', async ({ db }) => {
    const greet = toy('toys.greet');
    await createQueues(db, [greet]);
    const first = await enqueue(db, 'toys.greet', {}, { onceKey: 'a' });
    expect(first).toEqual(expect.any(String));
    expect(await enqueue(db, 'toys.greet', {}, { onceKey: 'a' })).toBeUndefined();
    expect(await enqueue(db, 'toys.greet', {}, { onceKey: 'b' })).toEqual(expect.any(String));
    expect(await runDueJobs(around(db), [greet])).toHaveLength(2);
  });

  test('what jobs queue in turn is run in the same go', async ({ db }) => {
    const greet = toy('toys.greet');
    const ring = toy('toys.ring', {
      handle: async ({ db: at }) => void (await enqueue(at, 'toys.greet', { id: 2 })),
    });
    await createQueues(db, [greet, ring]);
    await enqueue(db, 'toys.ring', {});
    const runs = await runDueJobs(around(db), [greet, ring]);
    expect(runs.map((run) => run.queue)).toEqual(['toys.ring', 'toys.greet']);
  });

  test('a job that fails is tried again later, and after the last try stays visible without its data', async ({
    db,
  }) => {
    const tries: unknown[] = [];
    const broken = toy('toys.broken', {
      retryLimit: 1,
      handle: async ({ attempt }, data) => {
        tries.push(attempt);
        throw new Error(`no answer for ${String(data['to'])}`);
      },
    });
    const lines: string[] = [];
    await createQueues(db, [broken]);
    await enqueue(db, 'toys.broken', { to: ADDRESS });
    expect(await runDueJobs(around(db, lines), [broken])).toMatchObject([{ outcome: 'retried' }]);
    expect(await runDueJobs(around(db, lines), [broken])).toEqual([]);
    expect(await failedJobs(db)).toEqual([]);
    const last = await runDueJobs(around(db, lines), [broken], { retries: true });
    expect(last).toMatchObject([{ outcome: 'failed' }]);
    expect(tries).toEqual([
      { number: 1, last: false },
      { number: 2, last: true },
    ]);
    const failed = await failedJobs(db);
    expect(failed).toMatchObject([
      {
        queue: 'toys.broken',
        tries: 2,
        failedAt: expect.any(Date),
        fault: { message: 'no answer for [address]' },
      },
    ]);
    expect(lines).toHaveLength(2);
    expect(lines.join('') + JSON.stringify(failed)).not.toContain(ADDRESS);
  });

  test('installing again changes nothing that lies in the queues', async ({ db }) => {
    const greet = toy('toys.greet');
    await createQueues(db, [greet]);
    await enqueue(db, 'toys.greet', {});
    await createQueues(db, [{ ...greet, retryLimit: 9 }]);
    const { rows } = await executeOn(db)("select retry_limit from pgboss.queue where name = 'toys.greet'");
    expect(rows).toEqual([{ retry_limit: 9 }]);
    expect(await runDueJobs(around(db), [greet])).toHaveLength(1);
  });
});

async function clearUp(root: Database): Promise<void> {
  await root.execute('delete from long_works; delete from pgboss.schedule; delete from pgboss.job');
}

describe('as the server runs them', () => {
  test('jobs are worked off while transactions use the same connection, and stopping is clean', async ({
    root,
  }) => {
    const write = toy('toys.write', {
      handle: async ({ db: at, now }) => {
        await at.transaction(async (tx) => {
          await tx
            .insert(longWorks)
            .values({ kind: 'toy', ownerId: crypto.randomUUID(), total: 1, createdAt: now, updatedAt: now });
          await enqueue(tx, 'toys.after', {});
        });
      },
    });
    const after = toy('toys.after');
    const outcomes: string[] = [];
    const parts = served(root);
    const jobs = await startJobs({
      ...parts,
      specs: [write, after],
      pollMilliseconds: 50,
      onJob: (queue, outcome) => outcomes.push(`${queue} ${outcome}`),
    });
    for (let i = 0; i < 20; i += 1) {
      await root.db.transaction(async (tx) => {
        await enqueue(tx, 'toys.write', { i });
        await tx.select().from(longWorks);
      });
    }
    await wait(() => after.told.length === 20);
    await jobs.stop();
    expect(await root.db.select().from(longWorks)).toHaveLength(20);
    expect(outcomes.filter((line) => line === 'toys.after done')).toHaveLength(20);
    await enqueue(root.db, 'toys.after', {});
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(after.told).toHaveLength(20);
    await clearUp(root);
  });

  test('a cron is kept on the clock of Japan, fires, and goes when nobody declares it', async ({ root }) => {
    const minutely = toy('toys.minutely', { cron: '* * * * *' });
    // The clock looks every 20 seconds, whichever process asks; here it has just looked.
    await installed(root, []);
    await root.execute('update pgboss.version set cron_on = null');
    const nightly = toy('toys.nightly', { cron: '30 3 * * *' });
    const jobs = await startJobs({ ...served(root), specs: [minutely, nightly], pollMilliseconds: 50 });
    const { rows } = await root.execute('select name, cron, timezone from pgboss.schedule order by name');
    expect(rows).toEqual([
      { name: 'toys.minutely', cron: '* * * * *', timezone: 'Asia/Tokyo' },
      { name: 'toys.nightly', cron: '30 3 * * *', timezone: 'Asia/Tokyo' },
    ]);
    await wait(() => minutely.told.length > 0);
    await jobs.stop();
    expect(minutely.told).toEqual([{}]);
    const again = await startJobs({ ...served(root), specs: [minutely] });
    await again.stop();
    const kept = await root.execute('select name from pgboss.schedule');
    expect(kept.rows).toEqual([{ name: 'toys.minutely' }]);
    await clearUp(root);
  }, 20_000);

  test('a job that was cut off by the end of the process is given back at the next start', async ({
    root,
  }) => {
    const cut = toy('toys.cut');
    await installed(root, [cut]);
    await enqueue(root.db, 'toys.cut', {});
    await root.execute("update pgboss.job set state = 'active', started_on = now() where name = 'toys.cut'");
    const jobs = await startJobs({ ...served(root), specs: [cut], alone: true });
    await jobs.stop();
    const { rows } = await root.execute("select state from pgboss.job where name = 'toys.cut'");
    expect(rows).toEqual([{ state: 'retry' }]);
    expect(await runDueJobs(around(root.db), [cut], { retries: true })).toHaveLength(1);
    await clearUp(root);
  });

  test('the clearing of old jobs leaves the connection usable', async ({ root }) => {
    const { clockBoss } = await import('./boss.ts');
    await installed(root, []);
    await clockBoss(executeOn(root.db)).maintain();
    expect(await root.db.select().from(longWorks).limit(1)).toBeInstanceOf(Array);
    await clearUp(root);
  });
});
