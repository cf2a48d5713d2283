import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { findOrganisation } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { peopleRoles } from '#registry/people/schema.ts';
import { testSettings } from '#tests/app.ts';
import { AUTHOR, mailsOf, NOW, TODAY, test, wholePaper } from '../registration/registration.factory.ts';
import { lookAfterRegistrations } from './jobs.ts';
import { createPaper } from './papers.factory.ts';
import { REGISTRATION_OWN, REGISTRATION_RETENTION, registrationOpenMatters } from './personal-data.ts';
import { findPaper } from './queries/find-paper.ts';
import { registrationPapers, registrationStarts } from './schema.ts';

const night = (db: Db, day: string) =>
  lookAfterRegistrations({ db, now: new Date(`${day}T19:10:00Z`), settings: testSettings() });

/** A registered group until 31 March 2027 with one member who has an account. */
async function groupWithMember(db: Db) {
  const { id } = await createOrganisation(db, NOW, wholePaper());
  const personId = await createPerson(db, { mail: 'member@example.jp' });
  await db.insert(peopleRoles).values({
    personId,
    role: 'group_member',
    organisationId: id,
    startsOn: '2026-04-01',
    grantedBy: SYSTEM.id,
  });
  return id;
}
const kinds = async (db: Db) => (await mailsOf(db)).map(({ kind }) => kind);

describe('the end of a registration', () => {
  test('is told when renewal opens, a month before, and after it; each mail once, however often the night comes', async ({
    db,
  }) => {
    await groupWithMember(db);
    await night(db, '2027-01-28');
    expect(await kinds(db)).toEqual([]);
    await night(db, '2027-01-29');
    await night(db, '2027-01-29');
    await night(db, '2027-02-10');
    expect(await kinds(db)).toEqual(['registration.opens']);
    await night(db, '2027-02-28');
    await night(db, '2027-03-20');
    await night(db, '2027-03-31');
    await night(db, '2027-04-02');
    expect(await kinds(db)).toEqual(['registration.opens', 'registration.month', 'registration.over']);
    const [, , over] = await mailsOf(db);
    expect(over).toMatchObject({ to: 'member@example.jp' });
    expect(over?.bodyText).toContain('2027年4月30日');
  });

  test('is the lapse when the days of grace are over: the entry stays, its members are told, once', async ({
    db,
  }) => {
    const id = await groupWithMember(db);
    await night(db, '2027-04-28');
    expect((await findOrganisation(db, id))?.organisation.standing).toBe('registered');
    await night(db, '2027-04-30');
    await night(db, '2027-05-01');
    expect((await findOrganisation(db, id))?.organisation).toMatchObject({
      standing: 'lapsed',
      validUntil: '2027-03-31',
    });
    const rows = await db.select().from(auditLog).where(eq(auditLog.act, 'registration.lapse'));
    expect(rows.map(({ subjectId, detail }) => [subjectId, detail])).toEqual([
      [id, { validUntil: '2027-03-31', told: 1 }],
    ]);
    expect(await kinds(db)).toContain('registration.lapsed');
  });

  test('waits for the centre when a renewal has been sent', async ({ db }) => {
    const id = await groupWithMember(db);
    await createPaper(db, NOW, wholePaper(), { kind: 'renewal', organisationId: id, authorId: AUTHOR });
    await night(db, '2027-06-01');
    expect((await findOrganisation(db, id))?.organisation.standing).toBe('registered');
    expect(await kinds(db)).toEqual([]);
  });

  test('a group without members is written to at its own address', async ({ db }) => {
    const contacts = [{ kind: 'mail', label: '', value: 'kai@example.jp', publicity: 'centre' }] as const;
    await createOrganisation(db, NOW, wholePaper({ contacts: [...contacts] }));
    await night(db, '2027-03-05');
    expect(await mailsOf(db)).toMatchObject([{ to: 'kai@example.jp', kind: 'registration.month' }]);
  });
});

