import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Actor } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { rolesThatCount } from '../rules/roles.ts';
import { peopleRoles } from '../schema.ts';

/** Whoever acts, with the roles that hold today and count in this session, and what they belong to by them. */
export async function findActor(
  db: Db,
  personId: string,
  today: string,
  session: { secondFactor: boolean },
): Promise<Actor> {
  const held = await db
    .select()
    .from(peopleRoles)
    .where(
      and(
        eq(peopleRoles.personId, personId),
        lte(peopleRoles.startsOn, today),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    );
  const counts = rolesThatCount(held, session.secondFactor);
  return {
    id: personId,
    roles: ['visitor', ...new Set(counts.map((row) => row.role))],
    organisationIds: counts.flatMap((row) => row.organisationId ?? []),
    departmentIds: counts.flatMap((row) => row.departmentId ?? []),
  };
}
