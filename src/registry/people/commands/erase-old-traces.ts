import { lt } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { authSessions, authVerifications } from '#platform/identity/schema.ts';
import { peopleInvitations } from '../schema.ts';

/** Names and addresses of invitations are kept for so many days after their links ran out. */
export const INVITATION_KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Erases what nobody needs any more: old invitations, sessions that are over, links that have run out. */
export async function eraseOldTraces({ tx, now }: Desk) {
  const before = new Date(now.getTime() - INVITATION_KEPT_DAYS * DAY_MS);
  const invitations = await tx
    .delete(peopleInvitations)
    .where(lt(peopleInvitations.expiresAt, before))
    .returning({ id: peopleInvitations.id });
  const sessions = await tx
    .delete(authSessions)
    .where(lt(authSessions.expiresAt, now))
    .returning({ id: authSessions.id });
  await tx.delete(authVerifications).where(lt(authVerifications.expiresAt, now));
  return done({
    subjectId: 'people',
    detail: { invitations: invitations.length, sessions: sessions.length },
  });
}
