import { type Actor, hasRole } from '#kernel/actor.ts';
import type { PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

type Action = 'list' | 'view' | 'change' | 'settings';

/**
 * Who may work with every organisation of the register. The centre verifies and keeps it; those who accompany or inquire
 * read it. Members act for their own organisation by `mayActFor`.
 */
export const ORGANISATION_PERMITS: PermitTable<Action> = {
  list: ['centre_staff', 'coordinator', 'department_officer', 'programme_officer', 'administrator'],
  view: ['centre_staff', 'coordinator', 'programme_officer'],
  change: ['centre_staff', 'programme_officer'],
  settings: ['centre_staff', 'programme_officer', 'administrator'],
};

/** Whether the actor acts for this organisation: a member by a dated role that holds today. */
export function isMember(actor: Actor, organisationId: string): boolean {
  return hasRole(actor, 'group_member') && actor.organisationIds.includes(organisationId);
}

/** Whether the actor may change what this organisation says of itself: its members, and the centre for it. */
export function mayActFor(actor: Actor, organisationId: string): Verdict<'organisations.not_yours'> {
  return isMember(actor, organisationId) || hasRole(actor, ...ORGANISATION_PERMITS.change)
    ? yes
    : refuse('forbidden', 'organisations.not_yours');
}

/** Whether the actor may see what this organisation keeps back; whoever does is written down. */
export function maySeePrivate(actor: Actor, organisationId: string): Verdict<'organisations.not_yours'> {
  return isMember(actor, organisationId) || hasRole(actor, ...ORGANISATION_PERMITS.view)
    ? yes
    : refuse('forbidden', 'organisations.not_yours');
}
