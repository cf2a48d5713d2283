import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { lockMeasure } from '#policy/register/index.ts';
import { checkCommentsOpen } from '../rules/open.ts';
import { policyComments } from '../schema.ts';

/** Notes what a committee member says about a measure; the same form sent twice is one comment. */
export async function commentMeasure(desk: Desk, measureId: string, comment: { id: string; body: string }) {
  const { tx, actor, now } = desk;
  const found = await lockMeasure(tx, measureId);
  if (!found) return refuse('missing', 'policy.no_such_measure');
  const permit = mayDraft(actor, 'comment');
  if (!permit.ok) return permit;
  const open = checkCommentsOpen(found.edition);
  if (!open.ok) return open;

  const [row] = await tx
    .insert(policyComments)
    .values({ ...comment, measureId, authorId: actor.id, authorRole: 'committee_member', saidAt: now })
    .onConflictDoNothing()
    .returning();
  return row
    ? done({ subjectId: comment.id, detail: { measureId } })
    : refuse('closed', 'policy.said_already');
}
