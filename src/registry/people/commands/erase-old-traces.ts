import { lt } from 'drizzle-orm';
import type { Desk } from '#platform/act.ts';
import { authSessions, authVerifications } from '#platform/identity/schema.ts';
import { INVITATION_KEPT_DAYS } from '../rules/kept.ts';
import { peopleInvitations } from '../schema.ts';

const DAY_MS = 86_400_000;

/** Erases names and addresses of invitations whose links ran out long ago, and counts them. */
export async function eraseOldInvitations({ tx, now }: Desk): Promise<number> {
  const before = new Date(now.getTime() - INVITATION_KEPT_DAYS * DAY_MS);
  const gone = await tx
    .delete(peopleInvitations)
    .where(lt(peopleInvitations.expiresAt, before))
    .returning({ id: peopleInvitations.id });
  return gone.length;
}

/** Erases sessions that are over and links for signing in that have run out, and counts the sessions. */
export async function eraseOldSessions({ tx, now }: Desk): Promise<number> {
  const gone = await tx
    .delete(authSessions)
    .where(lt(authSessions.expiresAt, now))
    .returning({ id: authSessions.id });
  const links = await tx
    .delete(authVerifications)
    .where(lt(authVerifications.expiresAt, now))
    .returning({ id: authVerifications.id });
  return gone.length + links.length;
}
