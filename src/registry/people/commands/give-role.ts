import { and, eq, gt, gte, isNull, or } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { STAFF_SESSION_HOURS } from '#platform/identity/index.ts';
import { authSessions } from '#platform/identity/schema.ts';
import { isStaffRole } from '../rules/roles.ts';
import { type RoleScope, sameRole } from '../rules/scope.ts';
import { peopleRoles } from '../schema.ts';

export type RoleGift = RoleScope & {
  personId: string;
  startsOn: string;
  endsOn: string | null;
  grantedBy: string;
};

const HOUR_MS = 3_600_000;

/** Stores a role whose giving was allowed. Runs inside the commands that check that. */
export async function giveRole({ tx, now }: Pick<Desk, 'tx' | 'now'>, gift: RoleGift) {
  const held = await tx
    .select()
    .from(peopleRoles)
    .where(
      and(
        eq(peopleRoles.personId, gift.personId),
        eq(peopleRoles.role, gift.role),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, gift.startsOn)),
      ),
    );
  if (held.some((role) => sameRole(role, gift))) return refuse('closed', 'people.role_held_already');
  const [role] = await tx.insert(peopleRoles).values(gift).returning({ id: peopleRoles.id });
  if (!role) throw new Error('the role was not stored');
  if (isStaffRole(gift.role)) await shortenSessions(tx, gift.personId, now);
  return done(role.id);
}

/** A long session that was opened before somebody joined the staff lasts no longer than theirs. */
async function shortenSessions(tx: Desk['tx'], personId: string, now: Date): Promise<void> {
  const latest = new Date(now.getTime() + STAFF_SESSION_HOURS * HOUR_MS);
  await tx
    .update(authSessions)
    .set({ expiresAt: latest })
    .where(and(eq(authSessions.userId, personId), gt(authSessions.expiresAt, latest)));
}
