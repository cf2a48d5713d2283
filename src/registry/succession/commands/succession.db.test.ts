import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { newToken } from '#platform/identity/index.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { findOrganisation, lockOrganisation } from '#registry/organisations/index.ts';
import { acceptInvitation, findActor, listMembers } from '#registry/people/index.ts';
import { mailTest as test } from '#registry/people/people.factory.ts';
import { seatRepresentative } from '#registry/recovery/index.ts';
import { findOpenMatters, HANDOVER_OWN, HANDOVER_RETENTION, SUCCESSION_LINKS } from '../personal-data.ts';
import { listOffersTo, listUnnoted } from '../queries/list-handovers.ts';
import { successionHandovers } from '../schema.ts';
import {
  createGroup,
  createMember,
  createOffer,
  deskFor,
  HOUSE,
  later,
  memberActor,
  NOW,
  staffActor,
  visitor,
} from '../succession.factory.ts';
import { callBackHandover, noteHandover } from './close-handover.ts';
import { endMember } from './end-member.ts';
import { inviteMember } from './invite-member.ts';
import { offerHandover } from './offer-handover.ts';
import { takeUpByLink, takeUpOnDesk } from './take-up-handover.ts';

const TODAY = '2026-11-20';
const mailsIn = async (db: Db) =>
  (await db.select().from(mailMessages)).map(({ to, kind }) => `${to} ${kind}`).toSorted();
const officersOf = async (db: Db, id: string) =>
  (await findOrganisation(db, id))?.officers.map(({ post, name, startsOn, endsOn }) => [
    post,
    name,
    startsOn,
    endsOn,
  ]);

