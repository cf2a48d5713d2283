import { type Actor, hasRole } from '#kernel/actor.ts';
import { mayBy, type PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';

export type GroupAction = 'sign' | 'start' | 'claim' | 'ask_change' | 'give_up' | 'report' | 'offer_result';
export type OfficeAction =
  | 'create'
  | 'view_all'
  | 'sign_office'
  | 'plan_payments'
  | 'order'
  | 'pay'
  | 'decide_change'
  | 'ask_revocation'
  | 'check_report'
  | 'propose_settlement'
  | 'decide_settlement'
  | 'receive_repayment'
  | 'publish_result'
  | 'close';
export type AwardAction = GroupAction | OfficeAction;

const OFFICE = ['programme_officer'] as const;
const GROUP = ['group_member'] as const;

/** The group does the work and says so; the programme office decides, pays and closes, by two hands where money moves. */
export const AWARD_PERMITS: PermitTable<AwardAction> = {
  sign: GROUP,
  start: GROUP,
  claim: GROUP,
  ask_change: GROUP,
  give_up: GROUP,
  report: GROUP,
  offer_result: GROUP,
  create: OFFICE,
  view_all: OFFICE,
  sign_office: OFFICE,
  plan_payments: OFFICE,
  order: OFFICE,
  pay: OFFICE,
  decide_change: OFFICE,
  ask_revocation: OFFICE,
  check_report: OFFICE,
  propose_settlement: OFFICE,
  decide_settlement: OFFICE,
  receive_repayment: OFFICE,
  publish_result: OFFICE,
  close: OFFICE,
};

type Owned = { readonly organisationId: string };
export type AwardForbidden = 'permit.wrong_role' | 'grant_awards.not_yours' | 'grant_awards.own_group';

export const isOfGroup = (actor: Actor, award: Owned): boolean =>
  hasRole(actor, 'group_member') && actor.organisationIds.includes(award.organisationId);

export const isAwardOffice = (actor: Actor): boolean => mayBy(AWARD_PERMITS, actor, 'view_all').ok;

const isGroupAction = (action: AwardAction): action is GroupAction =>
  AWARD_PERMITS[action].some((role) => role === 'group_member');

/** Members act for their own group; whoever belongs to the group never acts on its award for the office. */
export function mayAward(actor: Actor, action: AwardAction, award: Owned): Verdict<AwardForbidden> {
  const permit = mayBy(AWARD_PERMITS, actor, action);
  if (!permit.ok) return permit;
  if (isGroupAction(action))
    return isOfGroup(actor, award) ? yes : refuse('forbidden', 'grant_awards.not_yours');
  return isOfGroup(actor, award) ? refuse('forbidden', 'grant_awards.own_group') : yes;
}

/** Who may open an award: its group, and the programme office. */
export function mayReadAward(actor: Actor, award: Owned): Verdict<'grant_awards.not_yours'> {
  return isOfGroup(actor, award) || isAwardOffice(actor)
    ? yes
    : refuse('forbidden', 'grant_awards.not_yours');
}
