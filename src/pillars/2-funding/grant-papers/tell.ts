import type { Db } from '#platform/db/db.ts';
import { enqueue } from '#platform/jobs/enqueue.ts';

export const TELL_QUEUE = 'grant_papers.tell';

/** What somebody is told by mail. The mail itself is written by a job (`tell-job.ts`): number, state and a link, never contents. */
export const NEWS = [
  'sent',
  'returned',
  'withdrawn',
  'step',
  'closing_soon',
  'mend_soon',
  'opinion_asked',
  'opinion_late',
] as const;
export type News = (typeof NEWS)[number];
export type Telling = {
  readonly news: News;
  readonly applicationId: string;
  readonly opinionId?: string | undefined;
};

/** Queues the mail inside the transaction: no commit, no mail. */
export async function tell(tx: Db, telling: Telling): Promise<void> {
  await enqueue(tx, TELL_QUEUE, telling);
}
