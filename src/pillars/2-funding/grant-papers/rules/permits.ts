import { type Actor, hasRole } from '#kernel/actor.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { OfficeAction } from '#pillars/2-funding/grant-flow/index.ts';

export type GrantAction =
  | OfficeAction
  | 'apply'
  | 'return'
  | 'view_all'
  | 'set_call'
  | 'ask_opinion'
  | 'answer_opinion';

/** Groups apply and withdraw; the programme office runs the calls and every further step; departments answer what they are asked. */
export const GRANT_PERMITS: PermitTable<GrantAction> = {
  apply: ['group_member'],
  view_all: ['programme_officer'],
  set_call: ['programme_officer'],
  return: ['programme_officer'],
  accept: ['programme_officer'],
  refuse: ['programme_officer'],
  start_screening: ['programme_officer'],
  recommend: ['programme_officer'],
  not_recommend: ['programme_officer'],
  award: ['programme_officer'],
  decline: ['programme_officer'],
  finish: ['programme_officer'],
  revoke: ['programme_officer'],
  ask_opinion: ['programme_officer'],
  answer_opinion: ['department_officer'],
};

export type NotYours = 'grants.not_yours';
type Owned = { readonly organisationId: string };
/** Who works on the answer, as the questionnaire knows them. */
export type Writer = { readonly personId: string; readonly role: string };

/** A member of the group by a dated role that holds today. */
const isMember = (actor: Actor, organisationId: string): boolean =>
  hasRole(actor, 'group_member') && actor.organisationIds.includes(organisationId);

export const isGrantStaff = (actor: Actor): boolean => mayBy(GRANT_PERMITS, actor, 'view_all').ok;

/** Whether the actor may act for the group in this application: a member of it who owns or writes the answer. */
export function mayWriteApplication(
  actor: Actor,
  application: Owned,
  writers: readonly Writer[],
): Verdict<NotYours> {
  const writes = writers.some(
    ({ personId, role }) => personId === actor.id && (role === 'owner' || role === 'writer'),
  );
  return writes && isMember(actor, application.organisationId)
    ? yes
    : refuse('forbidden', 'grants.not_yours');
}

/**
 * Whether the actor may read the application: members of the group; the office once it was sent; an officer of a
 * department that was asked for its opinion.
 */
export function mayReadApplication(
  actor: Actor,
  application: Owned & { readonly submittedAt: Date | null },
  askedDepartmentIds: readonly string[] = [],
): Verdict<NotYours> {
  if (isMember(actor, application.organisationId)) return yes;
  const wasSent = application.submittedAt !== null;
  const isAsked =
    hasRole(actor, ...GRANT_PERMITS.answer_opinion) &&
    askedDepartmentIds.some((id) => actor.departmentIds.includes(id));
  return wasSent && (isGrantStaff(actor) || isAsked) ? yes : refuse('forbidden', 'grants.not_yours');
}
