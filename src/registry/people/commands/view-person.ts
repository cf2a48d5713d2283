import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { findPerson } from '../queries/find-person.ts';
import { mayPeople } from '../rules/permits.ts';

/** Reads somebody's record; who looked is written down in the same transaction. */
export async function viewPerson({ tx, actor }: Desk, personId: string) {
  const permit = mayPeople(actor, 'view');
  if (!permit.ok) return permit;
  const person = await findPerson(tx, personId);
  if (!person) return refuse('missing', 'people.not_found');
  return done({ subjectId: personId, person });
}
