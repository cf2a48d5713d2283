import { desc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { authSessions } from '#platform/identity/schema.ts';
import { addDepartment } from '#registry/departments/index.ts';
import { test } from '#tests/db.ts';
import { actorOf, createPerson, deskOf, NOON, TODAY } from '../people.factory.ts';
import { findActor } from '../queries/find-actor.ts';
import { findPerson } from '../queries/find-person.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { registerPerson } from './register-person.ts';

const WITH_CODE = { secondFactor: true };
const OFFICE = '00000000-0000-4000-8000-00000000000a';
const office = actorOf(OFFICE, 'programme_officer');
const administrator = actorOf(OFFICE, 'administrator');
const gift = { organisationId: null, departmentId: null, startsOn: TODAY, endsOn: null };

async function lastAudit(db: Db) {
  const [row] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
  return row;
}

describe('giving a role', () => {
  test('the programme office makes somebody a coordinator, and that is written down', async ({ db }) => {
    const personId = await createPerson(db);
    const outcome = await act(db, 'people.grant_role', office, NOON, (desk) =>
      grantRole(desk, { ...gift, personId, role: 'coordinator' }),
    );
    expect(outcome.ok).toBe(true);
    const actor = await findActor(db, personId, TODAY, WITH_CODE);
    expect(actor.roles).toEqual(['visitor', 'coordinator']);
    expect(await lastAudit(db)).toMatchObject({
      act: 'people.grant_role',
      actorId: OFFICE,
      subjectId: personId,
      detail: { role: 'coordinator' },
    });
  });

  test('a role for a department says which one', async ({ db }) => {
    const personId = await createPerson(db);
    const paper = { code: '110', name: 'みどり課', nameKana: '', duty: '', phone: '', mail: '' };
    const added = await addDepartment(deskOf(db), paper);
    if (!added.ok) throw new Error(added.code);
    const departmentId = added.value.subjectId;
    const grant = { ...gift, personId, role: 'department_officer' as const };
    expect(await grantRole(deskOf(db, office), grant)).toMatchObject({ code: 'people.needs_department' });
    expect((await grantRole(deskOf(db, office), { ...grant, departmentId })).ok).toBe(true);
    expect((await findActor(db, personId, TODAY, WITH_CODE)).departmentIds).toEqual([departmentId]);
  });

  test('is refused for roles above one’s own, to oneself, twice, and for days that make no sense', async ({
    db,
  }) => {
    const personId = await createPerson(db);
    const grant = { ...gift, personId, role: 'coordinator' as const };
    const codeOf = async (given: Parameters<typeof grantRole>[1], actor = office) => {
      const outcome = await grantRole(deskOf(db, actor), given);
      return outcome.ok ? 'ok' : outcome.code;
    };
    expect(await codeOf({ ...grant, role: 'administrator' })).toBe('permit.wrong_role');
    expect(await codeOf(grant, actorOf(OFFICE, 'coordinator'))).toBe('permit.wrong_role');
    expect(await codeOf(grant, actorOf(personId, 'administrator'))).toBe('people.not_to_oneself');
    expect(await codeOf({ ...grant, endsOn: '2026-11-19' })).toBe('people.ends_in_the_past');
    expect(await codeOf({ ...grant, startsOn: '2027-04-01', endsOn: '2027-03-31' })).toBe(
      'people.ends_before_start',
    );
    expect(await codeOf({ ...grant, personId: OFFICE })).toBe('people.not_found');
    expect(await codeOf(grant)).toBe('ok');
    expect(await codeOf(grant)).toBe('people.role_held_already');
  });

  test('a role counts on its first and last day only, and staff roles only after the code', async ({
    db,
  }) => {
    const personId = await createPerson(db, {
      role: 'committee_member',
      startsOn: '2026-04-01',
      endsOn: '2027-03-31',
    });
    const rolesOn = async (day: string, secondFactor = true) =>
      (await findActor(db, personId, day, { secondFactor })).roles.length;
    expect(await rolesOn('2026-03-31')).toBe(1);
    expect(await rolesOn('2026-04-01')).toBe(2);
    expect(await rolesOn('2027-03-31')).toBe(2);
    expect(await rolesOn('2027-04-01')).toBe(1);
    expect(await rolesOn('2026-04-01', false)).toBe(1);
  });

  test('a month’s session becomes a working day’s when its owner joins the staff', async ({ db }) => {
    const personId = await createPerson(db);
    const later = new Date(NOON.getTime() + 20 * 86_400_000);
    const row = { userId: personId, token: 't', expiresAt: later, createdAt: NOON, updatedAt: NOON };
    await db.insert(authSessions).values(row);
    await grantRole(deskOf(db, office), { ...gift, personId, role: 'coordinator' });
    const [session] = await db.select().from(authSessions).where(eq(authSessions.userId, personId));
    expect(session?.expiresAt).toEqual(new Date(NOON.getTime() + 12 * 3_600_000));
  });
});

describe('ending a role', () => {
  async function onlyRole(db: Db, personId: string): Promise<string> {
    const role = (await findPerson(db, personId))?.roles[0];
    if (!role) throw new Error('no role');
    return role.id;
  }

  test('takes it away at once, and keeps it in the record', async ({ db }) => {
    const personId = await createPerson(db, { role: 'coordinator' });
    const roleId = await onlyRole(db, personId);
    const outcome = await act(db, 'people.end_role', office, NOON, (desk) => endRole(desk, personId, roleId));
    expect(outcome.ok).toBe(true);
    expect((await findActor(db, personId, TODAY, WITH_CODE)).roles).toEqual(['visitor']);
    expect((await findPerson(db, personId))?.roles[0]).toMatchObject({ endsOn: '2026-11-19' });
    expect(await lastAudit(db)).toMatchObject({ act: 'people.end_role', detail: { role: 'coordinator' } });
    const again = await endRole(deskOf(db, office), personId, roleId);
    expect(again).toMatchObject({ kind: 'closed', code: 'people.role_ended_already' });
  });

  test('is refused for roles above one’s own, and for a role of somebody else', async ({ db }) => {
    const personId = await createPerson(db, { role: 'programme_officer' });
    const roleId = await onlyRole(db, personId);
    expect(await endRole(deskOf(db, office), personId, roleId)).toMatchObject({ code: 'permit.wrong_role' });
    expect(await endRole(deskOf(db, administrator), OFFICE, roleId)).toMatchObject({
      code: 'people.not_found',
    });
  });

  test('the last administrator stays; with a second one, either may go', async ({ db }) => {
    const first = await createPerson(db, { role: 'administrator' });
    const roleId = await onlyRole(db, first);
    expect(await endRole(deskOf(db, administrator), first, roleId)).toMatchObject({
      kind: 'unmet',
      code: 'people.last_administrator',
    });
    await createPerson(db, { mail: 'second@example.jp', role: 'administrator' });
    expect((await endRole(deskOf(db, administrator), first, roleId)).ok).toBe(true);
  });
});

test('an address is registered once, whatever its capitals', async ({ db }) => {
  const person = { name: '海 みなと', mail: 'Minato@Example.JP', lang: 'ja' as const };
  const registered = await registerPerson(deskOf(db), person);
  if (!registered.ok) throw new Error(registered.code);
  expect(await findPerson(db, registered.value.subjectId)).toMatchObject({
    mail: 'minato@example.jp',
    roles: [],
  });
  expect(await registerPerson(deskOf(db), { ...person, mail: ' minato@example.jp' })).toMatchObject({
    code: 'people.mail_taken',
  });
});
