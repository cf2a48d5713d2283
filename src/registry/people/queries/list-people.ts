import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import type { HeldRole } from '../rules/roles.ts';
import { people, peopleRoles } from '../schema.ts';

export type PersonLine = { id: string; name: string; lastSeenOn: string | null; roles: HeldRole[] };
export type PeopleFilter = { words?: string | undefined; role?: HeldRole | undefined };

/** People by name with the roles that hold today; the list carries no addresses, though one may search by them. */
export async function listPeople(db: Db, today: string, filter: PeopleFilter = {}): Promise<PersonLine[]> {
  const pattern = `%${(filter.words ?? '').trim().replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await db
    .select({
      id: people.id,
      name: authUsers.name,
      lastSeenOn: people.lastSeenOn,
      role: peopleRoles.role,
    })
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
    .where(
      and(
        isNull(people.leftOn),
        sql`(${authUsers.name} ilike ${pattern} or ${authUsers.email} ilike ${pattern})`,
      ),
    )
    .orderBy(asc(authUsers.name), people.id);
  const lines = new Map<string, PersonLine>();
  for (const { role, ...person } of rows) {
    const line = lines.get(person.id) ?? { ...person, roles: [] };
    if (role && !line.roles.includes(role)) line.roles.push(role);
    lines.set(person.id, line);
  }
  const { role } = filter;
  return [...lines.values()].filter((line) => role === undefined || line.roles.includes(role));
}

/** Names by id, for pages that say who wrote what. */
export async function findNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: authUsers.id, name: authUsers.name })
    .from(authUsers)
    .where(inArray(authUsers.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
