import { type Actor, hasRole } from '#kernel/actor.ts';
import type { PermitTable } from '#kernel/permit.ts';

type Action = 'list' | 'view';

/** The centre, the office and coordinators read all of it; departments and administrators see what is public. */
export const ORGANISATION_DESK_PERMITS: PermitTable<Action> = {
  list: ['centre_staff', 'coordinator', 'department_officer', 'programme_officer', 'administrator'],
  view: ['centre_staff', 'coordinator', 'programme_officer'],
};

/** How much of a record somebody sees: all of it (and it is written down), what is public, or nothing. */
export type Sight = 'whole' | 'public' | 'none';

/** Members see all that is kept about their own organisation, and who else looked. */
export function sightOf(actor: Actor, organisationId: string): Sight {
  const isOwn = hasRole(actor, 'group_member') && actor.organisationIds.includes(organisationId);
  if (isOwn || hasRole(actor, ...ORGANISATION_DESK_PERMITS.view)) return 'whole';
  return hasRole(actor, ...ORGANISATION_DESK_PERMITS.list) ? 'public' : 'none';
}
