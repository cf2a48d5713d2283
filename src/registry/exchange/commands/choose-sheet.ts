import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { exchangeImports, exchangeRows } from '../schema.ts';
import { lockImport, nextState } from './lock-import.ts';

/** Reads another sheet of the file; the columns are then chosen anew. */
export async function chooseSheet(desk: Desk, id: string, sheet: string) {
  const found = await lockImport(desk, id);
  if (!found.ok) return found;
  if (found.value.state !== 'mapping') return refuse('closed', 'exchange.closed');
  await desk.tx.update(exchangeImports).set({ sheet, mapping: {} }).where(eq(exchangeImports.id, id));
  return done({ subjectId: id });
}

/** Goes back to the columns after the look at the rows; what was understood is forgotten. */
export async function changeMapping(desk: Desk, id: string) {
  const found = await lockImport(desk, id);
  if (!found.ok) return found;
  const next = nextState(found.value.state, 'change_mapping');
  if (!next.ok) return next;
  await desk.tx.delete(exchangeRows).where(eq(exchangeRows.importId, id));
  await desk.tx
    .update(exchangeImports)
    .set({ state: next.value, workId: null })
    .where(eq(exchangeImports.id, id));
  return done({ subjectId: id });
}
