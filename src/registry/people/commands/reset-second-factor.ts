import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { mayPeople } from '../rules/permits.ts';
import { people } from '../schema.ts';

/** For somebody who has lost both code app and spare codes: they are signed out everywhere and set it up anew. */
export async function resetSecondFactor(
  { tx, actor }: Desk,
  personId: string,
  identity: Pick<Identity, 'forgetSecondFactor'>,
) {
  const [person] = await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.id, personId))
    .for('update');
  if (!person) return refuse('missing', 'people.not_found');
  const permit = mayPeople(actor, 'reset_second_factor');
  if (!permit.ok) return permit;
  if (personId === actor.id) return refuse('forbidden', 'people.not_to_oneself');
  await identity.forgetSecondFactor(tx, personId);
  return done({ subjectId: personId });
}
