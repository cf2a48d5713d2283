import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { ROLES, type Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people, peopleRoles } from '../schema.ts';

export type DemoPerson = { readonly id: string; readonly name: string; readonly role: Role };

const MOST = 40;

/**
 * Who can be chosen on a demonstration's sign-in page: everybody with a role, role by role, and one person without any.
 * Within a role those with the shortest address come first; all have joined at the same instant.
 */
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
    .orderBy(asc(people.createdAt), sql`length(${authUsers.email})`, authUsers.email)
    .limit(MOST);
  const named = rows.map((row) => ({ ...row, role: row.role ?? ('visitor' as const) }));
  return ROLES.flatMap((role) => {
    const held = named.filter((row, i) => row.role === role && named.findIndex((r) => r.id === row.id) === i);
    return role === 'visitor' ? held.slice(0, 1) : held;
  });
}
