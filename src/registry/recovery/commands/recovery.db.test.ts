import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { act } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { findOrganisation, representativeOf } from '#registry/organisations/index.ts';
import { listMembers } from '#registry/people/index.ts';
import { mailTest as test } from '#registry/people/people.factory.ts';
import {
  createGroup,
  createMember,
  deskFor,
  HOUSE,
  later,
  memberActor,
  NOW,
  staffActor,
  visitor,
} from '#registry/succession/succession.factory.ts';
import { RECOVERY_LINKS, RECOVERY_OWN, RECOVERY_RETENTION } from '../personal-data.ts';
import { listRecoveries, listToConfirm } from '../queries/list-recoveries.ts';
import { createConfirmed, createRecovery, requestFor } from '../recovery.factory.ts';
import { successionRecoveries } from '../schema.ts';
import { askRecovery } from './ask-recovery.ts';
import { confirmByAccount, confirmByLink } from './confirm-recovery.ts';
import { approveRecovery, refuseRecovery } from './decide-recovery.ts';
import { viewRecovery } from './view-recovery.ts';

const TODAY = '2026-11-20';
const CITY = { name: HOUSE, origin: 'http://localhost' };
const WORD = '窓口で本人の証明書を確かめた';
const mailsIn = async (db: Db) =>
  (await db.select().from(mailMessages)).map(({ to, kind }) => `${to} ${kind}`).toSorted();

describe('recovery', () => {
  test('goes from two officers over the centre to a new representative, and tells the old one', async ({
    db,
  }) => {
    const group = await createGroup(db);
    const { id } = await createConfirmed(db, group.id);
    expect(await mailsIn(db)).toEqual([
      'kamome@example.jp succession.confirm_recovery',
      'minoru@example.jp succession.recovery_alarm',
      'nagisa@example.jp succession.confirm_recovery',
    ]);
    expect(await listRecoveries(db, NOW)).toMatchObject([{ id, stands: 'confirmed' }]);
    const outcome = await act(db, 'succession.approve_recovery', staffActor(), NOW, (desk) =>
      approveRecovery(desk, id, WORD, CITY),
    );
    if (!outcome.ok) throw new Error(outcome.code);
    expect(outcome.value.touched).toEqual({ topic: 'organisations', ids: [group.id] });
    const whole = await findOrganisation(db, group.id);
    expect(whole && representativeOf(whole, TODAY)).toMatchObject({ name: '港 なぎさ', startsOn: TODAY });
    expect((await listMembers(db, group.id, TODAY)).map(({ mail }) => mail)).toEqual(['nagisa@example.jp']);
    expect(await mailsIn(db)).toEqual(
      expect.arrayContaining([
        'minoru@example.jp succession.replaced',
        'nagisa@example.jp succession.recovery_approved',
      ]),
    );
    const [audit] = await db.select().from(auditLog).where(eq(auditLog.act, 'succession.approve_recovery'));
    expect(JSON.stringify(audit?.detail)).not.toMatch(/@|なぎさ|証明/);
    expect(await approveRecovery(deskFor(db, staffActor()), id, WORD, CITY)).toMatchObject({
      code: 'recovery.not_open',
    });
  });

  test('waits for both officers, by link or by the account of a member', async ({ db }) => {
    const group = await createGroup(db);
    const nagisa = await createMember(db, group.id, '港 なぎさ', 'nagisa@example.jp');
    const { id, second } = await createRecovery(db, group.id);
    const centre = deskFor(db, staffActor());
    expect(await approveRecovery(centre, id, WORD, CITY)).toMatchObject({ code: 'recovery.not_open' });
    expect(await listToConfirm(db, nagisa, NOW)).toHaveLength(1);
    expect(await confirmByAccount(deskFor(db, memberActor(group.head, group.id)), id, HOUSE)).toMatchObject({
      code: 'recovery.not_found',
    });
    const own = deskFor(db, memberActor(nagisa, group.id));
    expect((await confirmByAccount(own, id, HOUSE)).ok).toBe(true);
    expect((await confirmByAccount(own, id, HOUSE)).ok).toBe(true);
    expect(await listToConfirm(db, nagisa, NOW)).toEqual([]);
    expect(await approveRecovery(centre, id, WORD, CITY)).toMatchObject({ code: 'recovery.not_open' });
    expect((await confirmByLink(deskFor(db, visitor), second, HOUSE)).ok).toBe(true);
    expect(await confirmByLink(deskFor(db, visitor), 'guessed', HOUSE)).toMatchObject({
      code: 'recovery.not_found',
    });
    expect((await approveRecovery(centre, id, WORD, CITY)).ok).toBe(true);
    const whole = await findOrganisation(db, group.id);
    expect(whole && representativeOf(whole, TODAY)?.personId).toBe(nagisa);
  });

  test('is decided by the centre alone, with a word, and by nobody who is named in it', async ({ db }) => {
    const group = await createGroup(db);
    const nagisa = await createMember(db, group.id, '港 なぎさ', 'nagisa@example.jp');
    const { id } = await createConfirmed(db, group.id);
    const approve = (actor: ReturnType<typeof staffActor>, word = WORD) =>
      approveRecovery(deskFor(db, actor), id, word, CITY);
    expect(await approve(group.headActor)).toMatchObject({ code: 'permit.wrong_role' });
    expect(await approve(staffActor('programme_officer'))).toMatchObject({ code: 'permit.wrong_role' });
    expect(await approve({ ...staffActor(), id: nagisa })).toMatchObject({ code: 'recovery.own_matter' });
    expect(await approve(staffActor(), ' ')).toMatchObject({ code: 'recovery.needs_word' });
    const refuse = (word: string) => refuseRecovery(deskFor(db, staffActor()), id, word, CITY);
    expect(await refuse('')).toMatchObject({ code: 'recovery.needs_reason' });
    expect((await refuse('届出の名簿にお名前がありません')).ok).toBe(true);
    expect(await mailsIn(db)).toContain('nagisa@example.jp succession.recovery_refused');
    expect((await listMembers(db, group.id, TODAY)).map(({ personId }) => personId)).toContain(group.head);
  });

  test('runs out after 14 days', async ({ db }) => {
    const group = await createGroup(db);
    const { asker } = await createRecovery(db, group.id);
    const late = deskFor(db, visitor, new Date(later(14).getTime() + 1));
    expect(await confirmByLink(late, asker, HOUSE)).toMatchObject({ code: 'recovery.not_open' });
  });

  test('tells nobody by mail who asks with an address that was never confirmed', async ({ db }) => {
    const group = await createGroup(db);
    const { id } = await createRecovery(db, group.id);
    await refuseRecovery(deskFor(db, staffActor()), id, '心当たりがない', CITY);
    expect(await mailsIn(db)).toHaveLength(2);
  });

  test('is looked at by nobody without being written down', async ({ db }) => {
    const group = await createGroup(db);
    const { id } = await createRecovery(db, group.id);
    const look = (actor: ReturnType<typeof staffActor>) =>
      act(db, 'succession_looks.view_recovery', actor, NOW, (desk) => viewRecovery(desk, id));
    expect(await look(group.headActor)).toMatchObject({ code: 'permit.wrong_role' });
    expect((await look(staffActor())).ok).toBe(true);
    expect(await db.select().from(auditLog).where(eq(auditLog.subjectId, id))).toHaveLength(1);
    await expect(look({ ...staffActor(), id: 'no-uuid' })).rejects.toThrow();
  });
});

