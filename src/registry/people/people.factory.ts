import { SYSTEM } from '#kernel/actor.ts';
import type { Desk } from '#platform/act.ts';
import type { Db } from '#platform/db/db.ts';
import { foldAddress } from '#platform/identity/index.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { createQueues } from '#platform/jobs/jobs.factory.ts';
import { SEND_QUEUE } from '#platform/mail/send-mail.ts';
import { test as bare } from '#tests/db.ts';
import type { HeldRole } from './rules/roles.ts';
import { people, peopleRoles } from './schema.ts';

export const NOON = new Date('2026-11-20T03:00:00Z');
export const TODAY = '2026-11-20';

/** A desk at which the given roles act; the tests' transaction is its transaction. */
export function deskOf(db: Db, actor: Desk['actor'] = SYSTEM, now: Date = NOON): Desk {
  return { tx: db, actor, now };
}

export function actorOf(id: string, ...roles: Desk['actor']['roles'][number][]): Desk['actor'] {
  return { id, roles: ['visitor', ...roles], organisationIds: [], departmentIds: [] };
}

/** Somebody who can sign in, without any role unless one is given. */
export async function createPerson(
  db: Db,
  given: {
    mail?: string;
    name?: string;
    role?: HeldRole;
    startsOn?: string;
    endsOn?: string;
    lastSeenOn?: string;
  } = {},
): Promise<string> {
  const { mail = 'hana@example.jp', name = '浜 はな', role, startsOn = TODAY, endsOn, lastSeenOn } = given;
  const [user] = await db
    .insert(authUsers)
    .values({ name, email: foldAddress(mail), emailVerified: true, createdAt: NOON, updatedAt: NOON })
    .returning({ id: authUsers.id });
  if (!user) throw new Error('no account');
  await db.insert(people).values({ id: user.id, createdAt: NOON, lastSeenOn: lastSeenOn ?? null });
  if (role) {
    await db.insert(peopleRoles).values({
      personId: user.id,
      role,
      startsOn,
      endsOn: endsOn ?? null,
      grantedBy: SYSTEM.id,
    });
  }
  return user.id;
}

/** A test in which mail can be queued; nothing sends it. */
export const mailTest = bare.extend<{ db: Db }>({
  db: async ({ db }, use) => {
    await createQueues(db, [{ name: SEND_QUEUE, handle: async () => undefined }]);
    await use(db);
  },
});
