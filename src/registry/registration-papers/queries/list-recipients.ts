import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { findOrganisation } from '#registry/organisations/index.ts';
import { people, peopleRoles } from '#registry/people/schema.ts';

export type Recipient = { readonly mail: string; readonly lang: Lang };

const ADDRESS = { mail: authUsers.email, lang: people.lang } as const;

/** Where somebody is written to, in their language. */
export async function findRecipient(db: Db, personId: string): Promise<Recipient[]> {
  return db
    .select(ADDRESS)
    .from(people)
    .innerJoin(authUsers, eq(authUsers.id, people.id))
    .where(eq(people.id, personId));
}

/** Who is written to about a group: its members of today; a group without any by the mail address that it gave. */
export async function listRecipients(db: Db, organisationId: string, today: string): Promise<Recipient[]> {
  const members = await db
    .selectDistinct(ADDRESS)
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
    );
  if (members.length > 0) return members;
  const whole = await findOrganisation(db, organisationId);
  const own = whole?.contacts.find(({ kind }) => kind === 'mail');
  return own ? [{ mail: own.value, lang: 'ja' }] : [];
}
