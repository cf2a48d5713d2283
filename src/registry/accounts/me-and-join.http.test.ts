import { desc, eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ANONYMOUS } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { authSessions } from '#platform/identity/schema.ts';
import { mailMessages } from '#platform/mail/schema.ts';
import { peopleDeskRoutes } from '#registry/people/desk-routes.tsx';
import { findPerson } from '#registry/people/index.ts';
import { actorOf, createPerson, NOON, mailTest as test } from '#registry/people/people.factory.ts';
import { listPeople } from '#registry/people/queries/list-people.ts';
import { host, testSettings } from '#tests/app.ts';
import { Browser, createTestIdentity } from './browser.factory.ts';
import { accountRoutes } from './routes.tsx';

const OFFICE = '00000000-0000-4000-8000-00000000000a';

function house(db: Db, actor = ANONYMOUS) {
  const settings = testSettings();
  const identity = createTestIdentity(db, settings);
  const given = {
    db,
    now: NOON,
    settings,
    services: { identity, evidence: [], ownRecords: [], openMatters: [] } as never,
    actor,
  };
  const site = new Browser(host('/', accountRoutes, given));
  const desk = new Browser(host('/desk', peopleDeskRoutes, given));
  return { site, desk, identity };
}

/** The person's own browser, signed in. */
async function signedIn(db: Db, id: string) {
  const { site, identity } = house(db, actorOf(id));
  site.keep((await identity.openFor(new Headers(), id)).cookies);
  return { site, identity };
}

