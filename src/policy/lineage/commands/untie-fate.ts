import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { checkDrafting, mayDraft } from '#policy/desk/index.ts';
import { lockFate, readFate, untieFate as untieRow } from '#policy/register/index.ts';

/** Unties a fate; its measures are marked as missing until they are tied anew. */
export async function untieFate(desk: Desk, id: string) {
  const found = await lockFate(desk.tx, id);
  if (!found) return refuse('missing', 'policy.no_such_fate');
  const permit = mayDraft(desk.actor, 'tie_fate');
  if (!permit.ok) return permit;
  const open = checkDrafting(found.edition);
  if (!open.ok) return open;
  const fate = await readFate(desk.tx, id);
  if (!fate) throw new Error(`fate ${id} vanished while it was held`);

  await untieRow(desk, fate);
  return done({ subjectId: id, detail: { edition: found.edition.number } });
}
