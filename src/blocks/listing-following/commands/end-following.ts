import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { listingFollowers } from '../schema.ts';

/** Erases the address: somebody who stops leaves nothing behind. */
export async function endFollowing({ tx }: Desk, id: string) {
  const [gone] = await tx.delete(listingFollowers).where(eq(listingFollowers.id, id)).returning();
  if (!gone) return refuse('missing', 'following.gone');
  return done({ subjectId: id, detail: { kind: gone.kind } });
}
