import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayDraft } from '#policy/desk/index.ts';
import { policyComments } from '../schema.ts';

/** Answers a comment: how it was taken up, or why not. */
export async function settleComment({ tx, actor, now }: Desk, id: string, answer: string) {
  const [comment] = await tx.select().from(policyComments).where(eq(policyComments.id, id)).for('update');
  if (!comment) return refuse('missing', 'policy.no_such_comment');
  const permit = mayDraft(actor, 'settle_comment');
  if (!permit.ok) return permit;
  if (comment.settledAt) return refuse('closed', 'policy.settled_already');

  await tx.update(policyComments).set({ answer, settledAt: now }).where(eq(policyComments.id, id));
  return done({ subjectId: id, detail: { measureId: comment.measureId } });
}
