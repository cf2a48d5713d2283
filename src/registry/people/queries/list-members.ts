import { and, asc, eq, gt, gte, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people, peopleInvitations, peopleRoles } from '../schema.ts';

const memberOf = (organisationId: string, today: string) =>
  and(
    eq(peopleRoles.role, 'group_member'),
    eq(peopleRoles.organisationId, organisationId),
    lte(peopleRoles.startsOn, today),
    or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)),
  );

/** Who acts for an organisation today, with the days of the role; addresses are for mails, not for pages. */
export async function listMembers(db: Db, organisationId: string, today: string) {
  return db
    .select({
      personId: peopleRoles.personId,
      name: authUsers.name,
      mail: authUsers.email,
      lang: people.lang,
      startsOn: peopleRoles.startsOn,
      endsOn: peopleRoles.endsOn,
    })
    .from(peopleRoles)
    .innerJoin(people, eq(people.id, peopleRoles.personId))
    .innerJoin(authUsers, eq(authUsers.id, peopleRoles.personId))
    .where(memberOf(organisationId, today))
    .orderBy(asc(peopleRoles.startsOn), asc(authUsers.name), peopleRoles.id);
}

export type Member = Awaited<ReturnType<typeof listMembers>>[number];

/** Whether somebody acts for the organisation today. */
export async function isMemberOf(db: Db, personId: string, organisationId: string, today: string) {
  const [row] = await db
    .select({ id: peopleRoles.id })
    .from(peopleRoles)
    .where(and(memberOf(organisationId, today), eq(peopleRoles.personId, personId)))
    .limit(1);
  return row !== undefined;
}

/** Invitations into the account of an organisation that nobody has answered yet, by name. */
export async function listMemberInvitations(db: Db, organisationId: string, now: Date) {
  const { id, name, invitedAt, expiresAt } = peopleInvitations;
  return db
    .select({ id, name, invitedAt, expiresAt })
    .from(peopleInvitations)
    .where(
      and(
        eq(peopleInvitations.organisationId, organisationId),
        eq(peopleInvitations.role, 'group_member'),
        isNull(peopleInvitations.acceptedAt),
        isNull(peopleInvitations.withdrawnAt),
        gt(expiresAt, now),
      ),
    )
    .orderBy(asc(name));
}
