import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { isForgotten } from '../rules/ticket.ts';
import { listingFollowers } from '../schema.ts';

/** The second half of the double opt-in; a second press changes nothing. */
export async function confirmFollowing({ tx, now }: Desk, id: string) {
  const [follower] = await tx
    .select()
    .from(listingFollowers)
    .where(eq(listingFollowers.id, id))
    .for('update');
  if (!follower || isForgotten(follower, now)) return refuse('missing', 'following.gone');
  if (follower.confirmedAt === null) {
    await tx
      .update(listingFollowers)
      .set({ confirmedAt: now, toldUntil: now })
      .where(eq(listingFollowers.id, id));
  }
  return done({ subjectId: id, detail: { kind: follower.kind } });
}
