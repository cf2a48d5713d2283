import PgBoss from 'pg-boss';
import type { Execute } from './execute.ts';

const DAY_SECONDS = 86_400;

/** How long finished jobs stay: a failed one must still be there when somebody looks after a holiday. */
const KEEPING = {
  archiveCompletedAfterSeconds: DAY_SECONDS,
  archiveFailedAfterSeconds: 30 * DAY_SECONDS,
  deleteAfterDays: 7,
} as const;

/** Nothing of its own runs: for installing, writing, fetching and settling jobs. */
export function quietBoss(execute: Execute): PgBoss {
  return new PgBoss({ ...KEEPING, db: bossDb(execute), supervise: false, schedule: false, migrate: false });
}

/** Installs or updates its tables when it starts. */
export function installingBoss(execute: Execute): PgBoss {
  return new PgBoss({ ...KEEPING, db: bossDb(execute), supervise: false, schedule: false });
}

/** Keeps the cron clock and clears up old jobs while it runs. */
export function clockBoss(execute: Execute): PgBoss {
  return new PgBoss({
    ...KEEPING,
    db: bossDb(execute),
    migrate: false,
    cronMonitorIntervalSeconds: 20,
    cronWorkerIntervalSeconds: 2,
  });
}

function bossDb(execute: Execute): PgBoss.Db {
  return { executeSql: (text: string, values?: unknown[]) => execute(withoutBrackets(text), values) };
}

/**
 * Several texts sent at once are one transaction already. Its explicit BEGIN and COMMIT would commit a transaction
 * that we stand in, and leave the connection in a broken one when a text between them fails.
 */
function withoutBrackets(text: string): string {
  return text.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
}
