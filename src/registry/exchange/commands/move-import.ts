import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { files } from '#platform/files/schema.ts';
import { endLongWork, enqueue, resumeLongWork, stopLongWork } from '#platform/jobs/index.ts';
import { exchangeImports, exchangeRows, type Import } from '../schema.ts';
import { lockImport, nextState } from './lock-import.ts';
import { APPLY_JOB } from './start-apply.ts';
import { CHECK_JOB } from './start-check.ts';

/** Stops the look at the rows or the writing after the portion at hand; what is written stays. */
export async function stopImport(desk: Desk, id: string) {
  const found = await lockImportAtWork(desk, id);
  if (!found.ok) return found;
  const stopped = await stopLongWork(desk.tx, desk.now, desk.actor, found.value.workId);
  return stopped.ok ? done({ subjectId: id }) : refuse('closed', 'exchange.closed');
}

/** Goes on where it was stopped or had failed. */
export async function resumeImport(desk: Desk, id: string) {
  const found = await lockImportAtWork(desk, id);
  if (!found.ok) return found;
  const resumed = await resumeLongWork(desk.tx, desk.now, desk.actor, found.value.workId);
  if (!resumed.ok) return refuse('closed', 'exchange.closed');
  await enqueue(desk.tx, found.value.state === 'checking' ? CHECK_JOB : APPLY_JOB, { importId: id });
  return done({ subjectId: id });
}

async function lockImportAtWork(desk: Desk, id: string) {
  const found = await lockImport(desk, id);
  if (!found.ok) return found;
  const { workId, state } = found.value;
  return workId === null || (state !== 'checking' && state !== 'applying')
    ? refuse('closed', 'exchange.closed')
    : done({ workId, state });
}

/** Gives up an import that has written nothing; its rows and its file go at once. */
export async function abandonImport(desk: Desk, id: string) {
  const { tx, now } = desk;
  const found = await lockImport(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'abandon');
  if (!next.ok) return next;
  if (found.value.workId !== null) await endLongWork(tx, now, found.value.workId, 'failed');
  await tx.update(exchangeImports).set({ state: next.value, endedAt: now }).where(eq(exchangeImports.id, id));
  await forget(tx, now, found.value);
  return done({ subjectId: id });
}

/** Lets go of what an import holds of people: rows, the file and its name. The counts stay in the audit log. */
export async function forget(
  tx: Db,
  now: Date,
  { id, fileId }: Pick<Import, 'id' | 'fileId'>,
): Promise<void> {
  await tx.delete(exchangeRows).where(eq(exchangeRows.importId, id));
  if (fileId !== null) await tx.update(files).set({ deletedAt: now }).where(eq(files.id, fileId));
  await tx
    .update(exchangeImports)
    .set({ fileId: null, fileName: '', onlyAddress: '', mapping: {}, erasedAt: now })
    .where(eq(exchangeImports.id, id));
}
