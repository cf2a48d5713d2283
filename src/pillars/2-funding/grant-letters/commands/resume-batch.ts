import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { enqueue, resumeLongWork } from '#platform/jobs/index.ts';
import { findBatch } from '../queries/list-letters.ts';
import { ISSUE_JOB } from './start-batch.ts';

/** Lets a long batch go on that had stopped, from the first letter that is not there. */
export async function resumeBatch({ tx, now, actor }: Desk, batchId: string) {
  const batch = await findBatch(tx, batchId);
  if (!batch) return refuse('missing', 'grant_letters.not_found');
  if (batch.workId === null || batch.state !== 'working') return refuse('closed', 'grant_letters.not_open');
  const resumed = await resumeLongWork(tx, now, actor, batch.workId);
  if (!resumed.ok) return refuse('closed', 'grant_letters.not_open');
  await enqueue(tx, ISSUE_JOB, { batchId });
  return done({ subjectId: batchId, detail: {} });
}
