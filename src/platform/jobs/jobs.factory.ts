import { sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { executeOn } from './execute.ts';
import { installJobs } from './install-jobs.ts';
import type { JobSpec } from './job-spec.ts';

/** Gives a test its queues, inside its own transaction: as the owner of the database, then back in the role from before. */
export async function createQueues(tx: Db, specs: readonly JobSpec[]): Promise<void> {
  const execute = executeOn(tx);
  const role = (await execute("select current_setting('role') as role")).rows[0]?.['role'];
  await tx.execute(sql`reset role`);
  await installJobs(execute, specs);
  await tx.execute(sql`select set_config('role', ${String(role)}, false)`);
}
