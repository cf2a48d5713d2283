import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { endLongWork, reportProgress } from '#platform/jobs/index.ts';
import type { Judged } from '#registry/exchange-rows/index.ts';
import { exchangeImports, exchangeRows } from '../schema.ts';

type Work = { readonly importId: string; readonly workId: string };

/**
 * Keeps a portion of rows that were looked at, together with how far the look is; false when its owner has stopped it.
 * A row that is kept already stays as it is.
 */
export function stageRows(
  db: Db,
  now: Date,
  { importId, workId }: Work,
  rows: readonly Judged[],
  doneSoFar: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const goesOn = await reportProgress(tx, now, workId, { done: doneSoFar });
    if (!goesOn) return false;
    await tx
      .insert(exchangeRows)
      .values(rows.map((row) => ({ ...row, importId, findings: [...row.findings] })))
      .onConflictDoNothing();
    return true;
  });
}

/** Ends the look at the rows: now it can be decided. */
export async function endStaging(db: Db, now: Date, { importId, workId }: Work): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(exchangeImports).set({ state: 'checked' }).where(eq(exchangeImports.id, importId));
    await endLongWork(tx, now, workId, 'done');
  });
}
