import { expect } from 'vitest';
import type { Db } from '#platform/db/db.ts';
import { authUsers } from '#platform/identity/schema.ts';
import { createTestIdentity } from '#registry/accounts/browser.factory.ts';
import { createPerson } from '#registry/people/people.factory.ts';
import { registrationPapers, registrationStarts } from '#registry/registration-papers/schema.ts';
import { host, testSettings } from '#tests/app.ts';
import { registrationRoutes } from './public-routes.tsx';
import { mailsOf, NOW, test } from './registration.factory.ts';

function browser(db: Db, now = NOW) {
  const services = { identity: createTestIdentity(db, testSettings()), evidence: [], organisationLinks: [] };
  const app = host('/registration', registrationRoutes, { db, now, services: services as never });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path: string) => Promise.resolve(app.request(`/registration${path}`)),
    post: (path: string, form: Record<string, string> = {}) =>
      Promise.resolve(
        app.request(`/registration${path}`, { method: 'POST', headers, body: new URLSearchParams(form) }),
      ),
  };
}
const linkIn = async (db: Db) =>
  /\/registration(\/begin\/\S+)/.exec((await mailsOf(db)).at(-1)?.bodyText ?? '')?.[1] ?? '';

test('a new person begins by the mail: looking changes nothing, the button opens account, session and draft', async ({
  db,
}) => {
  const { get, post } = browser(db);
  expect((await post('/start', { name: '由比 なぎさ', mail: 'Nagisa@example.jp' })).status).toBe(303);
  const link = await linkIn(db);
  expect((await get(link)).status).toBe(200);
  expect((await get(link)).status).toBe(200);
  expect(await db.select().from(authUsers)).toEqual([]);
  const begun = await post(link);
  expect(begun.headers.get('location')).toBe('/desk/registration/R2026-0001/form/group');
  expect(begun.headers.get('cache-control')).toContain('no-store');
  expect(begun.headers.getSetCookie().join()).toContain('session');
  expect(await db.select().from(registrationPapers)).toMatchObject([{ kind: 'first', state: 'draft' }]);
  expect((await post(link)).status).toBe(409);
  expect(await (await get(link)).text()).toContain('もう使われたか');
  expect((await get('/begin/guessed')).status).toBe(404);
});

test('known and unknown addresses get the same answer', async ({ db }) => {
  await createPerson(db, { mail: 'hana@example.jp' });
  const { post } = browser(db);
  const answers = [];
  for (const mail of ['hana@example.jp', 'new@example.jp']) {
    const answer = await post('/start', { name: '由比', mail });
    answers.push([answer.status, answer.headers.get('location'), await answer.text()]);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(await db.select().from(registrationStarts)).toHaveLength(2);
});

test('what was typed comes back with what is wrong at each field', async ({ db }) => {
  const answer = await browser(db).post('/start', { name: '', mail: 'nagisa＠' });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('あなたの名前を80字まで');
  expect(html).toContain('@を含めて');
  expect(html).toContain('value="nagisa＠"');
  expect(await mailsOf(db)).toEqual([]);
});

test('the public page says the conditions, the days and the one button', async ({ db }) => {
  const html = await (await browser(db).get('')).text();
  expect(html).toContain('決められた条件はありません');
  expect(html).toContain('2027年3月31日');
  expect(html).toContain('href="/registration/start"');
});
