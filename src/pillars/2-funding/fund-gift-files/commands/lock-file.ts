import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { FILE_FLOW, type FileAction, type State } from '../rules/flow.ts';
import { GIFT_FILE_PERMITS } from '../rules/permits.ts';
import { fundGiftFiles } from '../schema.ts';

/** The file, locked, for whoever brought it in. */
export async function lockFile({ tx, actor }: Desk, id: string) {
  const [found] = await tx.select().from(fundGiftFiles).where(eq(fundGiftFiles.id, id)).for('update');
  if (!found) return refuse('missing', 'fund_gift_files.not_found');
  const permit = mayBy(GIFT_FILE_PERMITS, actor, 'import');
  if (!permit.ok) return permit;
  return found.createdBy === actor.id ? done(found) : refuse('forbidden', 'fund_gift_files.not_yours');
}

/** Where an action leads from a state of a file. */
export function nextState(state: State, action: FileAction) {
  const next = step(FILE_FLOW, state, action);
  return next.ok ? next : refuse('closed', 'fund_gift_files.closed');
}
