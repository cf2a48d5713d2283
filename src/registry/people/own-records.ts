import { asc, eq, or } from 'drizzle-orm';
import { authUsers } from '#platform/identity/schema.ts';
import type { OwnRecords } from '#platform/manifest.ts';
import { peopleInvitations, peopleRoles } from './schema.ts';

/** Roles with their days, and invitations to one's address or by one's hand; of other people nothing but the role. */
export const PEOPLE_OWN: readonly OwnRecords[] = [
  {
    title: { ja: '役割', en: 'Roles', easy: '役割（やくわり）' },
    list: (db, personId) =>
      db
        .select({
          role: peopleRoles.role,
          organisationId: peopleRoles.organisationId,
          departmentId: peopleRoles.departmentId,
          startsOn: peopleRoles.startsOn,
          endsOn: peopleRoles.endsOn,
          lastUsedOn: peopleRoles.lastUsedOn,
        })
        .from(peopleRoles)
        .where(eq(peopleRoles.personId, personId))
        .orderBy(asc(peopleRoles.startsOn)),
  },
  {
    title: { ja: '招待', en: 'Invitations', easy: '招待（しょうたい）' },
    async list(db, personId) {
      const [me] = await db
        .select({ email: authUsers.email })
        .from(authUsers)
        .where(eq(authUsers.id, personId));
      const rows = await db
        .select()
        .from(peopleInvitations)
        .where(or(eq(peopleInvitations.mail, me?.email ?? ''), eq(peopleInvitations.invitedBy, personId)))
        .orderBy(asc(peopleInvitations.invitedAt));
      return rows.map(({ role, invitedAt, expiresAt, acceptedAt, withdrawnAt, mail }) => ({
        direction: mail === me?.email ? 'received' : 'sent',
        role,
        invitedAt,
        expiresAt,
        acceptedAt,
        withdrawnAt,
      }));
    },
  },
];
