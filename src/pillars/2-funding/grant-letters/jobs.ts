import { japanDay } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import { endLongWork, type JobContext, type JobSpec } from '#platform/jobs/index.ts';
import { findActor } from '#registry/people/index.ts';
import { issuePortion } from './commands/issue-portion.ts';
import { ISSUE_JOB } from './commands/start-batch.ts';
import type { LetterSource } from './letter-source.ts';
import { findBatch } from './queries/list-letters.ts';

/** Issues portion after portion by the hand of whoever decided it, with the roles that hold today. */
async function workOff(source: LetterSource, { db, now, attempt }: JobContext, batchId: string) {
  const batch = await findBatch(db, batchId);
  if (batch?.state !== 'working' || batch.workId === null) return;
  const owner = await findActor(db, batch.createdBy, japanDay(now), { secondFactor: true });
  try {
    for (;;) {
      const outcome = await act(db, 'grant_letters.issue_portion', owner, now, (desk) =>
        issuePortion(source, desk, batchId),
      );
      if (!outcome.ok) return await endLongWork(db, now, batch.workId, 'failed', outcome.code);
      if (outcome.value.isLast) return;
    }
  } catch (fault) {
    if (attempt.last) await endLongWork(db, now, batch.workId, 'failed');
    throw fault;
  }
}

export function letterJobs(source: LetterSource): readonly JobSpec[] {
  return [
    {
      name: ISSUE_JOB,
      handle: (context, data) => workOff(source, context, String(data['batchId'])),
    },
  ];
}
