import { asc, lt } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { authSessions } from '#platform/identity/schema.ts';
import { INVITATION_KEPT_DAYS } from '../rules/kept.ts';
import { peopleInvitations } from '../schema.ts';

const startOf = (day: string) => new Date(`${day}T00:00:00+09:00`);

/** Invitations whose names and addresses go on or before a day, the earliest first. */
export async function listDueInvitations(db: Db, until: string) {
  const rows = await db
    .select({ id: peopleInvitations.id, expiresAt: peopleInvitations.expiresAt })
    .from(peopleInvitations)
    .where(lt(peopleInvitations.expiresAt, startOf(addDays(until, -INVITATION_KEPT_DAYS))))
    .orderBy(asc(peopleInvitations.expiresAt));
  return rows.map(({ id, expiresAt }) => ({
    id,
    on: addDays(japanDay(expiresAt), INVITATION_KEPT_DAYS + 1),
  }));
}

/** Sessions that will be over on or before a day, the earliest first. */
export async function listDueSessions(db: Db, until: string) {
  const rows = await db
    .select({ id: authSessions.id, expiresAt: authSessions.expiresAt })
    .from(authSessions)
    .where(lt(authSessions.expiresAt, startOf(until)))
    .orderBy(asc(authSessions.expiresAt));
  return rows.map(({ id, expiresAt }) => ({ id, on: addDays(japanDay(expiresAt), 1) }));
}
