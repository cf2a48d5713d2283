import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { enqueue, startLongWork } from '#platform/jobs/index.ts';
import { blocking, type Mode, writable } from '#registry/exchange-rows/index.ts';
import { countVerdicts } from '../queries/find-import.ts';
import { exchangeImports } from '../schema.ts';
import { lockImport, nextState } from './lock-import.ts';

export const APPLY_JOB = 'exchange.apply';

/** Decides to write the rows: all of them or none, or the good ones; and queues the writing. */
export async function startApply(desk: Desk, id: string, choice: { mode: Mode; withPossible: boolean }) {
  const { tx, now, actor } = desk;
  const found = await lockImport(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'apply');
  if (!next.ok) return next;
  const counts = await countVerdicts(tx, id);
  const total = writable(counts, choice.withPossible);
  if (total === 0) return refuse('unmet', 'exchange.nothing_to_write');
  if (choice.mode === 'all' && blocking(counts, choice.withPossible) > 0) {
    return refuse('unmet', 'exchange.rows_in_the_way');
  }
  const workId = await startLongWork(tx, now, actor, { kind: APPLY_JOB, total });
  await tx
    .update(exchangeImports)
    .set({ ...choice, state: next.value, workId })
    .where(eq(exchangeImports.id, id));
  if (found.value.fileId !== null) await enqueue(tx, APPLY_JOB, { importId: id });
  return done({ subjectId: id, detail: { mode: choice.mode, rows: total } });
}
