import { type Actor, hasRole } from '#kernel/actor.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

export type SuccessionAction =
  | 'list_members'
  | 'invite_member'
  | 'end_member'
  | 'hand_over'
  | 'call_back'
  | 'note';

const OWN = ['group_member', 'centre_staff'] as const;

/** Members keep the account of their own group, the centre helps; only the representative hands over. */
export const SUCCESSION_PERMITS: PermitTable<SuccessionAction> = {
  list_members: ['group_member', 'centre_staff', 'programme_officer'],
  invite_member: OWN,
  end_member: OWN,
  hand_over: ['group_member'],
  call_back: OWN,
  note: ['centre_staff'],
};

export type Permit = Verdict<'permit.wrong_role' | 'succession.not_yours'>;

/** Whether the actor may do this for an organisation: members for their own, staff for all. */
export function maySuccession(actor: Actor, organisationId: string, action: SuccessionAction): Permit {
  const permit = mayBy(SUCCESSION_PERMITS, actor, action);
  if (!permit.ok) return permit;
  const isOwn = hasRole(actor, 'group_member') && actor.organisationIds.includes(organisationId);
  const isStaff = hasRole(actor, ...SUCCESSION_PERMITS[action].filter((role) => role !== 'group_member'));
  return isOwn || isStaff ? yes : refuse('forbidden', 'succession.not_yours');
}
