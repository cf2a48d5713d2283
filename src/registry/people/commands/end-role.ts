import { and, eq, gte, isNull, or } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { mayEnd } from '../rules/permits.ts';
import { peopleRoles } from '../schema.ts';

/** Ends a role at once: yesterday becomes its last day. Somebody must stay who can keep the accounts. */
export async function endRole({ tx, actor, now }: Desk, personId: string, roleId: string) {
  const [role] = await tx
    .select()
    .from(peopleRoles)
    .where(and(eq(peopleRoles.id, roleId), eq(peopleRoles.personId, personId)))
    .for('update');
  if (!role) return refuse('missing', 'people.not_found');
  const permit = mayEnd(actor, role.role);
  if (!permit.ok) return permit;
  const today = japanDay(now);
  if (role.endsOn !== null && role.endsOn < today) return refuse('closed', 'people.role_ended_already');
  if (role.role === 'administrator' && !(await hasOtherAdministrator({ tx, today }, personId))) {
    return refuse('unmet', 'people.last_administrator');
  }
  if (role.startsOn > today) await tx.delete(peopleRoles).where(eq(peopleRoles.id, roleId));
  else
    await tx
      .update(peopleRoles)
      .set({ endsOn: addDays(today, -1) })
      .where(eq(peopleRoles.id, roleId));
  return done({ subjectId: personId, detail: { role: role.role, roleId } });
}

/** All administrators' rows are locked, so that two who end each other's role cannot both succeed. */
async function hasOtherAdministrator({ tx, today }: { tx: Desk['tx']; today: string }, personId: string) {
  const others = await tx
    .select({ personId: peopleRoles.personId })
    .from(peopleRoles)
    .where(
      and(
        eq(peopleRoles.role, 'administrator'),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    )
    .orderBy(peopleRoles.id)
    .for('update');
  return others.some((other) => other.personId !== personId);
}
