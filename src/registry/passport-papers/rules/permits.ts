import { type Actor, hasRole, type Role } from '#kernel/actor.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

export type PassportAction = 'view' | 'put_paper' | 'view_roster' | 'put_roster' | 'use_counts';

const READERS = ['group_member', 'centre_staff', 'programme_officer'] as const;
const WRITERS = ['group_member', 'centre_staff'] as const;

/**
 * Members keep the passport of their own group; the centre may put papers in for a group (代理入力) and, with the office
 * in charge, reads them.
 */
export const PASSPORT_PERMITS: PermitTable<PassportAction> = {
  view: READERS,
  put_paper: WRITERS,
  view_roster: READERS,
  put_roster: WRITERS,
  use_counts: WRITERS,
};

export type Permit = Verdict<'permit.wrong_role' | 'passport.not_yours'>;

/** Whether the actor may do this with the passport of this organisation: staff with all, members with their own. */
export function mayPassport(actor: Actor, organisationId: string, action: PassportAction): Permit {
  const permit = mayBy(PASSPORT_PERMITS, actor, action);
  if (!permit.ok) return permit;
  const isStaff = hasRole(actor, ...PASSPORT_PERMITS[action].filter((role) => role !== 'group_member'));
  return isStaff || isOwn(actor, organisationId) ? yes : refuse('forbidden', 'passport.not_yours');
}

const isOwn = (actor: Actor, organisationId: string) =>
  hasRole(actor, 'group_member') && actor.organisationIds.includes(organisationId);

/** In which role somebody looks or writes; a member of the group itself is a member, whatever else they are. */
export function roleFor(actor: Actor, organisationId: string): Role {
  if (isOwn(actor, organisationId)) return 'group_member';
  return hasRole(actor, 'centre_staff') ? 'centre_staff' : 'programme_officer';
}
