import { installingBoss } from './boss.ts';
import type { Execute } from './execute.ts';
import type { JobSpec } from './job-spec.ts';

const RETRY_LIMIT = 5;
const RETRY_DELAY_SECONDS = 15;
const TIME_LIMIT_MINUTES = 15;

/** pg-boss's own queue, through which its clock hands on what is due. */
const CLOCK_QUEUE = '__pgboss__send-it';

/**
 * Creates the tables of the job queue and a queue for each kind of job; again and again without harm.
 * Run it as the owner of the database.
 */
export async function installJobs(execute: Execute, specs: readonly JobSpec[]): Promise<void> {
  const boss = installingBoss(execute);
  await boss.start();
  await boss.createQueue(CLOCK_QUEUE);
  for (const spec of specs) {
    const queue = {
      name: spec.name,
      retryLimit: spec.retryLimit ?? RETRY_LIMIT,
      retryDelay: RETRY_DELAY_SECONDS,
      retryBackoff: true,
      expireInSeconds: (spec.timeLimitMinutes ?? TIME_LIMIT_MINUTES) * 60,
    };
    await boss.createQueue(spec.name, { ...queue });
    await boss.updateQueue(spec.name, { ...queue });
  }
  await boss.stop({ graceful: false });
}
