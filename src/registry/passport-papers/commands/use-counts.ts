import { refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { changeOrganisation, findOrganisation, paperOf } from '#registry/organisations/index.ts';
import { countsFromRoster } from '../queries/find-passport.ts';
import { mayPassport } from '../rules/permits.ts';

/** Writes the counts of the roster into the record of the organisation, so that nobody types them twice. */
export async function useCounts(desk: Desk, organisationId: string, version: number) {
  const permit = mayPassport(desk.actor, organisationId, 'use_counts');
  if (!permit.ok) return permit;
  const whole = await findOrganisation(desk.tx, organisationId);
  if (!whole) return refuse('missing', 'organisations.not_found');
  const counts = await countsFromRoster(desk.tx, organisationId);
  if (!counts) return refuse('unmet', 'passport.no_roster');
  const { members: memberCount, citizens: citizenCount } = counts;
  return changeOrganisation(desk, organisationId, version, { ...paperOf(whole), memberCount, citizenCount });
}