describe('handing over', () => {
  test('changes terms, roles and accounts on the day on which it is taken up by the link', async ({ db }) => {
    const group = await createGroup(db);
    const { token } = await createOffer(db, group);
    expect(await officersOf(db, group.id)).toContainEqual([
      'representative',
      '谷戸 みのる',
      '2025-04-01',
      null,
    ]);
    const outcome = await act(db, 'succession.take_up', visitor, NOW, (desk) =>
      takeUpByLink(desk, token, HOUSE),
    );
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.value.touched).toEqual({ topic: 'organisations', ids: [group.id] });
    expect(await officersOf(db, group.id)).toEqual([
      ['representative', '港 なぎさ', TODAY, null],
      ['representative', '谷戸 みのる', '2025-04-01', '2026-11-19'],
      ['deputy', '港 なぎさ', '2025-04-01', '2026-11-19'],
      ['treasurer', '島 かもめ', '2025-04-01', null],
    ]);
    const members = await listMembers(db, group.id, TODAY);
    expect(members.map(({ name, startsOn }) => [name, startsOn])).toEqual([
      ['谷戸 みのる', '2026-04-01'],
      ['港 なぎさ', TODAY],
    ]);
    expect(await mailsIn(db)).toEqual([
      'minoru@example.jp succession.taken_up',
      'nagisa@example.jp succession.offer',
    ]);
    const [audit] = await db.select().from(auditLog).where(eq(auditLog.act, 'succession.take_up'));
    expect(JSON.stringify(audit?.detail)).not.toContain('@');
    expect(await takeUpByLink(deskFor(db, visitor), token, HOUSE)).toMatchObject({
      code: 'succession.not_open',
    });
  });

  test('lets the old one leave the account when they chose so', async ({ db }) => {
    const group = await createGroup(db);
    const { token } = await createOffer(db, group, { stays: false });
    expect((await takeUpByLink(deskFor(db, visitor), token, HOUSE)).ok).toBe(true);
    expect((await listMembers(db, group.id, TODAY)).map(({ name }) => name)).toEqual(['港 なぎさ']);
    expect((await findActor(db, group.head, TODAY, { secondFactor: true })).organisationIds).toEqual([]);
  });

  test('to a member is taken up on the desk, by that member alone', async ({ db }) => {
    const group = await createGroup(db);
    const member = await createMember(db, group.id, '港 なぎさ', 'nagisa@example.jp');
    const { id } = await createOffer(db, group, { memberId: member });
    expect(await listOffersTo(db, member, NOW)).toHaveLength(1);
    const take = (personId: string) => takeUpOnDesk(deskFor(db, memberActor(personId, group.id)), id, HOUSE);
    expect(await take(group.head)).toMatchObject({ code: 'succession.not_found' });
    expect((await take(member)).ok).toBe(true);
    expect(await listMembers(db, group.id, TODAY)).toHaveLength(2);
    expect(await listUnnoted(db)).toHaveLength(1);
    expect(await noteHandover(deskFor(db, group.headActor), id)).toMatchObject({ code: 'permit.wrong_role' });
    expect((await noteHandover(deskFor(db, staffActor()), id)).ok).toBe(true);
    expect(await listUnnoted(db)).toEqual([]);
  });

  test('is offered by the present representative only, once, and never to oneself', async ({ db }) => {
    const group = await createGroup(db);
    const member = await createMember(db, group.id, '島 かもめ', 'kamome@example.jp');
    const offer = (actor: ReturnType<typeof memberActor>, changes: object = {}) =>
      offerHandover(
        deskFor(db, actor),
        group.id,
        {
          id: crypto.randomUUID(),
          memberId: null,
          name: '港',
          mail: 'a@example.jp',
          lang: 'ja',
          stays: true,
          ...changes,
        },
        { url: 'http://localhost', hash: crypto.randomUUID(), house: HOUSE },
      );
    expect(await offer(memberActor(member, group.id))).toMatchObject({
      code: 'succession.not_representative',
    });
    expect(await offer(memberActor(member, 'other'))).toMatchObject({ code: 'succession.not_yours' });
    expect(await offer(staffActor())).toMatchObject({ code: 'permit.wrong_role' });
    expect(await offer(group.headActor, { mail: 'MINORU@example.jp' })).toMatchObject({
      code: 'succession.to_oneself',
    });
    expect(await offer(group.headActor, { memberId: crypto.randomUUID() })).toMatchObject({
      code: 'succession.no_member',
    });
    const id = crypto.randomUUID();
    expect((await offer(group.headActor, { id })).ok).toBe(true);
    expect((await offer(group.headActor, { id })).ok).toBe(true);
    expect(await offer(group.headActor)).toMatchObject({ code: 'succession.offered_already' });
    expect(await mailsIn(db)).toEqual(['a@example.jp succession.offer']);
  });

  test('leads nowhere once it is called back or 14 days old, and makes room for another', async ({ db }) => {
    const group = await createGroup(db);
    const first = await createOffer(db, group);
    const callBack = (actor: ReturnType<typeof memberActor>) =>
      callBackHandover(deskFor(db, actor), group.id, first.id);
    expect(await callBack(memberActor(group.head, 'other'))).toMatchObject({ code: 'succession.not_yours' });
    expect((await callBack(group.headActor)).ok).toBe(true);
    expect(await callBack(group.headActor)).toMatchObject({ code: 'succession.not_open' });
    expect(await takeUpByLink(deskFor(db, visitor), first.token, HOUSE)).toMatchObject({
      code: 'succession.not_open',
    });
    const second = await createOffer(db, group);
    const late = deskFor(db, visitor, new Date(later(14).getTime() + 1));
    expect(await takeUpByLink(late, second.token, HOUSE)).toMatchObject({ code: 'succession.not_open' });
    const again = offerHandover(
      { ...late, actor: group.headActor },
      group.id,
      { id: crypto.randomUUID(), memberId: null, name: '港', mail: 'a@example.jp', lang: 'ja', stays: true },
      { url: 'http://localhost', hash: 'x', house: HOUSE },
    );
    expect((await again).ok).toBe(true);
  });

  test('by somebody who represents the group no more is of no use', async ({ db }) => {
    const group = await createGroup(db);
    const { token } = await createOffer(db, group);
    const second = await createMember(db, group.id, '島 かもめ', 'kamome@example.jp');
    const organisation = await lockOrganisation(db, group.id);
    if (!organisation) throw new Error('no organisation');
    await seatRepresentative(deskFor(db, staffActor()), organisation, {
      personId: second,
      name: '島 かもめ',
    });
    expect(await takeUpByLink(deskFor(db, visitor), token, HOUSE)).toMatchObject({
      code: 'succession.not_open',
    });
  });
});

