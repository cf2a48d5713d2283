import type { Actor } from '#kernel/actor.ts';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import type { AnswerOwner } from './answer-owner.ts';
import { listMine } from './queries/list-mine.ts';
import { ANSWERING } from './words.ts';

/** What somebody has begun or has to mend; whoever only reads has nothing to do. */
export async function answerItems(
  db: Db,
  owners: readonly AnswerOwner[],
  actor: Actor,
  lang: Lang,
): Promise<DeskItem[]> {
  const mine = await listMine(db, owners, actor, lang, ['draft', 'reopened']);
  return mine
    .filter(({ role }) => role !== 'reader')
    .map(({ id, title, state, closesOn }) => ({
      kind: state === 'draft' ? ANSWERING.deskItem : ANSWERING.deskReturned,
      title,
      href: `/desk/answers/${id}`,
      dueOn: closesOn,
    }));
}
