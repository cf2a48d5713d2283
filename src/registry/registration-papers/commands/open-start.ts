import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { hashToken } from '#platform/identity/index.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { registerPerson } from '#registry/people/index.ts';
import { registrationStarts } from '../schema.ts';

/** Uses a link, once: whoever has it holds the address, so they get an account without a role, or their own again. */
export async function openStart(desk: Desk, token: string) {
  const { tx, now } = desk;
  const [start] = await tx
    .select()
    .from(registrationStarts)
    .where(eq(registrationStarts.tokenHash, hashToken(token)))
    .for('update');
  if (!start) return refuse('missing', 'registration.link_unknown');
  if (start.usedAt !== null || start.expiresAt <= now) return refuse('closed', 'registration.link_used');
  await tx.update(registrationStarts).set({ usedAt: now }).where(eq(registrationStarts.id, start.id));
  const [known] = await tx
    .select({ id: authUsers.id })
    .from(authUsers)
    .where(eq(authUsers.email, start.mail));
  if (known) return done({ subjectId: known.id, personId: known.id, detail: { isNew: false } });
  const person = await registerPerson(desk, start);
  if (!person.ok) return person;
  const { subjectId } = person.value;
  return done({ subjectId, personId: subjectId, detail: { isNew: true } });
}