describe('the members of a group’s account', () => {
  const link = { url: 'http://localhost', hash: 'h', house: HOUSE };

  test('invite one another by a link of their own', async ({ db }) => {
    const group = await createGroup(db);
    const { token, hash } = newToken();
    const invitation = {
      name: '島 かもめ',
      mail: 'kamome@example.jp',
      lang: 'ja' as const,
      endsOn: '2027-03-31',
    };
    const invite = (actor: ReturnType<typeof memberActor>, changes: object = {}) =>
      inviteMember(deskFor(db, actor), group.id, { ...invitation, ...changes }, { ...link, hash });
    expect(await invite(memberActor(group.head, 'other'))).toMatchObject({ code: 'succession.not_yours' });
    expect(await invite(staffActor('coordinator'))).toMatchObject({ code: 'permit.wrong_role' });
    expect(await invite(group.headActor, { mail: 'minoru@example.jp' })).toMatchObject({
      code: 'succession.member_already',
    });
    expect(await invite(group.headActor, { endsOn: '2026-11-19' })).toMatchObject({
      code: 'people.ends_in_the_past',
    });
    expect((await invite(group.headActor)).ok).toBe(true);
    expect((await acceptInvitation(deskFor(db, visitor), token, '島 かもめ')).ok).toBe(true);
    expect((await listMembers(db, group.id, TODAY)).map(({ name, endsOn }) => [name, endsOn])).toContainEqual(
      ['島 かもめ', '2027-03-31'],
    );
  });

  test('are removed by the representative or the centre, leave by themselves, and never leave the group headless', async ({
    db,
  }) => {
    const group = await createGroup(db);
    const [one, two] = [
      await createMember(db, group.id, '島 かもめ', 'kamome@example.jp'),
      await createMember(db, group.id, '港 なぎさ', 'nagisa@example.jp'),
    ];
    const end = (actor: ReturnType<typeof memberActor>, personId: string) =>
      endMember(deskFor(db, actor), group.id, personId);
    expect(await end(memberActor(one, group.id), two)).toMatchObject({
      code: 'succession.not_representative',
    });
    expect(await end(group.headActor, group.head)).toMatchObject({ code: 'succession.is_representative' });
    expect(await end(staffActor(), group.head)).toMatchObject({ code: 'succession.is_representative' });
    expect(await end(memberActor(one, 'other'), two)).toMatchObject({ code: 'succession.not_yours' });
    expect((await end(memberActor(one, group.id), one)).ok).toBe(true);
    expect((await end(group.headActor, two)).ok).toBe(true);
    expect(await end(group.headActor, two)).toMatchObject({ code: 'succession.no_member' });
    expect(await listMembers(db, group.id, TODAY)).toHaveLength(1);
  });
});

test('names and addresses of successors go a year after the end', async ({ db }) => {
  const group = await createGroup(db);
  const { id } = await createOffer(db, group);
  await callBackHandover(deskFor(db, group.headActor), group.id, id);
  const day = (days: number) => later(days).toISOString().slice(0, 10);
  expect(await HANDOVER_RETENTION.due?.(db, day(364))).toEqual([]);
  const due = await HANDOVER_RETENTION.due?.(db, day(365));
  expect(due).toMatchObject([{ id, on: day(365) }]);
  expect(JSON.stringify(due)).not.toContain('なぎさ');
  expect(await HANDOVER_RETENTION.erase?.(deskFor(db, staffActor(), later(365)))).toBe(1);
  expect(await db.select().from(successionHandovers)).toEqual([]);
});

test('move when two entries become one, and an open offer is called back', async ({ db }) => {
  const [from, to] = [await createGroup(db), await createGroup(db, '残る会', 'noko@example.jp')];
  await createOffer(db, from);
  await createOffer(db, to, { mail: 'b@example.jp' });
  await SUCCESSION_LINKS.move(db, from.id, to.id);
  const rows = await db
    .select()
    .from(successionHandovers)
    .where(eq(successionHandovers.organisationId, to.id));
  expect(rows.map(({ cancelledAt }) => cancelledAt === null).toSorted()).toEqual([false, true]);
});

test('whoever represents a group is told to hand over before their account goes, and can read what is kept', async ({
  db,
}) => {
  const group = await createGroup(db);
  await createOffer(db, group);
  expect(await findOpenMatters(db, group.head, TODAY)).toMatchObject([
    { href: `/desk/succession/${group.code}` },
  ]);
  expect(await HANDOVER_OWN.list(db, group.head)).toMatchObject([
    { organisation: '谷戸の会', as: 'handed over' },
  ]);
  const member = await createMember(db, group.id, '島 かもめ', 'kamome@example.jp');
  expect(await findOpenMatters(db, member, TODAY)).toEqual([]);
});
