import type PgBoss from 'pg-boss';
import { errorLine } from '#platform/log/log.ts';
import type { JobOutcome } from '#platform/log/metrics.ts';
import type { JobContext, JobData, JobSpec } from './job-spec.ts';

/** What a job is handed, but for what differs from try to try. */
export type JobSurroundings = Omit<JobContext, 'now' | 'attempt'> & { readonly now: () => Date };
export type JobRun = { readonly queue: string; readonly outcome: JobOutcome; readonly fault?: unknown };
export type FetchedJob = Pick<PgBoss.JobWithMetadata<JobData>, 'id' | 'data' | 'retryCount' | 'retryLimit'>;

/** One job of a queue that is due, now taken by us; nothing when there is none. */
export async function fetchJob(boss: PgBoss, queue: string, early = false): Promise<FetchedJob | undefined> {
  const jobs = await boss.fetch<JobData>(queue, { includeMetadata: true, ignoreStartAfter: early });
  return jobs[0];
}

/**
 * Runs one try of a job and settles it. A fault is logged without the job's data, and kept beside the job;
 * the queue tries again later, or lets the job lie as failed after the last try.
 */
export async function runJob(
  boss: PgBoss,
  spec: JobSpec,
  job: FetchedJob,
  surroundings: JobSurroundings,
): Promise<JobRun> {
  const attempt = { number: job.retryCount + 1, last: job.retryCount >= job.retryLimit };
  const context: JobContext = { ...surroundings, now: surroundings.now(), attempt };
  try {
    await spec.handle(context, job.data ?? {});
  } catch (fault) {
    const line = errorLine(fault);
    const level = attempt.last ? 'error' : 'warn';
    surroundings.log[level]({ job: spec.name, id: job.id, attempt, fault: line }, 'job failed');
    await boss.fail(spec.name, job.id, line);
    return { queue: spec.name, outcome: attempt.last ? 'failed' : 'retried', fault };
  }
  await boss.complete(spec.name, job.id);
  return { queue: spec.name, outcome: 'done' };
}
