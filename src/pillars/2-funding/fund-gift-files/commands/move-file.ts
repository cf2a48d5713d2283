import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { files } from '#platform/files/schema.ts';
import { endLongWork, enqueue, resumeLongWork, stopLongWork } from '#platform/jobs/index.ts';
import { fundGiftFiles, fundGiftRows, type GiftFile } from '../schema.ts';
import { lockFile, nextState } from './lock-file.ts';
import { APPLY_JOB, CHECK_JOB } from './start-work.ts';

async function lockAtWork(desk: Desk, id: string) {
  const found = await lockFile(desk, id);
  if (!found.ok) return found;
  const { workId, state } = found.value;
  return workId === null || (state !== 'checking' && state !== 'applying')
    ? refuse('closed', 'fund_gift_files.closed')
    : done({ workId, state });
}

/** Stops the work after the portion at hand. */
export async function stopFile(desk: Desk, id: string) {
  const found = await lockAtWork(desk, id);
  if (!found.ok) return found;
  const stopped = await stopLongWork(desk.tx, desk.now, desk.actor, found.value.workId);
  return stopped.ok ? done({ subjectId: id }) : refuse('closed', 'fund_gift_files.closed');
}

/** Goes on where it was stopped or had failed. */
export async function resumeFile(desk: Desk, id: string) {
  const found = await lockAtWork(desk, id);
  if (!found.ok) return found;
  const resumed = await resumeLongWork(desk.tx, desk.now, desk.actor, found.value.workId);
  if (!resumed.ok) return refuse('closed', 'fund_gift_files.closed');
  await enqueue(desk.tx, found.value.state === 'checking' ? CHECK_JOB : APPLY_JOB, { fileId: id });
  return done({ subjectId: id });
}

/** Goes back to the columns; what was understood is forgotten. */
export async function changeMapping(desk: Desk, id: string) {
  const found = await lockFile(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'change_mapping');
  if (!next.ok) return next;
  await desk.tx.delete(fundGiftRows).where(eq(fundGiftRows.fileId, id));
  await desk.tx
    .update(fundGiftFiles)
    .set({ state: next.value, workId: null })
    .where(eq(fundGiftFiles.id, id));
  return done({ subjectId: id });
}

/** Gives up a file that has entered nothing; its rows and its bytes go at once. */
export async function abandonFile(desk: Desk, id: string) {
  const { tx, now } = desk;
  const found = await lockFile(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'abandon');
  if (!next.ok) return next;
  if (found.value.workId !== null) await endLongWork(tx, now, found.value.workId, 'failed');
  await tx.update(fundGiftFiles).set({ state: next.value, endedAt: now }).where(eq(fundGiftFiles.id, id));
  await forget(tx, now, found.value);
  return done({ subjectId: id });
}

/** Lets go of what a file holds of people: rows, bytes and name. Its digest stays, so that it is known again. */
export async function forget(
  tx: Db,
  now: Date,
  { id, fileId }: Pick<GiftFile, 'id' | 'fileId'>,
): Promise<void> {
  await tx.delete(fundGiftRows).where(eq(fundGiftRows.fileId, id));
  if (fileId !== null) await tx.update(files).set({ deletedAt: now }).where(eq(files.id, fileId));
  await tx
    .update(fundGiftFiles)
    .set({ fileId: null, fileName: '', mapping: {}, erasedAt: now })
    .where(eq(fundGiftFiles.id, id));
}
