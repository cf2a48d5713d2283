import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { peopleRoles } from '#registry/people/schema.ts';

export type MemberTerm = {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly holds: boolean;
};

/** Who may or might sign in for an organisation, and from when to when. */
export async function listMemberTerms(db: Db, organisationId: string, today: string): Promise<MemberTerm[]> {
  const rows = await db
    .select({ name: authUsers.name, startsOn: peopleRoles.startsOn, endsOn: peopleRoles.endsOn })
    .from(peopleRoles)
    .innerJoin(authUsers, eq(authUsers.id, peopleRoles.personId))
    .where(and(eq(peopleRoles.organisationId, organisationId), eq(peopleRoles.role, 'group_member')))
    .orderBy(asc(peopleRoles.startsOn), asc(authUsers.name));
  return rows.map((row) => ({
    ...row,
    holds: row.startsOn <= today && (row.endsOn === null || today <= row.endsOn),
  }));
}
