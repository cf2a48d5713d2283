import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { invitationState } from '../rules/invitation.ts';
import { mayGive } from '../rules/permits.ts';
import { peopleInvitations } from '../schema.ts';

/** Takes an invitation back before it was accepted; its link leads nowhere from then on. */
export async function withdrawInvitation({ tx, actor, now }: Desk, id: string) {
  const [invitation] = await tx
    .select()
    .from(peopleInvitations)
    .where(eq(peopleInvitations.id, id))
    .for('update');
  if (!invitation) return refuse('missing', 'people.invitation_not_found');
  const permit = mayGive(actor, invitation.role);
  if (!permit.ok) return permit;
  if (invitationState(invitation, now) !== 'open') return refuse('closed', 'people.invitation_not_open');
  await tx.update(peopleInvitations).set({ withdrawnAt: now }).where(eq(peopleInvitations.id, id));
  return done({ subjectId: id, detail: { role: invitation.role } });
}
