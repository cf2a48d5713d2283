import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { questionnaireAnswerMembers } from '#blocks/questionnaire/schema.ts';
import type { Lang } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { people, peopleRoles } from '#registry/people/schema.ts';

export type Recipient = { readonly id: string; readonly mail: string; readonly lang: Lang };
const ADDRESS = { id: people.id, mail: authUsers.email, lang: people.lang } as const;

/** Where one person is written to. */
export async function recipientOf(db: Db, personId: string): Promise<Recipient[]> {
  return db
    .select(ADDRESS)
    .from(people)
    .innerJoin(authUsers, eq(authUsers.id, people.id))
    .where(and(eq(people.id, personId), isNull(people.leftOn)));
}

const holdsToday = (today: string) =>
  and(lte(peopleRoles.startsOn, today), or(isNull(peopleRoles.endsOn), gte(peopleRoles.endsOn, today)));

function withRole(db: Db) {
  return db
    .selectDistinct(ADDRESS)
    .from(peopleRoles)
    .innerJoin(people, eq(people.id, peopleRoles.personId))
    .innerJoin(authUsers, eq(authUsers.id, people.id));
}

/** Everybody who acts for a group today. */
export async function membersOf(db: Db, organisationId: string, today: string): Promise<Recipient[]> {
  return withRole(db).where(
    and(
      eq(peopleRoles.role, 'group_member'),
      eq(peopleRoles.organisationId, organisationId),
      holdsToday(today),
    ),
  );
}

/** Those who write the application and are members today; when nobody of them is, every member of the group. */
export async function writersOf(
  db: Db,
  application: { readonly answerId: string; readonly organisationId: string },
  today: string,
): Promise<Recipient[]> {
  const members = await membersOf(db, application.organisationId, today);
  const writers = await db
    .select({ id: questionnaireAnswerMembers.personId })
    .from(questionnaireAnswerMembers)
    .where(
      and(
        eq(questionnaireAnswerMembers.answerId, application.answerId),
        inArray(questionnaireAnswerMembers.role, ['owner', 'writer']),
      ),
    );
  const writing = members.filter(({ id }) => writers.some((writer) => writer.id === id));
  return writing.length > 0 ? writing : members;
}

/** The officers of a department. */
export async function officersOf(db: Db, departmentId: string, today: string): Promise<Recipient[]> {
  return withRole(db).where(
    and(
      eq(peopleRoles.role, 'department_officer'),
      eq(peopleRoles.departmentId, departmentId),
      holdsToday(today),
    ),
  );
}

/** The programme office. */
export async function programmeOffice(db: Db, today: string): Promise<Recipient[]> {
  return withRole(db).where(and(eq(peopleRoles.role, 'programme_officer'), holdsToday(today)));
}
