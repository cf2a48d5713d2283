import { desc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ANONYMOUS } from '#kernel/actor.ts';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { newToken } from '#platform/identity/index.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { actorOf, createPerson, deskOf, NOON, TODAY, mailTest as test } from '../people.factory.ts';
import { findActor } from '../queries/find-actor.ts';
import { findPerson } from '../queries/find-person.ts';
import { findInvitation, listOpenInvitations } from '../queries/list-invitations.ts';
import { peopleInvitations } from '../schema.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { eraseOldInvitations } from './erase-old-traces.ts';
import { type Invitation, invitePerson } from './invite-person.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const office = actorOf('00000000-0000-4000-8000-00000000000a', 'programme_officer');
const INVITATION: Invitation = {
  name: '谷戸 みのる',
  mail: 'Minoru@Example.jp',
  lang: 'ja',
  role: 'group_member',
  organisationId: null,
  departmentId: null,
  endsOn: null,
};
const days = (count: number) => new Date(NOON.getTime() + count * 86_400_000);

async function invite(db: Db, given: Partial<Invitation> = {}) {
  const { token, hash } = newToken();
  const link = { url: `http://localhost/invitations/${token}`, hash, house: '結浜市 むすび' };
  const outcome = await act(db, 'people.invite', office, NOON, (desk) =>
    invitePerson(desk, { ...INVITATION, ...given }, link),
  );
  return { token, outcome };
}

describe('an invitation', () => {
  test('goes out by mail; its token is stored as a hash, and no audit row names anybody', async ({ db }) => {
    const { token, outcome } = await invite(db);
    expect(outcome.ok).toBe(true);
    const [mail] = await db.select().from(mailMessages).where(eq(mailMessages.kind, 'people.invitation'));
    expect(mail?.to).toBe('minoru@example.jp');
    expect(mail?.bodyText).toContain(`/invitations/${token}`);
    expect(mail?.bodyText).toContain('2026年12月4日');
    expect((await findInvitation(db, token))?.tokenHash).not.toContain(token);
    const [audit] = await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
    expect(audit).toMatchObject({ act: 'people.invite', detail: { role: 'group_member' } });
    expect(JSON.stringify(audit)).not.toMatch(/谷戸|minoru/i);
  });

  test('lets a newcomer join with the role, once', async ({ db }) => {
    const { token } = await invite(db);
    const joined = await act(db, 'people.accept_invitation', ANONYMOUS, days(1), (desk) =>
      acceptInvitation(desk, token, '谷戸 みのる'),
    );
    if (!joined.ok) throw new Error(joined.code);
    const { personId } = joined.value;
    expect(await findPerson(db, personId)).toMatchObject({ name: '谷戸 みのる', mail: 'minoru@example.jp' });
    expect((await findActor(db, personId, '2026-11-21', { secondFactor: false })).roles).toEqual([
      'visitor',
      'group_member',
    ]);
    const again = await acceptInvitation(deskOf(db, ANONYMOUS, days(1)), token, '別の 人');
    expect(again).toMatchObject({ kind: 'closed', code: 'people.invitation_not_open' });
  });

  test('gives somebody who is known the role, and leaves their name as it is', async ({ db }) => {
    const known = await createPerson(db, { mail: 'minoru@example.jp', name: '谷戸 実' });
    const { token } = await invite(db, { endsOn: '2027-03-31' });
    const joined = await acceptInvitation(deskOf(db, ANONYMOUS), token, '谷戸 みのる');
    expect(joined).toMatchObject({ ok: true, value: { personId: known } });
    expect(await findPerson(db, known)).toMatchObject({
      name: '谷戸 実',
      roles: [{ role: 'group_member', startsOn: TODAY, endsOn: '2027-03-31' }],
    });
    const second = await invite(db);
    expect(await acceptInvitation(deskOf(db, ANONYMOUS), second.token, '谷戸')).toMatchObject({
      code: 'people.role_held_already',
    });
  });

  test('is good on its fourteenth day and not a second longer', async ({ db }) => {
    const { token } = await invite(db);
    const late = new Date(days(14).getTime() + 1000);
    expect(await acceptInvitation(deskOf(db, ANONYMOUS, late), token, '谷戸')).toMatchObject({
      code: 'people.invitation_not_open',
    });
    expect((await acceptInvitation(deskOf(db, ANONYMOUS, days(14)), token, '谷戸')).ok).toBe(true);
  });

  test('of a token that was guessed leads nowhere', async ({ db }) => {
    await invite(db);
    expect(await acceptInvitation(deskOf(db, ANONYMOUS), 'guessed', '谷戸')).toMatchObject({
      kind: 'missing',
      code: 'people.invitation_not_found',
    });
  });

  test('can be withdrawn until it is accepted', async ({ db }) => {
    const { token, outcome } = await invite(db);
    if (!outcome.ok) throw new Error(outcome.code);
    const id = outcome.value.subjectId;
    const stranger = actorOf('00000000-0000-4000-8000-00000000000b', 'coordinator');
    expect(await withdrawInvitation(deskOf(db, stranger), id)).toMatchObject({ code: 'permit.wrong_role' });
    expect((await withdrawInvitation(deskOf(db, office), id)).ok).toBe(true);
    expect(await listOpenInvitations(db, NOON)).toEqual([]);
    expect(await acceptInvitation(deskOf(db, ANONYMOUS), token, '谷戸')).toMatchObject({ ok: false });
    expect(await withdrawInvitation(deskOf(db, office), id)).toMatchObject({
      code: 'people.invitation_not_open',
    });
    expect(await withdrawInvitation(deskOf(db, office), office.id)).toMatchObject({ kind: 'missing' });
  });

  test('is refused for roles above one’s own, without its department, and for days gone by', async ({
    db,
  }) => {
    const codeOf = async (given: Partial<Invitation>) => {
      const { outcome } = await invite(db, given);
      return outcome.ok ? 'ok' : outcome.code;
    };
    expect(await codeOf({ role: 'administrator' })).toBe('permit.wrong_role');
    expect(await codeOf({ role: 'department_officer' })).toBe('people.needs_department');
    expect(await codeOf({ endsOn: '2026-11-19' })).toBe('people.ends_in_the_past');
    expect(await db.select().from(mailMessages)).toEqual([]);
    expect(await db.select().from(peopleInvitations)).toEqual([]);
  });

  test('is erased 30 days after its link ran out, with its name and address', async ({ db }) => {
    await invite(db);
    await eraseOldInvitations(deskOf(db, undefined, days(43)));
    expect(await db.select().from(peopleInvitations)).toHaveLength(1);
    await eraseOldInvitations(deskOf(db, undefined, days(45)));
    expect(await db.select().from(peopleInvitations)).toEqual([]);
  });
});
