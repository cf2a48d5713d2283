import { type Actor, hasRole, isAnonymous } from '#kernel/actor.ts';
import type { PermitTable } from '#kernel/permit.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { MemberRole } from './states.ts';

export type QuestionnaireAction = 'list' | 'write' | 'publish' | 'view_answers';

/** The office builds forms (市民活動担当課); the centre reads them, and reads answers as far as their owner lets it. */
export const QUESTIONNAIRE_PERMITS: PermitTable<QuestionnaireAction> = {
  list: ['centre_staff', 'programme_officer', 'administrator'],
  write: ['programme_officer', 'administrator'],
  publish: ['programme_officer', 'administrator'],
  view_answers: ['centre_staff', 'programme_officer'],
};

type Opened = {
  readonly answer: { readonly organisationId: string | null };
  readonly members: readonly { readonly personId: string; readonly role: MemberRole }[];
};
type NotYours = 'questionnaire.not_yours';

const roleIn = (actor: Actor, { members }: Pick<Opened, 'members'>): MemberRole | undefined =>
  isAnonymous(actor) ? undefined : members.find(({ personId }) => personId === actor.id)?.role;

const isGroupsMember = (actor: Actor, { answer }: Pick<Opened, 'answer'>): boolean =>
  answer.organisationId !== null &&
  hasRole(actor, 'group_member') &&
  actor.organisationIds.includes(answer.organisationId);

/**
 * Whether somebody may read an answer by being of its people: its members, and whoever acts for the group today. A
 * group's answer is closed to somebody who has left the group. Everybody else is let in by the module that owns the answer.
 */
export function mayOpenAnswer(actor: Actor, opened: Opened): Verdict<NotYours> {
  const isIn =
    opened.answer.organisationId === null
      ? roleIn(actor, opened) !== undefined
      : isGroupsMember(actor, opened);
  return isIn ? yes : refuse('forbidden', 'questionnaire.not_yours');
}

/** Whether somebody may write in it: its owner and the writers. */
export function mayWriteAnswer(actor: Actor, opened: Opened): Verdict<NotYours> {
  const role = roleIn(actor, opened);
  const isWriter = role === 'owner' || role === 'writer';
  return isWriter && mayOpenAnswer(actor, opened).ok ? yes : refuse('forbidden', 'questionnaire.not_yours');
}

/** Whether somebody may say who else writes: the owner. */
export function mayShareAnswer(actor: Actor, opened: Opened): Verdict<NotYours> {
  return roleIn(actor, opened) === 'owner' && mayOpenAnswer(actor, opened).ok
    ? yes
    : refuse('forbidden', 'questionnaire.not_yours');
}
