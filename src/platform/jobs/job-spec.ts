import type { Db } from '#platform/db/db.ts';
import type { Files } from '#platform/files/files.ts';
import type { Log } from '#platform/log/log.ts';
import type { Settings } from '#platform/settings/settings.ts';

/** What a job is told when it was enqueued: ids and days only, because it is stored beside the queue in clear. */
export type JobData = Readonly<Record<string, unknown>>;

/** What every job is handed. `db` is the root handle: a job opens its own transactions. */
export type JobContext = {
  readonly db: Db;
  readonly now: Date;
  readonly log: Log;
  readonly settings: Settings;
  readonly files: Files;
  /** Which try this is, from 1, and whether a failure would be the last. */
  readonly attempt: { readonly number: number; readonly last: boolean };
};

/** A kind of work that happens outside a request; manifests list theirs. */
export type JobSpec = {
  /** module.verb, like an audit name: it names the queue. */
  readonly name: string;
  /** Five fields, on the clock of Japan. */
  readonly cron?: string;
  handle(context: JobContext, data: JobData): Promise<void>;
  /** Further tries after a failure, each later than the one before (default: 5). */
  readonly retryLimit?: number;
  /** Minutes after which a job that has not ended counts as failed (default: 15). */
  readonly timeLimitMinutes?: number;
};
