import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people } from '../schema.ts';

/** Changes one's own name and the language of one's mail. */
export async function changeProfile({ tx, actor, now }: Desk, profile: { name: string; lang: Lang }) {
  const changed = await tx
    .update(people)
    .set({ lang: profile.lang })
    .where(eq(people.id, actor.id))
    .returning({ id: people.id });
  if (changed.length === 0) return refuse('missing', 'people.not_found');
  await tx.update(authUsers).set({ name: profile.name, updatedAt: now }).where(eq(authUsers.id, actor.id));
  return done({ subjectId: actor.id });
}
