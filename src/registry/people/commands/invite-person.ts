import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Lang } from '#kernel/words.ts';
import type { Desk } from '#platform/act.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { sendMail } from '#platform/mail/send-mail.ts';
import { invitationMail } from '../mails.ts';
import { INVITATION_DAYS } from '../rules/invitation.ts';
import { mayGive } from '../rules/permits.ts';
import { checkScope, type RoleScope } from '../rules/scope.ts';
import { peopleInvitations } from '../schema.ts';

export type Invitation = RoleScope & { name: string; mail: string; lang: Lang; endsOn: string | null };
/** The link that goes out, the hash that stays, and the house in whose name it is sent. */
export type InvitationLink = { url: string; hash: string; house: string };

const DAY_MS = 86_400_000;

/** Mails somebody a link by which they join with one role. The answer does not tell whether the address is known. */
export async function invitePerson(desk: Desk, invitation: Invitation, link: InvitationLink) {
  const permit = mayGive(desk.actor, invitation.role);
  return permit.ok ? mailInvitation(desk, invitation, link) : permit;
}

/** Stores and mails an invitation whose giving was allowed. Runs inside the commands that check that. */
export async function mailInvitation({ tx, actor, now }: Desk, invitation: Invitation, link: InvitationLink) {
  const scope = checkScope(invitation);
  if (!scope.ok) return scope;
  const today = japanDay(now);
  if (invitation.endsOn !== null && invitation.endsOn < today)
    return refuse('unmet', 'people.ends_in_the_past');
  const mail = foldAddress(invitation.mail);
  const [row] = await tx
    .insert(peopleInvitations)
    .values({
      ...invitation,
      mail,
      tokenHash: link.hash,
      invitedBy: actor.id,
      invitedAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * DAY_MS),
    })
    .returning({ id: peopleInvitations.id });
  if (!row) throw new Error('the invitation was not stored');
  const until = addDays(today, INVITATION_DAYS);
  await sendMail(tx, now, invitationMail({ ...invitation, mail }, { ...link, until }));
  return done({ subjectId: row.id, detail: { role: invitation.role } });
}
