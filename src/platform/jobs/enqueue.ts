import PgBoss from 'pg-boss';
import type { Db } from '#platform/db/db.ts';
import { executeOn } from './execute.ts';
import type { JobData } from './job-spec.ts';

export type EnqueueOptions = {
  /** Not before this instant. */
  readonly startAfter?: Date | undefined;
  /** While a job with this key waits or ran within the last `onceWithinSeconds`, a further one is not queued. */
  readonly onceKey?: string | undefined;
  readonly onceWithinSeconds?: number | undefined;
};

/** Writes jobs only: it is never started, and its texts run on the handle that each call brings. */
const writer = new PgBoss({
  db: { executeSql: () => Promise.reject(new Error('a job is enqueued on a transaction')) },
  supervise: false,
  schedule: false,
  migrate: false,
});

/**
 * Queues a job inside the transaction: it exists when, and only when, the transaction commits.
 * Answers its id, or nothing when `onceKey` says that one is enough.
 */
export async function enqueue(
  tx: Db,
  queue: string,
  data: JobData,
  options: EnqueueOptions = {},
): Promise<string | undefined> {
  const { startAfter, onceKey, onceWithinSeconds = 60 } = options;
  const id = await writer.send(queue, data, {
    db: { executeSql: (text: string, values: unknown[]) => executeOn(tx)(text, values) },
    ...(startAfter === undefined ? {} : { startAfter }),
    ...(onceKey === undefined ? {} : { singletonKey: onceKey, singletonSeconds: onceWithinSeconds }),
  });
  // An unknown queue would otherwise lose the job without a word.
  if (id === null && onceKey === undefined) throw new Error(`there is no queue named ${queue}`);
  return id ?? undefined;
}
