import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { ROLES, type Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people, peopleRoles } from '../schema.ts';

export type DemoPerson = { readonly id: string; readonly name: string; readonly role: Role };

/** One person a role, the first who joined, and one without any, for the buttons of a demonstration's sign-in page. */
export async function listDemoPeople(db: Db, today: string): Promise<DemoPerson[]> {
  const rows = await db
    .select({ id: people.id, name: authUsers.name, role: peopleRoles.role })
    .from(people)
    .innerJoin(authUsers, eq(authUsers.id, people.id))
    .leftJoin(
      peopleRoles,
      and(
        eq(peopleRoles.personId, people.id),
        lte(peopleRoles.startsOn, today),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    )
    .where(isNull(people.leftOn))
    .orderBy(asc(people.createdAt), people.id);
  const named = rows.map((row) => ({ ...row, role: row.role ?? ('visitor' as const) }));
  return ROLES.flatMap((role) => named.find((row) => row.role === role) ?? []);
}
