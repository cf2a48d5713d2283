import { and, eq, gt, gte, isNull, like, or } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import {
  authAccounts,
  authSessions,
  authTwoFactors,
  authUsers,
  authVerifications,
} from '#platform/identity/schema.ts';
import type { OpenMatters } from '#platform/manifest.ts';
import { holdsStaffRole, mayPeople } from '#registry/people/index.ts';
import { people, peopleInvitations, peopleRoles } from '#registry/people/schema.ts';
import { listOpenMatters } from '../queries/list-open-matters.ts';
import { LEFT_NAME, leftAddress } from '../rules/left.ts';

/**
 * Makes an account anonymous, for oneself or by the administrator on somebody's word: name and address go, and with them
 * every way to sign in. What was done stays under an id that leads to nobody.
 */
export async function anonymisePerson(
  { tx, actor, now }: Desk,
  personId: string,
  openMatters: readonly OpenMatters[],
) {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for('update');
  if (!person || person.leftOn !== null) return refuse('missing', 'people.not_found');
  const permit = personId === actor.id ? undefined : mayPeople(actor, 'anonymise');
  if (permit && !permit.ok) return permit;
  const today = japanDay(now);
  if (await holdsStaffRole(tx, personId, today)) return refuse('unmet', 'people.holds_staff_role');
  const open = await listOpenMatters(tx, openMatters, personId, today);
  if (open.length > 0) return refuse('unmet', 'people.matters_open');
  await forgetWaysIn(tx, personId);
  await endRoles(tx, personId, today);
  await tx
    .update(authUsers)
    .set({
      name: LEFT_NAME,
      email: leftAddress(personId),
      emailVerified: false,
      image: null,
      twoFactorEnabled: false,
      updatedAt: now,
    })
    .where(eq(authUsers.id, personId));
  await tx
    .update(people)
    .set({ leftOn: today, lastSeenOn: null, idleNoticeOn: null })
    .where(eq(people.id, personId));
  return done({
    subjectId: personId,
    detail: { by: personId === actor.id ? 'self' : 'administrator' },
    touched: { topic: 'people', ids: [personId] },
  });
}

/** Sessions, password, code app, links on their way, and invitations that were sent to the address. */
async function forgetWaysIn(tx: Desk['tx'], personId: string): Promise<void> {
  const [user] = await tx
    .select({ email: authUsers.email })
    .from(authUsers)
    .where(eq(authUsers.id, personId))
    .for('update');
  if (!user) throw new Error('a person without an account');
  await tx.delete(authSessions).where(eq(authSessions.userId, personId));
  await tx.delete(authAccounts).where(eq(authAccounts.userId, personId));
  await tx.delete(authTwoFactors).where(eq(authTwoFactors.userId, personId));
  const written = `%${JSON.stringify(user.email).replace(/[\\%_]/g, '\\$&')}%`;
  await tx
    .delete(authVerifications)
    .where(or(like(authVerifications.value, written), eq(authVerifications.value, personId)));
  await tx.delete(peopleInvitations).where(eq(peopleInvitations.mail, user.email));
}

/** Roles that run end yesterday; those to come never begin. */
async function endRoles(tx: Desk['tx'], personId: string, today: string): Promise<void> {
  const theirs = eq(peopleRoles.personId, personId);
  await tx.delete(peopleRoles).where(and(theirs, gt(peopleRoles.startsOn, today)));
  await tx
    .update(peopleRoles)
    .set({ endsOn: addDays(today, -1) })
    .where(and(theirs, or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today))));
}
