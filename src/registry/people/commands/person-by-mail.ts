import { eq } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { type NewPerson, registerPerson } from './register-person.ts';

/** The account of an address that was proven by a link; somebody new is written down. */
export async function personByMail(desk: Desk, person: NewPerson): Promise<string> {
  const [known] = await desk.tx
    .select({ id: authUsers.id })
    .from(authUsers)
    .where(eq(authUsers.email, foldAddress(person.mail)));
  if (known) return known.id;
  const registered = await registerPerson(desk, person);
  if (!registered.ok) throw new Error('somebody registered the same address at the same time');
  return registered.value.subjectId;
}
