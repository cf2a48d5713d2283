import { type Actor, hasRole, isAnonymous } from '#kernel/actor.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

export type RegistrationAction =
  | 'renew'
  | 'withdraw_registration'
  | 'enter'
  | 'view_all'
  | 'return'
  | 'accept';

/**
 * Whoever has an account may write a first paper; members renew for their own group. The centre verifies; it may type a
 * paper for somebody at the counter (代理入力).
 */
export const REGISTRATION_PERMITS: PermitTable<RegistrationAction> = {
  renew: ['group_member', 'centre_staff', 'programme_officer'],
  withdraw_registration: ['group_member', 'centre_staff', 'programme_officer'],
  enter: ['centre_staff', 'programme_officer'],
  view_all: ['centre_staff', 'programme_officer'],
  return: ['centre_staff', 'programme_officer'],
  accept: ['centre_staff', 'programme_officer'],
};

type Owned = {
  readonly authorId: string | null;
  readonly enteredBy: string | null;
  readonly organisationId: string | null;
};
export type NotYours = 'registration.not_yours';

export const isStaff = (actor: Actor): boolean => mayBy(REGISTRATION_PERMITS, actor, 'view_all').ok;

/** Whether the paper is the actor's own: written by them, or of a group for which they act today. */
export function isOwnPaper(actor: Actor, paper: Owned): boolean {
  if (isAnonymous(actor)) return false;
  const isMembers =
    paper.organisationId !== null &&
    hasRole(actor, 'group_member') &&
    actor.organisationIds.includes(paper.organisationId);
  return paper.authorId === actor.id || isMembers;
}

/** Whether the actor may write in the paper: its own people, and the centre when it typed the paper for them. */
export function mayWrite(actor: Actor, paper: Owned): Verdict<NotYours> {
  const isForThem = paper.enteredBy !== null && mayBy(REGISTRATION_PERMITS, actor, 'enter').ok;
  return isOwnPaper(actor, paper) || isForThem ? yes : refuse('forbidden', 'registration.not_yours');
}

/** Whether the actor may read the paper: its own people, and the centre from the day on which it is sent. */
export function mayRead(actor: Actor, paper: Owned & { submittedAt: Date | null }): Verdict<NotYours> {
  if (mayWrite(actor, paper).ok) return yes;
  return isStaff(actor) && paper.submittedAt !== null ? yes : refuse('forbidden', 'registration.not_yours');
}
