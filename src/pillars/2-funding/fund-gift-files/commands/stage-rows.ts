import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { endLongWork, reportProgress } from '#platform/jobs/index.ts';
import type { JudgedRow } from '../rules/row.ts';
import { fundGiftFiles, fundGiftRows } from '../schema.ts';

type Work = { readonly fileId: string; readonly workId: string };

/** Keeps a portion of rows together with how far the look is; false when its owner has stopped it. */
export function stageRows(
  db: Db,
  now: Date,
  { fileId, workId }: Work,
  rows: readonly JudgedRow[],
  doneSoFar: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const goesOn = await reportProgress(tx, now, workId, { done: doneSoFar });
    if (!goesOn) return false;
    await tx
      .insert(fundGiftRows)
      .values(rows.map((row) => ({ ...row, fileId, findings: [...row.findings] })))
      .onConflictDoNothing();
    return true;
  });
}

/** Ends the look at the rows: now it can be decided. */
export async function endStaging(db: Db, now: Date, { fileId, workId }: Work): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(fundGiftFiles).set({ state: 'checked' }).where(eq(fundGiftFiles.id, fileId));
    await endLongWork(tx, now, workId, 'done');
  });
}

/** Nothing could be entered and nothing was: the decision is open again, and the work says why it failed. */
export async function undoApply(db: Db, now: Date, { fileId, workId }: Work, why: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(fundGiftFiles).set({ state: 'checked' }).where(eq(fundGiftFiles.id, fileId));
    await endLongWork(tx, now, workId, 'failed', why);
  });
}
