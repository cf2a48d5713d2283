import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { lockOrganisation } from '#registry/organisations/index.ts';
import { listMemberInvitations, listMembers, mailInvitation } from '#registry/people/index.ts';
import { maySuccession } from '../rules/permits.ts';

export type MemberInvitation = { name: string; mail: string; lang: Lang; endsOn: string | null };
/** So many invitations of one group may be open, so that nobody floods others with mail. */
const MOST_OPEN = 20;

/** A member invites another one into the account of their group: by a link of their own, never by a shared password. */
export async function inviteMember(
  desk: Desk,
  organisationId: string,
  invitation: MemberInvitation,
  link: { url: string; hash: string; house: string },
) {
  const { tx, actor, now } = desk;
  const organisation = await lockOrganisation(tx, organisationId);
  if (!organisation || organisation.standing === 'merged')
    return refuse('missing', 'organisations.not_found');
  const permit = maySuccession(actor, organisationId, 'invite_member');
  if (!permit.ok) return permit;
  const members = await listMembers(tx, organisationId, japanDay(now));
  const isMember = members.some(({ mail }) => mail === foldAddress(invitation.mail));
  if (isMember) return refuse('unmet', 'succession.member_already');
  if ((await listMemberInvitations(tx, organisationId, now)).length >= MOST_OPEN)
    return refuse('unmet', 'succession.too_many_invitations');
  const scope = { role: 'group_member' as const, organisationId, departmentId: null };
  const invited = await mailInvitation(desk, { ...invitation, ...scope }, link);
  return invited.ok
    ? done({ subjectId: invited.value.subjectId, detail: { organisationId } })
    : refuse('unmet', 'people.ends_in_the_past');
}
