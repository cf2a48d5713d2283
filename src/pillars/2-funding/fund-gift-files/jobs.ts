import { japanDay } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import {
  endLongWork,
  findLongWork,
  type JobContext,
  type JobData,
  type JobSpec,
} from '#platform/jobs/index.ts';
import { findActor } from '#registry/people/index.ts';
import { applyRows } from './commands/apply-rows.ts';
import { endStaging, stageRows, undoApply } from './commands/stage-rows.ts';
import { APPLY_JOB, CHECK_JOB } from './commands/start-work.ts';
import { findFile } from './queries/find-file.ts';
import { judgeGifts, readGifts } from './read-gifts.ts';
import type { GiftFile } from './schema.ts';

type Open = GiftFile & { readonly workId: string };
const ROWS_A_PORTION = 500;

/** The file of a job when it is still in the state that the job is for; queued twice, the second finds nothing to do. */
async function openFile(db: Db, data: JobData, state: GiftFile['state']): Promise<Open | undefined> {
  const found = await findFile(db, String(data['fileId']));
  if (!found || found.state !== state || found.workId === null) return undefined;
  return { ...found, workId: found.workId };
}

/** A fault on the last try is shown to the owner, who may let the work go on later. */
async function telling(context: JobContext, workId: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (context.attempt.last) await endLongWork(context.db, context.now, workId, 'failed');
    throw fault;
  }
}

async function checkRows({ db, now, files }: JobContext, found: Open): Promise<void> {
  const bytes = found.fileId === null ? undefined : await files.bytes(db, found.fileId);
  const table = bytes && (await readGifts(bytes));
  const work = await findLongWork(db, found.workId);
  if (!table?.ok || !work) return endLongWork(db, now, found.workId, 'failed');
  const ids = { fileId: found.id, workId: found.workId };
  const rows = await judgeGifts(db, now, table.value, found);
  for (let at = work.done; at < rows.length; at += ROWS_A_PORTION) {
    const portion = rows.slice(at, at + ROWS_A_PORTION);
    if (!(await stageRows(db, now, ids, portion, at + portion.length))) return undefined;
  }
  return endStaging(db, now, ids);
}

/** Done by the hand of whoever decided it, with the roles that hold today. */
async function applyFile({ db, now }: JobContext, found: Open): Promise<void> {
  const owner = await findActor(db, found.createdBy, japanDay(now), { secondFactor: true });
  const outcome = await act(db, 'fund_gifts.enter_file', owner, now, (desk) => applyRows(desk, found.id));
  if (outcome.ok || outcome.code === 'fund_gift_files.stopped') return;
  await undoApply(db, now, { fileId: found.id, workId: found.workId }, outcome.code);
}

export const GIFT_FILE_JOBS: readonly JobSpec[] = [
  {
    name: CHECK_JOB,
    async handle(context, data) {
      const found = await openFile(context.db, data, 'checking');
      if (found) await telling(context, found.workId, () => checkRows(context, found));
    },
  },
  {
    name: APPLY_JOB,
    async handle(context, data) {
      const found = await openFile(context.db, data, 'applying');
      if (found) await telling(context, found.workId, () => applyFile(context, found));
    },
  },
];
