import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import {
  createApplication,
  createCall,
  deskOf,
  NOW,
  OFFICER,
  grantTest as test,
  writerOf,
} from '#pillars/2-funding/grant-papers/grants.factory.ts';
import { askOpinion } from '#pillars/2-funding/grant-papers/index.ts';
import type { Db } from '#platform/db/db.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { departments } from '#registry/departments/schema.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { testSettings } from '#tests/app.ts';
import { grantDeskItems } from './desk-items.ts';
import { lookAfterGrants } from './jobs.ts';
import { writeNews } from './tell-job.ts';

const context = (db: Db, now = NOW) => ({ db, now, settings: testSettings() });
const mailsOf = async (db: Db) => (await db.select().from(mailMessages)).map(({ to, kind }) => [to, kind]);

/** A group with one member who can be written to. */
async function withMember(db: Db, mail = 'writer@example.jp') {
  const personId = await createPerson(db, { mail });
  const made = await createApplication(db, { ownerId: personId });
  await db.insert(peopleRoles).values({
    personId,
    role: 'group_member',
    organisationId: made.organisationId,
    startsOn: '2026-04-01',
    grantedBy: SYSTEM.id,
  });
  return { ...made, personId };
}

test('the receipt goes to the sender, with number and instant and without contents', async ({ db }) => {
  const { id, code } = await withMember(db);
  expect(await writeNews(context(db), { news: 'sent', applicationId: id })).toBe(1);
  const [mail] = await db.select().from(mailMessages);
  expect(mail).toMatchObject({ to: 'writer@example.jp', kind: 'grant_papers.sent' });
  expect(mail?.subject).toContain(code);
  expect(mail?.bodyText).toContain(`/desk/my-grants/${code}`);
  expect(mail?.bodyText).not.toContain('谷戸の畑');
});

test('what is gone or unknown is told to nobody', async ({ db }) => {
  const { id } = await withMember(db);
  expect(await writeNews(context(db), { news: 'nothing', applicationId: id })).toBe(0);
  const gone = '00000000-0000-4000-8000-00000000ffff';
  expect(await writeNews(context(db), { news: 'sent', applicationId: gone })).toBe(0);
  expect(await mailsOf(db)).toEqual([]);
});

test('drafts before closing, returned papers and opinions are reminded of, each once a kind', async ({
  db,
}) => {
  const callId = await createCall(db);
  await createApplication(db, { callId, state: 'draft' });
  const fields = [{ question: 'summary', words: '人数を' }];
  await createApplication(db, { callId, state: 'returned', fields });
  const look = (day: string) => lookAfterGrants({ db, now: new Date(`${day}T03:00:00Z`) });
  expect(await look('2026-11-22')).toBe(0);
  expect(await look('2026-11-23')).toBe(1);
  expect(await look('2026-11-23')).toBe(0);
  expect(await look('2026-11-28')).toBe(1);
  // The returned paper was to come back within 14 days.
  expect(await look('2026-12-01')).toBe(1);
  expect(await look('2026-12-02')).toBe(0);
});

test('a late opinion is told to the department and to the programme office, and stands on both desks', async ({
  db,
}) => {
  const { id } = await createApplication(db, { state: 'accepted' });
  const [department] = await db
    .insert(departments)
    .values({ code: '210', name: 'みどり公園課', updatedAt: NOW })
    .returning();
  const departmentId = department?.id ?? '';
  const officerId = await createPerson(db, { mail: 'park@example.jp' });
  await db.insert(peopleRoles).values({
    personId: officerId,
    role: 'department_officer',
    departmentId,
    startsOn: '2026-04-01',
    grantedBy: SYSTEM.id,
  });
  await createPerson(db, { mail: 'office@example.jp', role: 'programme_officer' });
  const asked = await askOpinion(deskOf(db), id, { departmentId, dueOn: '2026-11-27', question: '' });
  if (!asked.ok) throw new Error(asked.code);
  const told = { news: 'opinion_late', applicationId: id, opinionId: asked.value.subjectId };
  expect(await writeNews(context(db, new Date('2026-11-28T03:00:00Z')), told)).toBe(2);
  expect((await mailsOf(db)).map(([to]) => to).toSorted()).toEqual(['office@example.jp', 'park@example.jp']);
  const later = new Date('2026-11-28T03:00:00Z');
  const officer = {
    ...OFFICER,
    id: officerId,
    roles: ['visitor', 'department_officer'] as const,
    departmentIds: [departmentId],
  };
  expect(await grantDeskItems(db, officer, later)).toMatchObject([{ dueOn: '2026-11-27' }]);
  expect(await grantDeskItems(db, OFFICER, later)).toMatchObject([{ dueOn: '2026-11-27' }]);
});

test('a group finds its drafts and returned papers on its desk while they can be sent', async ({ db }) => {
  const callId = await createCall(db);
  const { organisationId } = await createApplication(db, { callId, state: 'draft' });
  const member = writerOf(organisationId);
  expect(await grantDeskItems(db, member, NOW)).toMatchObject([{ dueOn: '2026-11-30' }]);
  expect(await grantDeskItems(db, member, new Date('2026-12-01T03:00:00Z'))).toEqual([]);
});
