import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { isForgotten } from '../rules/ticket.ts';
import { policyFollowers } from '../schema.ts';

/** The second half of the double opt-in; a second press changes nothing. */
export async function confirmFollowing({ tx, now }: Desk, id: string) {
  const [follower] = await tx.select().from(policyFollowers).where(eq(policyFollowers.id, id)).for('update');
  if (!follower || isForgotten(follower, now)) return refuse('missing', 'following.gone');
  if (follower.confirmedAt === null) {
    await tx
      .update(policyFollowers)
      .set({ confirmedAt: now, toldUntil: now })
      .where(eq(policyFollowers.id, id));
  }
  return done({ subjectId: id, detail: { code: follower.code } });
}
