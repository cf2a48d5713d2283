import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { ListingOwner } from '#blocks/listing/index.ts';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people, peopleRoles } from '#registry/people/schema.ts';

/** Whom a reminder reaches: the members of a group who can sign in, by the roles that hold on a day. */
export function listOwners(db: Db, organisationId: string, today: string): Promise<ListingOwner[]> {
  return db
    .selectDistinct({ mail: authUsers.email, lang: people.lang })
    .from(peopleRoles)
    .innerJoin(people, eq(people.id, peopleRoles.personId))
    .innerJoin(authUsers, eq(authUsers.id, people.id))
    .where(
      and(
        eq(peopleRoles.organisationId, organisationId),
        eq(peopleRoles.role, 'group_member'),
        lte(peopleRoles.startsOn, today),
        or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
      ),
    )
    .orderBy(asc(authUsers.email));
}
