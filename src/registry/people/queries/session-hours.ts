import { and, eq, gte, inArray, isNull, or } from 'drizzle-orm';
import { STAFF_ROLES } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { LONGEST_SESSION_HOURS, STAFF_SESSION_HOURS } from '#platform/identity/index.ts';
import { peopleRoles } from '../schema.ts';

/** Whether somebody holds a staff role, or will from a day that is fixed already. */
export async function holdsStaffRole(db: Db, personId: string, today: string): Promise<boolean> {
  const [staff] = await db
    .select({ id: peopleRoles.id })
    .from(peopleRoles)
    .where(
      and(
        eq(peopleRoles.personId, personId),
        inArray(peopleRoles.role, [...STAFF_ROLES]),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    )
    .limit(1);
  return staff !== undefined;
}

/** How long a session lasts: a working day for staff, a month for everybody else. */
export async function sessionHoursOf(db: Db, personId: string, today: string): Promise<number> {
  return (await holdsStaffRole(db, personId, today)) ? STAFF_SESSION_HOURS : LONGEST_SESSION_HOURS;
}
