import { desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people, peopleRoles } from '../schema.ts';

/** Somebody's record with every role that they hold or held, the latest first. */
export async function findPerson(db: Db, id: string) {
  const [person] = await db
    .select({
      id: people.id,
      name: authUsers.name,
      mail: authUsers.email,
      lang: people.lang,
      lastSeenOn: people.lastSeenOn,
      leftOn: people.leftOn,
      createdAt: people.createdAt,
      hasSecondFactor: authUsers.twoFactorEnabled,
    })
    .from(people)
    .innerJoin(authUsers, eq(authUsers.id, people.id))
    .where(eq(people.id, id));
  if (!person) return undefined;
  const roles = await db
    .select({
      id: peopleRoles.id,
      role: peopleRoles.role,
      organisationId: peopleRoles.organisationId,
      departmentId: peopleRoles.departmentId,
      startsOn: peopleRoles.startsOn,
      endsOn: peopleRoles.endsOn,
      lastUsedOn: peopleRoles.lastUsedOn,
    })
    .from(peopleRoles)
    .where(eq(peopleRoles.personId, id))
    .orderBy(desc(peopleRoles.startsOn), peopleRoles.id);
  return { ...person, roles };
}

export type Person = NonNullable<Awaited<ReturnType<typeof findPerson>>>;
export type PersonRole = Person['roles'][number];
