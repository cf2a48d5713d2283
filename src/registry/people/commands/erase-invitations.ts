import { lt } from 'drizzle-orm';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { peopleInvitations } from '../schema.ts';

/** Names and addresses of invitations are kept for so many days after their links ran out. */
export const INVITATION_KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Erases old invitations, whether they were accepted or not. */
export async function eraseInvitations({ tx, now }: Desk) {
  const before = new Date(now.getTime() - INVITATION_KEPT_DAYS * DAY_MS);
  const erased = await tx
    .delete(peopleInvitations)
    .where(lt(peopleInvitations.expiresAt, before))
    .returning({ id: peopleInvitations.id });
  return done({ subjectId: 'invitations', detail: { erased: erased.length } });
}
