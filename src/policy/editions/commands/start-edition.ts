import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { copyEdition, findEdition, lockNewestEdition } from '#policy/register/index.ts';

/** Starts the next edition from the newest one: the same pillars, headings and measures, one fate 継続 each. */
export async function startEdition(desk: Desk, name: string) {
  const newest = await lockNewestEdition(desk.tx);
  const permit = mayDraft(desk.actor, 'start_edition');
  if (!permit.ok) return permit;
  if (!newest) return refuse('unmet', 'policy.nothing_to_continue');
  if (newest.state !== 'adopted') return refuse('closed', 'policy.draft_is_open');

  const earlier = await findEdition(desk.tx, newest.number);
  if (!earlier) throw new Error(`edition ${newest.number} vanished while it was held`);
  const number = newest.number + 1;
  const subjectId = await copyEdition(desk, earlier, { number, name });
  return done({ subjectId, detail: { number } });
}
