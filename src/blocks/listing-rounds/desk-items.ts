import type { Actor } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { listOpenRounds } from './queries/list-rounds.ts';
import { ROUND_PERMITS } from './rules/permits.ts';
import { ROUND_WORDS } from './words.ts';

/** Rounds that are open, pressing on their last day. */
export async function roundItems(db: Db, actor: Actor): Promise<DeskItem[]> {
  if (!mayBy(ROUND_PERMITS, actor, 'manage_round').ok) return [];
  const rounds = await listOpenRounds(db);
  return rounds.map(({ id, title, dueOn }) => ({
    kind: ROUND_WORDS.item,
    title,
    href: `/desk/confirmations/rounds/${id}`,
    dueOn,
  }));
}
