import type { Db } from '#platform/db/db.ts';
import type { ErrorLine } from '#platform/log/log.ts';
import { executeOn } from './execute.ts';

/** A job that failed after its last try. */
export type FailedJob = {
  readonly id: string;
  readonly queue: string;
  readonly failedAt: Date;
  readonly tries: number;
  readonly fault: Partial<ErrorLine>;
};

/** The jobs of the last 30 days that failed for good, newest first, for an administrator to look at. */
export async function failedJobs(db: Db, limit = 100): Promise<FailedJob[]> {
  const { rows } = await executeOn(db)(
    `select id, name, retry_count, extract(epoch from completed_on)::float8 as failed_seconds, output
     from pgboss.job where state = 'failed' order by completed_on desc, id limit $1`,
    [limit],
  );
  return rows.map((row) => ({
    id: String(row['id']),
    queue: String(row['name']),
    failedAt: new Date(Number(row['failed_seconds']) * 1000),
    tries: Number(row['retry_count']) + 1,
    fault: (row['output'] ?? {}) as Partial<ErrorLine>,
  }));
}
