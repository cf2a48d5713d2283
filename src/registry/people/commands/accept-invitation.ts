import { eq } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { hashToken } from '#platform/identity/index.ts';
import { invitationState } from '../rules/invitation.ts';
import { peopleInvitations } from '../schema.ts';
import { giveRole } from './give-role.ts';
import { personByMail } from './person-by-mail.ts';

/** Joins by the link of an invitation. It proves the mailbox, so somebody already known only gains the role. */
export async function acceptInvitation(desk: Desk, token: string, name: string) {
  const { tx, now } = desk;
  const [invitation] = await tx
    .select()
    .from(peopleInvitations)
    .where(eq(peopleInvitations.tokenHash, hashToken(token)))
    .for('update');
  if (!invitation) return refuse('missing', 'people.invitation_not_found');
  if (invitationState(invitation, now) !== 'open') return refuse('closed', 'people.invitation_not_open');
  const today = japanDay(now);
  if (invitation.endsOn !== null && invitation.endsOn < today)
    return refuse('closed', 'people.ends_in_the_past');
  const personId = await personByMail(desk, { ...invitation, name });
  const given = await giveRole(desk, {
    personId,
    role: invitation.role,
    organisationId: invitation.organisationId,
    departmentId: invitation.departmentId,
    startsOn: today,
    endsOn: invitation.endsOn,
    grantedBy: invitation.invitedBy,
  });
  if (!given.ok) return given;
  await tx.update(peopleInvitations).set({ acceptedAt: now }).where(eq(peopleInvitations.id, invitation.id));
  return done({ subjectId: invitation.id, detail: { role: invitation.role, personId }, personId });
}
