import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { IMPORT_FLOW, type ImportAction, type State } from '../rules/flow.ts';
import { EXCHANGE_PERMITS } from '../rules/permits.ts';
import { exchangeImports } from '../schema.ts';

/** The import, locked, for its owner alone; what it holds of people is shown to nobody else. */
export async function lockImport({ tx, actor }: Desk, id: string) {
  const [found] = await tx.select().from(exchangeImports).where(eq(exchangeImports.id, id)).for('update');
  if (!found) return refuse('missing', 'exchange.not_found');
  const permit = mayBy(EXCHANGE_PERMITS, actor, 'import');
  if (!permit.ok) return permit;
  return found.createdBy === actor.id ? done(found) : refuse('forbidden', 'exchange.not_yours');
}

/** Where an action leads from a state of an import. */
export function nextState(state: State, action: ImportAction) {
  const next = step(IMPORT_FLOW, state, action);
  return next.ok ? next : refuse('closed', 'exchange.closed');
}