describe('what is kept of papers', () => {
  const rule = (key: string) => {
    const found = REGISTRATION_RETENTION.find((one) => one.key === key);
    if (!found?.erase || !found.due) throw new Error(`no rule ${key}`);
    return { erase: found.erase, due: found.due };
  };
  const at = (day: string) => new Date(`${day}T03:00:00Z`);
  const erase = (db: Db, key: string, day: string) =>
    rule(key).erase({ tx: db, actor: SYSTEM, now: at(day) });

  test('a draft that was never sent goes a year after its last word, and the page says so before', async ({
    db,
  }) => {
    const code = await createPaper(db, NOW, wholePaper(), { state: 'draft', authorId: AUTHOR });
    expect(await rule('registration.drafts').due(db, '2027-12-31')).toMatchObject([
      { title: { ja: `団体登録の下書き（送らなかったもの） ${code}` }, on: '2027-11-25' },
    ]);
    expect(await rule('registration.drafts').due(db, '2027-11-24')).toEqual([]);
    expect(await erase(db, 'registration.drafts', '2027-11-24')).toBe(0);
    expect(await erase(db, 'registration.drafts', '2027-11-25')).toBe(1);
    expect(await findPaper(db, code)).toBeUndefined();
  });

  test('of a withdrawn paper the words go after a year, of an accepted one after five fiscal years', async ({
    db,
  }) => {
    const { id } = await createOrganisation(db, NOW, wholePaper());
    const remarks = [{ field: 'name', words: 'ひみつのことば', by: AUTHOR }];
    const gone = await createPaper(db, NOW, wholePaper(), { state: 'withdrawn', authorId: AUTHOR, remarks });
    const taken = await createPaper(db, NOW, wholePaper(), {
      state: 'accepted',
      authorId: AUTHOR,
      organisationId: id,
    });
    expect(await erase(db, 'registration.withdrawn', '2027-11-25')).toBe(1);
    expect(await erase(db, 'registration.withdrawn', '2027-11-26')).toBe(0);
    expect((await findPaper(db, gone))?.remarks).toEqual([]);
    expect(await erase(db, 'registration.accepted', '2032-03-31')).toBe(0);
    expect(await rule('registration.accepted').due(db, '2032-04-01')).toMatchObject([{ on: '2032-04-01' }]);
    expect(await erase(db, 'registration.accepted', '2032-04-01')).toBe(1);
    const left = await findPaper(db, taken);
    expect(JSON.stringify(left?.paper.content)).not.toContain('谷戸');
    expect(left?.paper).toMatchObject({ state: 'accepted', organisationId: id });
  });

  test('addresses given to begin go the day after', async ({ db }) => {
    await db.insert(registrationStarts).values({
      mail: 'a@example.jp',
      name: '由比',
      lang: 'ja',
      tokenHash: 'h',
      askedAt: NOW,
      expiresAt: new Date(NOW.getTime() + 3_600_000),
    });
    expect(await erase(db, 'registration.starts', '2026-11-25')).toBe(0);
    expect(await rule('registration.starts').due(db, '2026-11-26')).toMatchObject([{ on: '2026-11-26' }]);
    expect(await erase(db, 'registration.starts', '2026-11-26')).toBe(1);
  });

  test('a person downloads their own papers, and one that waits keeps the account', async ({ db }) => {
    const code = await createPaper(db, NOW, wholePaper(), { authorId: AUTHOR });
    await createPaper(db, NOW, wholePaper({ name: '他人の会' }), {
      authorId: '00000000-0000-4000-8000-00000000eeee',
    });
    const own = JSON.stringify(await REGISTRATION_OWN.list(db, AUTHOR));
    expect(own).toContain('谷戸の会');
    expect(own).not.toContain('他人の会');
    expect(await registrationOpenMatters(db, AUTHOR, TODAY)).toMatchObject([
      { href: `/desk/registration/${code}` },
    ]);
    await db.update(registrationPapers).set({
      state: 'withdrawn',
      decidedAt: NOW,
      decidedBy: AUTHOR,
    });
    expect(await registrationOpenMatters(db, AUTHOR, TODAY)).toEqual([]);
  });
});
