import type PgBoss from 'pg-boss';
import { errorLine } from '#platform/log/log.ts';
import type { JobOutcome } from '#platform/log/metrics.ts';
import { clockBoss, quietBoss } from './boss.ts';
import { type Execute, executeOn } from './execute.ts';
import { installJobs } from './install-jobs.ts';
import type { JobSpec } from './job-spec.ts';
import { fetchJob, type JobSurroundings, runJob } from './run-job.ts';

export type JobsParts = JobSurroundings & {
  readonly specs: readonly JobSpec[];
  /** Runs a text as the owner of the database, who may create queues; without it, the app's own handle does. */
  readonly asOwner?: Execute | undefined;
  /** True when no other process works on this database: jobs that lie half done were cut off and go back at once. */
  readonly alone?: boolean | undefined;
  readonly onJob?: ((queue: string, outcome: JobOutcome, milliseconds: number) => void) | undefined;
  readonly pollMilliseconds?: number | undefined;
};

export type Jobs = {
  /** Takes no more jobs, waits for those at work, and lets go of the database. */
  stop(): Promise<void>;
};

const POLL_MILLISECONDS = 1000;
const STOP_MILLISECONDS = 10_000;
const TIME_ZONE = 'Asia/Tokyo';

/** Installs the queues, keeps the cron clock, and works off what is queued, one job of each queue at a time. */
export async function startJobs(parts: JobsParts): Promise<Jobs> {
  const execute = executeOn(parts.db);
  await installJobs(parts.asOwner ?? execute, parts.specs);
  const boss = quietBoss(execute);
  if (parts.alone) await giveBack(execute, boss);
  await setCrons(boss, parts.specs);
  const clock = await startClock(execute, parts);
  const work = startWork(execute, boss, parts);
  return {
    async stop() {
      await work.stop();
      await clock.stop();
    },
  };
}

async function giveBack(execute: Execute, boss: PgBoss): Promise<void> {
  const { rows } = await execute("select name, id from pgboss.job where state = 'active'");
  for (const row of rows) {
    await boss.fail(String(row['name']), String(row['id']), {
      type: 'Stopped',
      message: 'the process ended',
    });
  }
}

async function setCrons(boss: PgBoss, specs: readonly JobSpec[]): Promise<void> {
  const crons = new Map(specs.flatMap((spec) => (spec.cron ? [[spec.name, spec.cron] as const] : [])));
  for (const schedule of await boss.getSchedules()) {
    if (!crons.has(schedule.name)) await boss.unschedule(schedule.name);
  }
  for (const [name, cron] of crons) await boss.schedule(name, cron, {}, { tz: TIME_ZONE });
}

/**
 * pg-boss's own clock and housekeeping. It settles its internal jobs without waiting for the answer, so a fault there
 * would end the process: that one is logged and the job left to its time limit.
 */
async function startClock(execute: Execute, { log }: JobsParts): Promise<{ stop(): Promise<void> }> {
  const running = new Set<Promise<unknown>>();
  let closed = false;
  const gate: Execute = async (text, values) => {
    if (closed) return NOTHING;
    const answer = execute(text, values);
    const settled = answer.then(ignore, ignore);
    running.add(settled);
    void settled.then(() => running.delete(settled));
    if (!SETTLES.test(text)) return answer;
    return answer.catch((fault: unknown) => {
      log.warn({ job: 'clock', fault: errorLine(fault) }, 'job not settled');
      return NOTHING;
    });
  };
  const clock = clockBoss(gate);
  clock.on('error', (fault) => log.warn({ job: 'clock', fault: errorLine(fault) }, 'clock failed'));
  await clock.start();
  return {
    async stop() {
      await clock.stop({ graceful: false });
      closed = true;
      await Promise.all(running);
    },
  };
}

const SETTLES = /state = 'completed'|deleted_jobs/;
const NOTHING = { rows: [{ count: 0 }] };
const ignore = () => undefined;

const DUE = "select distinct name from pgboss.job where state < 'active' and start_after < now()";

/** One query a second finds the queues with work; each then runs in a lane of its own until it is empty. */
function startWork(execute: Execute, boss: PgBoss, parts: JobsParts): { stop(): Promise<void> } {
  const lanes = new Map<string, Promise<void>>();
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;

  async function runLane(spec: JobSpec): Promise<void> {
    while (!stopping) {
      const job = await fetchJob(boss, spec.name);
      if (!job) return;
      const start = performance.now();
      const { outcome } = await runJob(boss, spec, job, parts);
      parts.onJob?.(spec.name, outcome, performance.now() - start);
    }
  }

  async function look(): Promise<void> {
    const { rows } = await execute(DUE);
    for (const spec of parts.specs) {
      if (stopping || lanes.has(spec.name) || !rows.some((row) => row['name'] === spec.name)) continue;
      const lane = runLane(spec)
        .catch((fault: unknown) => complain(spec.name, fault))
        .finally(() => lanes.delete(spec.name));
      lanes.set(spec.name, lane);
    }
  }

  function complain(job: string, fault: unknown): void {
    parts.log.error({ job, fault: errorLine(fault) }, 'queue not reached');
  }

  async function tick(): Promise<void> {
    await look().catch((fault: unknown) => complain('all', fault));
    if (!stopping) timer = setTimeout(next, parts.pollMilliseconds ?? POLL_MILLISECONDS);
  }
  let ticking = Promise.resolve();
  const next = () => {
    ticking = tick();
  };
  next();

  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await ticking;
      await Promise.race([Promise.all(lanes.values()), pause(STOP_MILLISECONDS)]);
      if (lanes.size > 0) parts.log.warn({ jobs: [...lanes.keys()] }, 'stopped with jobs at work');
    },
  };
}

/** A wait that does not keep the process alive. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
