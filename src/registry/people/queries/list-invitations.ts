import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { hashToken } from '#platform/identity/index.ts';
import { peopleInvitations } from '../schema.ts';

export type InvitationRow = typeof peopleInvitations.$inferSelect;

/** Invitations that can still be accepted, the newest first. */
export async function listOpenInvitations(db: Db, now: Date): Promise<InvitationRow[]> {
  return db
    .select()
    .from(peopleInvitations)
    .where(
      and(
        isNull(peopleInvitations.acceptedAt),
        isNull(peopleInvitations.withdrawnAt),
        gt(peopleInvitations.expiresAt, now),
      ),
    )
    .orderBy(desc(peopleInvitations.invitedAt));
}

/** The invitation of a link, in whatever state it is. */
export async function findInvitation(db: Db, token: string): Promise<InvitationRow | undefined> {
  const [row] = await db
    .select()
    .from(peopleInvitations)
    .where(eq(peopleInvitations.tokenHash, hashToken(token)));
  return row;
}
