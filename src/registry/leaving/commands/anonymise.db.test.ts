import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { authAccounts, authSessions, authUsers } from '#platform/identity/schema.ts';
import type { OpenMatters } from '#platform/manifest.ts';
import { actorOf, createPerson, NOON, TODAY } from '#registry/people/people.factory.ts';
import { findActor } from '#registry/people/queries/find-actor.ts';
import { listPeople } from '#registry/people/queries/list-people.ts';
import { peopleInvitations, peopleRoles } from '#registry/people/schema.ts';
import { test } from '#tests/db.ts';
import { anonymisePerson } from './anonymise-person.ts';

const ADMIN = actorOf('00000000-0000-4000-8000-00000000000b', 'administrator');

const leave = (db: Db, id: string, actor = actorOf(id), matters: readonly OpenMatters[] = []) =>
  act(db, 'people.anonymise', actor, NOON, (desk) => anonymisePerson(desk, id, matters));

async function withWaysIn(db: Db, id: string) {
  const row = { userId: id, createdAt: NOON, updatedAt: NOON };
  await db.insert(authSessions).values({ ...row, token: `t-${id}`, expiresAt: NOON });
  await db.insert(authAccounts).values({ ...row, accountId: id, providerId: 'credential', password: 'hash' });
}

describe('an account that is deleted', () => {
  test('leaves neither name nor address nor a way in, and its roles end', async ({ db }) => {
    const id = await createPerson(db, { role: 'group_member' });
    await withWaysIn(db, id);
    await db.insert(peopleRoles).values({
      personId: id,
      role: 'group_member',
      startsOn: '2027-04-01',
      grantedBy: id,
      organisationId: id,
    });
    await db.insert(peopleInvitations).values({
      tokenHash: 'h',
      name: '浜 はな',
      mail: 'hana@example.jp',
      lang: 'ja',
      role: 'group_member',
      invitedBy: id,
      invitedAt: NOON,
      expiresAt: new Date(NOON.getTime() + 60_000),
    });
    expect((await leave(db, id)).ok).toBe(true);
    const [user] = await db.select().from(authUsers).where(eq(authUsers.id, id));
    expect(user).toMatchObject({ name: '退会した人', email: `${id}@left.invalid` });
    expect(await db.select().from(authSessions)).toEqual([]);
    expect(await db.select().from(authAccounts)).toEqual([]);
    expect(await db.select().from(peopleInvitations)).toEqual([]);
    expect((await findActor(db, id, TODAY, { secondFactor: true })).roles).toEqual(['visitor']);
    expect(await db.select().from(peopleRoles)).toMatchObject([{ endsOn: '2026-11-19' }]);
    expect(await listPeople(db, TODAY)).toEqual([]);
    const [row] = await db.select().from(auditLog);
    expect(row).toMatchObject({ act: 'people.anonymise', subjectId: id, detail: { by: 'self' } });
    expect(JSON.stringify(row)).not.toContain('はな');
  });

  test('frees the address for a new beginning, and two may leave', async ({ db }) => {
    const first = await createPerson(db);
    await leave(db, first);
    const second = await createPerson(db);
    expect((await leave(db, second)).ok).toBe(true);
  });

  test('is deleted once', async ({ db }) => {
    const id = await createPerson(db);
    await leave(db, id);
    expect(await leave(db, id)).toMatchObject({ kind: 'missing', code: 'people.not_found' });
  });
});

describe('is refused', () => {
  test('while something is open, and nothing is touched', async ({ db }) => {
    const id = await createPerson(db);
    await withWaysIn(db, id);
    const open: OpenMatters = async () => [{ title: { ja: 'あ', en: 'a', easy: 'あ' }, href: '/desk' }];
    expect(await leave(db, id, actorOf(id), [open])).toMatchObject({
      kind: 'unmet',
      code: 'people.matters_open',
    });
    expect(await db.select().from(authSessions)).toHaveLength(1);
  });

  test('while a staff role is held, now or from a day that is fixed already', async ({ db }) => {
    const now = await createPerson(db, { role: 'coordinator' });
    const later = await createPerson(db, {
      mail: 'umi@example.jp',
      role: 'centre_staff',
      startsOn: '2027-04-01',
    });
    expect(await leave(db, now)).toMatchObject({ code: 'people.holds_staff_role' });
    expect(await leave(db, later)).toMatchObject({ code: 'people.holds_staff_role' });
  });

  test('for somebody else’s account, but for the administrator at their request', async ({ db }) => {
    const id = await createPerson(db);
    const stranger = await createPerson(db, { mail: 'umi@example.jp' });
    expect(await leave(db, id, actorOf(stranger, 'programme_officer'))).toMatchObject({
      kind: 'forbidden',
      code: 'permit.wrong_role',
    });
    expect((await leave(db, id, ADMIN)).ok).toBe(true);
    expect(await db.select().from(auditLog)).toMatchObject([{ detail: { by: 'administrator' } }]);
  });
});
