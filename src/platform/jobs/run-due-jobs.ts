import { quietBoss } from './boss.ts';
import { executeOn } from './execute.ts';
import type { JobSpec } from './job-spec.ts';
import { fetchJob, type JobRun, type JobSurroundings, runJob } from './run-job.ts';

type Options = {
  /** Also the tries that wait for a later time, each once. */
  readonly retries?: boolean | undefined;
};

/**
 * Runs everything that is queued and due, one after the other, and what these jobs queue in turn.
 * A job that fails is not tried twice in one call. Works inside a transaction, so a test sees its own jobs.
 */
export async function runDueJobs(
  surroundings: JobSurroundings,
  specs: readonly JobSpec[],
  options: Options = {},
): Promise<JobRun[]> {
  const { db } = surroundings;
  const execute = executeOn(db);
  const boss = quietBoss(execute);
  const runs: JobRun[] = [];
  if (options.retries) await execute("update pgboss.job set start_after = now() where state = 'retry'");
  for (;;) {
    // Inside one transaction now() stands still, and a job counts as due only when it is older than that.
    await execute(`
      update pgboss.job set start_after = start_after - interval '1 second'
      where state in ('created', 'retry') and start_after = now()`);
    const before = runs.length;
    for (const spec of specs) {
      for (let job = await fetchJob(boss, spec.name); job; job = await fetchJob(boss, spec.name)) {
        runs.push(await runJob(boss, spec, job, surroundings));
      }
    }
    if (runs.length === before) return runs;
  }
}
