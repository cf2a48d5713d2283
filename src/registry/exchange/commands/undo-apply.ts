import { eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { endLongWork } from '#platform/jobs/index.ts';
import { exchangeImports, type Import } from '../schema.ts';
import { nextState } from './lock-import.ts';

/** All or nothing: a row could not be written, nothing was, and the decision is open again. */
export async function undoApply(
  db: Db,
  now: Date,
  { id, workId }: Pick<Import, 'id' | 'workId'>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [found] = await tx.select().from(exchangeImports).where(eq(exchangeImports.id, id)).for('update');
    const next = found && nextState(found.state, 'undo');
    if (!next?.ok) return;
    await tx.update(exchangeImports).set({ state: next.value, mode: null }).where(eq(exchangeImports.id, id));
    if (workId !== null) await endLongWork(tx, now, workId, 'failed', 'exchange.taken_meanwhile');
  });
}
