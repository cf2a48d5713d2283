import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { endMembership } from '#registry/people/index.ts';
import { findRepresentatives } from '../queries/find-representative.ts';
import { maySuccession } from '../rules/permits.ts';

/** Ends somebody's part in the account of a group. The representative hands over first, so that nobody is locked out. */
export async function endMember(desk: Desk, organisationId: string, personId: string) {
  const { tx, actor, now } = desk;
  const organisation = await lockOrganisation(tx, organisationId);
  if (!organisation) return refuse('missing', 'organisations.not_found');
  const permit = maySuccession(actor, organisationId, 'end_member');
  if (!permit.ok) return permit;
  const representatives = await findRepresentatives(tx, organisationId, now);
  const accounts = representatives.flatMap((officer) => officer.personId ?? []);
  if (accounts.includes(personId)) return refuse('unmet', 'succession.is_representative');
  const mayEnd = personId === actor.id || accounts.length === 0 || accounts.includes(actor.id);
  if (!mayEnd && !actor.roles.includes('centre_staff'))
    return refuse('forbidden', 'succession.not_representative');
  if (!(await endMembership(desk, personId, organisationId))) return refuse('closed', 'succession.no_member');
  return done({ subjectId: personId, detail: { organisationId } });
}