describe('one’s own page', () => {
  test('is for those who have signed in', async ({ db }) => {
    const page = await house(db).site.get('/me');
    expect(page.status).toBe(303);
    expect(page.headers.get('location')).toContain('/sign-in');
  });

  test('shows the roles, and takes a new name and language', async ({ db }) => {
    const id = await createPerson(db, { role: 'group_member' });
    const { site } = await signedIn(db, id);
    const html = await (await site.get('/me')).text();
    expect(html).toContain('hana@example.jp');
    expect(html).toContain('市民活動団体等');
    expect(html).toContain('この端末');
    const changed = await site.post('/me/profile', { name: '浜 花', lang: 'easy' });
    expect(changed.headers.get('location')).toBe('/me?saved=yes');
    expect(await findPerson(db, id)).toMatchObject({ name: '浜 花', lang: 'easy' });
    expect((await site.post('/me/profile', { name: '', lang: 'ja' })).status).toBe(422);
  });

  test('a password of twelve letters can be set, and then opens the door', async ({ db }) => {
    const id = await createPerson(db);
    const { site, identity } = await signedIn(db, id);
    expect((await site.post('/me/password', { password: 'short' })).status).toBe(422);
    expect((await site.post('/me/password', { password: 'umi to yama 2026' })).status).toBe(303);
    const wrong = await site.post('/me/password', { current: 'not this one', password: 'sora to kaze 2026' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('今のパスワードが違います');

    const other = new Browser(site.app);
    const refused = await other.post('/sign-in/password', { email: 'hana@example.jp', password: 'umi' });
    expect(refused.status).toBe(422);
    const stranger = await other.post('/sign-in/password', { email: 'nobody@example.jp', password: 'umi' });
    expect(await stranger.text()).toContain('メールアドレスかパスワードが違います');
    const entered = await other.post('/sign-in/password', {
      email: 'hana@example.jp',
      password: 'umi to yama 2026',
      next: '/policy',
    });
    expect(entered.headers.get('location')).toBe('/policy');
    expect((await identity.sessionOf(other.headers))?.userId).toBe(id);
  });

  test('password guesses come to a stop', async ({ db }) => {
    const { site } = house(db);
    const guess = () => site.post('/sign-in/password', { email: 'hana@example.jp', password: 'guess' });
    for (let i = 0; i < 10; i += 1) expect((await guess()).status).toBe(422);
    expect((await guess()).status).toBe(409);
  });

  test('another device can be signed out from here, somebody else’s cannot', async ({ db }) => {
    const id = await createPerson(db);
    const stranger = await createPerson(db, { mail: 'umi@example.jp' });
    const { site, identity } = await signedIn(db, id);
    await identity.openFor(new Headers({ 'user-agent': 'Phone' }), id);
    await identity.openFor(new Headers(), stranger);
    const all = await db.select().from(authSessions);
    const phone = all.find((row) => row.userAgent === 'Phone');
    const foreign = all.find((row) => row.userId === stranger);
    await site.post(`/me/sessions/${foreign?.id}/end`);
    expect(await db.select().from(authSessions)).toHaveLength(3);
    await site.post(`/me/sessions/${phone?.id}/end`);
    expect((await identity.listSessions(id)).map((row) => row.device)).not.toContain('Phone');
    expect((await site.get('/me')).status).toBe(200);
  });

  test('hands out everything that is kept about the person, and nobody else', async ({ db }) => {
    const id = await createPerson(db, { role: 'group_member' });
    await createPerson(db, { mail: 'umi@example.jp', name: '海 みなと' });
    const { site } = await signedIn(db, id);
    await site.post('/me/profile', { name: '浜 花', lang: 'ja' });
    const file = await site.get('/me/records.json');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const records = (await file.json()) as { person: { mail: string }; acts: { act: string; by: string }[] };
    expect(records.person.mail).toBe('hana@example.jp');
    expect(records.acts).toContainEqual(expect.objectContaining({ act: 'people.change_profile', by: 'you' }));
    expect(JSON.stringify(records)).not.toContain('みなと');
  });
});

describe('an invitation', () => {
  test('is sent from the desk, and joining signs the newcomer in', async ({ db }) => {
    await createPerson(db, { role: 'administrator' });
    const { desk, site, identity } = house(db, actorOf(OFFICE, 'programme_officer'));
    const form = { name: '谷戸 みのる', mail: 'minoru@example.jp', lang: 'ja', role: 'committee_member' };
    const sent = await desk.post('/desk/people/invite', { ...form, endsOn: '令和9年3月31日' });
    expect(sent.headers.get('location')).toBe('/desk/people?invited=yes');
    const [mail] = await db.select().from(mailMessages);
    const path = /\/invitations\/\S+/.exec(mail?.bodyText ?? '')?.[0] ?? '';

    const page = await site.get(path);
    expect(await page.text()).toContain('市民活動推進委員会');
    expect(await listPeople(db, '2026-11-20', { words: 'minoru' })).toEqual([]);
    const joined = await site.post(path, { name: '谷戸 みのる' });
    expect(joined.headers.get('location')).toBe('/desk');
    expect(await identity.sessionOf(site.headers)).toMatchObject({ name: '谷戸 みのる' });
    const again = await new Browser(site.app).get(path);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('すでに使われています');
  });

  test('that nobody sent is not found', async ({ db }) => {
    const { site } = house(db);
    expect((await site.get('/invitations/made-up')).status).toBe(404);
    expect((await site.post('/invitations/made-up', { name: '谷戸' })).status).toBe(404);
  });

  test('offers only the roles that the sender may give, and refuses the others', async ({ db }) => {
    const { desk } = house(db, actorOf(OFFICE, 'programme_officer'));
    const page = await (await desk.get('/desk/people/invite')).text();
    expect(page).toContain('value="coordinator"');
    expect(page).not.toContain('value="administrator"');
    const form = { name: '谷戸', mail: 'minoru@example.jp', lang: 'ja', role: 'administrator' };
    expect((await desk.post('/desk/people/invite', form)).status).toBe(403);
  });

  test('comes back with what was typed when a day cannot be read', async ({ db }) => {
    const { desk } = house(db, actorOf(OFFICE, 'administrator'));
    const form = { name: '谷戸', mail: 'minoru', lang: 'ja', role: 'coordinator', endsOn: '来年' };
    const page = await desk.post('/desk/people/invite', form);
    expect(page.status).toBe(422);
    const html = await page.text();
    expect(html).toContain('value="来年"');
    expect(html).toContain('最後の日が読み取れません');
    expect(html).toContain('メールアドレスの形になっていません');
  });
});

describe('the desk of people', () => {
  test('opens for the programme office and the administrator only', async ({ db }) => {
    const id = await createPerson(db);
    for (const role of ['coordinator', 'committee_member', 'department_officer', 'group_member'] as const) {
      const { desk } = house(db, actorOf(OFFICE, role));
      expect((await desk.get('/desk/people')).status).toBe(403);
      expect((await desk.get(`/desk/people/${id}`)).status).toBe(403);
    }
    expect((await house(db, actorOf(OFFICE, 'programme_officer')).desk.get('/desk/people')).status).toBe(200);
  });

  test('writes down who looked at a record; the list itself shows no address', async ({ db }) => {
    const id = await createPerson(db, { role: 'coordinator' });
    const { desk } = house(db, actorOf(OFFICE, 'programme_officer'));
    expect(await (await desk.get('/desk/people')).text()).not.toContain('hana@example.jp');
    expect(await db.select().from(auditLog)).toEqual([]);
    expect(await (await desk.get(`/desk/people/${id}`)).text()).toContain('hana@example.jp');
    const [seen] = await db.select().from(auditLog).orderBy(desc(auditLog.id));
    expect(seen).toMatchObject({ act: 'people.view', actorId: OFFICE, subjectId: id, detail: {} });
    expect((await desk.get(`/desk/people/${OFFICE}`)).status).toBe(404);
  });

  test('finds people by name, address and role', async ({ db }) => {
    await createPerson(db, { role: 'coordinator' });
    await createPerson(db, { mail: 'umi@example.jp', name: '海 みなと' });
    const { desk } = house(db, actorOf(OFFICE, 'administrator'));
    const found = async (words: string) => (await desk.post('/desk/people/search', { words })).text();
    expect(await found('みなと')).not.toContain('浜 はな');
    expect(await found('HANA@')).toContain('浜 はな');
    expect(await found('100%')).toContain('当てはまる人はいません');
    const byRole = await (await desk.get('/desk/people?role=coordinator')).text();
    expect([byRole.includes('浜 はな'), byRole.includes('海 みなと')]).toEqual([true, false]);
  });

  test('gives and ends a role, and says why when it cannot', async ({ db }) => {
    const id = await createPerson(db, { role: 'administrator' });
    const { desk } = house(db, actorOf(OFFICE, 'administrator'));
    const given = await desk.post(`/desk/people/${id}/roles`, {
      role: 'coordinator',
      startsOn: '',
      endsOn: '',
    });
    expect(given.headers.get('location')).toBe(`/desk/people/${id}`);
    const missing = await desk.post(`/desk/people/${id}/roles`, { role: 'department_officer' });
    expect(missing.status).toBe(422);
    expect(await missing.text()).toContain('所属の課を選んでください');
    const roles = (await findPerson(db, id))?.roles ?? [];
    const idOf = (role: string) => roles.find((row) => row.role === role)?.id;
    const last = await desk.post(`/desk/people/${id}/roles/${idOf('administrator')}/end`);
    expect(last.status).toBe(422);
    expect(await last.text()).toContain('管理者がいなくなってしまう');
    expect((await desk.post(`/desk/people/${id}/roles/${idOf('coordinator')}/end`)).status).toBe(303);
    const acts = await db.select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(acts.map((row) => row.act)).toEqual([
      'people.grant_role',
      'people.view',
      'people.view',
      'people.end_role',
    ]);
  });
});