describe('asking', () => {
  test('sends the same two mails whether the register knows the officers or not', async ({ db }) => {
    const group = await createGroup(db);
    await createRecovery(db, group.id, {
      asker: { name: 'だれ か', post: 'auditor', mail: 'stranger@example.jp' },
      second: { name: 'ほか だれか', post: 'officer', mail: 'other@example.jp' },
    });
    expect(await mailsIn(db)).toEqual([
      'other@example.jp succession.confirm_recovery',
      'stranger@example.jp succession.confirm_recovery',
    ]);
  });

  test('is one when its form is sent twice, and holds back the fourth request for a group', async ({
    db,
  }) => {
    const group = await createGroup(db);
    const first = await createRecovery(db, group.id);
    await createRecovery(db, group.id, { id: first.id });
    expect(await db.select().from(successionRecoveries)).toHaveLength(1);
    await createRecovery(db, group.id);
    await createRecovery(db, group.id);
    const fourth = await createRecovery(db, group.id);
    expect(fourth.subjectId).toBe('recoveries');
    expect(await db.select().from(successionRecoveries)).toHaveLength(3);
  });

  test('floods no address: five mails an hour, and no more', async ({ db }) => {
    for (let i = 0; i < 7; i += 1) {
      const group = await createGroup(db, `谷戸の会${i}`, `head${i}@example.jp`);
      const second = { name: '島', post: 'officer' as const, mail: `second${i}@example.jp` };
      await createRecovery(db, group.id, { second });
    }
    expect((await mailsIn(db)).filter((mail) => mail.startsWith('nagisa@'))).toHaveLength(5);
  });

  test('needs two addresses', async ({ db }) => {
    const group = await createGroup(db);
    const same = { name: '島', post: 'officer' as const, mail: 'NAGISA@example.jp' };
    const link = { url: 'http://localhost', hash: 'h' };
    const links = { asker: link, second: { ...link, hash: 'i' }, house: HOUSE };
    const outcome = await askRecovery(deskFor(db, visitor), requestFor(group.id, { second: same }), links);
    expect(outcome).toMatchObject({ code: 'recovery.same_address' });
  });
});

test('a request is erased a year after its end, moves with its group, and stands in the download of those named', async ({
  db,
}) => {
  const [group, other] = [await createGroup(db), await createGroup(db, '残る会', 'noko@example.jp')];
  const nagisa = await createMember(db, group.id, '港 なぎさ', 'nagisa@example.jp');
  const { id } = await createRecovery(db, group.id);
  expect(await RECOVERY_OWN.list(db, nagisa)).toMatchObject([
    { organisation: '谷戸の会', mail: 'nagisa@example.jp' },
  ]);
  expect(JSON.stringify(await RECOVERY_OWN.list(db, nagisa))).not.toContain('kamome');
  await RECOVERY_LINKS.move(db, group.id, other.id);
  const day = (days: number) => later(days).toISOString().slice(0, 10);
  expect(await RECOVERY_RETENTION.due?.(db, day(14 + 364))).toEqual([]);
  const due = await RECOVERY_RETENTION.due?.(db, day(14 + 365));
  expect(due).toMatchObject([{ id, title: { ja: `${other.code} の代表者の回復の申し出` } }]);
  expect(await RECOVERY_RETENTION.erase?.(deskFor(db, staffActor(), later(14 + 365)))).toBe(1);
});

test('a request that both have confirmed waits for the centre however long, and is not erased', async ({
  db,
}) => {
  const group = await createGroup(db);
  await createConfirmed(db, group.id);
  expect(await RECOVERY_RETENTION.due?.(db, later(2000).toISOString().slice(0, 10))).toEqual([]);
});
