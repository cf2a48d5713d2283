import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import { addDays } from '#kernel/japan-day.ts';
import { auditLog } from '#platform/audit/schema.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { actorOf, createPerson, deskOf, mailTest as test } from '../people.factory.ts';
import { findActor } from '../queries/find-actor.ts';
import { findPerson } from '../queries/find-person.ts';
import { expireIdleRoles } from './expire-idle-roles.ts';
import { noteSeen } from './note-seen.ts';
import { resetSecondFactor } from './reset-second-factor.ts';
import { viewPerson } from './view-person.ts';

const SEEN = '2025-10-01';
const ORIGIN = 'http://localhost:3000';
/** Three in the morning in Japan, so many days after somebody was last seen. */
const night = (days: number) => new Date(`${addDays(SEEN, days - 1)}T18:20:00Z`);

test('somebody who stays away hears of it, and two weeks later their roles end', async ({ db }) => {
  const id = await createPerson(db, { role: 'coordinator', startsOn: '2025-04-01', lastSeenOn: SEEN });
  expect(await expireIdleRoles(db, night(350), ORIGIN)).toEqual({ noticed: 0, expired: 0 });
  expect(await expireIdleRoles(db, night(351), ORIGIN)).toEqual({ noticed: 1, expired: 0 });
  expect(await expireIdleRoles(db, night(352), ORIGIN)).toEqual({ noticed: 0, expired: 0 });
  const mails = await db.select().from(mailMessages).where(eq(mailMessages.kind, 'people.idle_notice'));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.bodyText).toContain('2026年10月1日');
  expect(await expireIdleRoles(db, night(365), ORIGIN)).toEqual({ noticed: 0, expired: 1 });
  expect((await findActor(db, id, addDays(SEEN, 365), { secondFactor: true })).roles).toEqual(['visitor']);
  const acts = await db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  expect(acts.map((row) => row.act)).toEqual(['people.idle_notice', 'people.idle_expire']);
});

test('who signs in after the notice keeps their roles', async ({ db }) => {
  const id = await createPerson(db, { role: 'coordinator', startsOn: '2025-04-01', lastSeenOn: SEEN });
  await expireIdleRoles(db, night(351), ORIGIN);
  await noteSeen(deskOf(db, actorOf(id), night(360)));
  expect(await expireIdleRoles(db, night(366), ORIGIN)).toEqual({ noticed: 0, expired: 0 });
  expect(await findPerson(db, id)).toMatchObject({
    lastSeenOn: addDays(SEEN, 360),
    roles: [{ endsOn: null, lastUsedOn: addDays(SEEN, 360) }],
  });
});

test('somebody without an account is not noted as seen', async ({ db }) => {
  const nobody = actorOf('00000000-0000-4000-8000-00000000000c');
  expect(await noteSeen(deskOf(db, nobody))).toMatchObject({ code: 'people.not_found' });
});

test('a record opens for the office and the administrator, and for nobody else', async ({ db }) => {
  const id = await createPerson(db);
  const view = (...roles: Parameters<typeof actorOf>[1][]) =>
    viewPerson(deskOf(db, actorOf('00000000-0000-4000-8000-00000000000d', ...roles)), id);
  expect(await view('programme_officer')).toMatchObject({ ok: true, value: { subjectId: id } });
  expect(await view('coordinator', 'committee_member')).toMatchObject({ code: 'permit.wrong_role' });
});

test('a lost code app is forgotten by an administrator, never by oneself', async ({ db }) => {
  const id = await createPerson(db);
  const forgotten: string[] = [];
  const identity = { forgetSecondFactor: async (_: unknown, who: string) => void forgotten.push(who) };
  const reset = (actor: ReturnType<typeof actorOf>) => resetSecondFactor(deskOf(db, actor), id, identity);
  const other = '00000000-0000-4000-8000-00000000000e';
  expect(await reset(actorOf(other, 'programme_officer'))).toMatchObject({ code: 'permit.wrong_role' });
  expect(await reset(actorOf(id, 'administrator'))).toMatchObject({ code: 'people.not_to_oneself' });
  expect(forgotten).toEqual([]);
  expect((await reset(actorOf(other, 'administrator'))).ok).toBe(true);
  expect(forgotten).toEqual([id]);
});
