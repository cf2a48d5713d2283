import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people } from '../schema.ts';

export type NewPerson = { name: string; mail: string; lang: Lang };

/** Writes down somebody whose address is proven: by an invitation, or by the first start. Gives no role yet. */
export async function registerPerson({ tx, now }: Desk, person: NewPerson) {
  const email = foldAddress(person.mail);
  const [taken] = await tx.select({ id: authUsers.id }).from(authUsers).where(eq(authUsers.email, email));
  if (taken) return refuse('closed', 'people.mail_taken');
  const [user] = await tx
    .insert(authUsers)
    .values({ name: person.name, email, emailVerified: true, createdAt: now, updatedAt: now })
    .returning({ id: authUsers.id });
  if (!user) throw new Error('the account was not stored');
  await tx.insert(people).values({ id: user.id, lang: person.lang, createdAt: now });
  return done({ subjectId: user.id });
}
