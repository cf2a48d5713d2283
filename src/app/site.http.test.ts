import { describe, expect } from 'vitest';
import { test } from '#tests/db.ts';
import { cookiesOf, openTestHouse, signIn } from './house.factory.ts';

const linksIn = (html: string) => [
  ...new Set(
    [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map((m) => (m[1] ?? '').replaceAll('&amp;', '&')),
  ),
];

describe('the choice of language', () => {
  test('holds from page to page, and an address that names one goes before it', async ({ db }) => {
    const { get } = await openTestHouse(db);
    const chosen = await get('/language/en?next=/policy%3Flang%3Dja%26x%3D1');
    expect(chosen.status).toBe(303);
    expect(chosen.headers.get('location')).toBe('/policy?x=1');
    const cookie = chosen.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^lang=en;.*HttpOnly.*SameSite=Lax/i);
    const html = async (path: string) => (await get(path, { cookie: 'lang=en' })).text();
    expect(await html('/policy')).toContain('<html lang="en"');
    expect(await html('/policy?lang=easy')).toContain('data-lang="easy"');
    expect(await (await get('/policy', { cookie: 'lang=xx' })).text()).toContain('<html lang="ja"');
  });

  test('never leads to another site', async ({ db }) => {
    const { get } = await openTestHouse(db);
    const foreign = ['//evil.example', 'https://evil.example', '/\\evil.example', '/\t/evil.example', 'evil'];
    for (const next of foreign) {
      const response = await get(`/language/ja?next=${encodeURIComponent(next)}`);
      expect(response.headers.get('location')).toBe('/');
    }
    expect((await get('/language/fr?next=/')).status).toBe(404);
  });
});

describe('the ways through the house', () => {
  test('every link of the head, the foot and the first pages leads to a page', async ({ db }) => {
    const { get } = await openTestHouse(db);
    const found = new Set<string>();
    for (const path of ['/', '/policy', '/sign-in', '/accessibility', '/privacy', '/contact', '/open-data'])
      for (const link of linksIn(await (await get(path)).text())) found.add(link);
    const papers = [...found].filter((link) => !/\.(docx|pdf)$/.test(link));
    expect(papers.length).toBeGreaterThan(30);
    const answers = await statusesOf(papers, (path) => get(path));
    expect(answers.filter((answer) => !/ (200|303)$/.test(answer))).toEqual([]);
  }, 60_000);

  test('for somebody who has signed in, too, whatever their role', async ({ db }) => {
    const house = await openTestHouse(db);
    for (const role of ['visitor', 'department_officer', 'programme_officer', 'administrator']) {
      const cookie = await cookiesOf(house, role);
      const desk = await house.get('/desk', { cookie });
      expect(`${role} ${desk.status}`).toBe(`${role} 200`);
      const links = linksIn(await desk.text());
      expect(links).toContain('/me');
      const answers = await statusesOf(links, (path) => house.get(path, { cookie }));
      expect(answers.filter((answer) => !/ (200|303)$/.test(answer))).toEqual([]);
    }
  }, 60_000);

  test('the desk asks for a sign-in, and then shows what was asked for', async ({ db }) => {
    const house = await openTestHouse(db);
    const asked = await house.get('/desk/policy?sort=a');
    expect(asked.status).toBe(303);
    const signInAt = asked.headers.get('location') ?? '';
    expect(signInAt).toBe(`/sign-in?next=${encodeURIComponent('/desk/policy?sort=a')}`);
    expect(await (await house.get(signInAt)).text()).toContain('value="/desk/policy?sort=a"');
    const back = await signIn(house, 'programme_officer', '/desk/policy?sort=a');
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe('/desk/policy?sort=a');
  });

  test('the city’s colour is a stylesheet of its own, kept for ever under its present address', async ({
    db,
  }) => {
    const { get } = await openTestHouse(db);
    const href = /href="(\/theme\.css\?v=[0-9a-f]{6})"/.exec(await (await get('/')).text())?.[1] ?? '';
    const theme = await get(href);
    expect(theme.headers.get('content-type')).toContain('text/css');
    expect(theme.headers.get('cache-control')).toContain('immutable');
    expect(await theme.text()).toContain('#0b4f4a');
    expect((await get('/theme.css?v=123456')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('what machines ask', () => {
  test('whether the house is alive, and whether it is ready', async ({ db }) => {
    const { get } = await openTestHouse(db);
    expect(await (await get('/healthz')).text()).toBe('ok');
    expect((await get('/readyz')).status).toBe(200);
    const ill = await openTestHouse(db, { parts: { isReady: async () => false } });
    expect((await ill.get('/readyz')).status).toBe(503);
  });

  test('how it is doing, told to this machine and to whoever brings the token', async ({ db }) => {
    const token = 'sixteen-or-more-letters';
    const { app, get } = await openTestHouse(db, { env: { METRICS_TOKEN: token } });
    await get('/policy/measures/5-1');
    expect((await get('/metrics')).status).toBe(403);
    expect((await get('/metrics', { authorization: 'Bearer wrong' })).status).toBe(403);
    const told = await get('/metrics', { authorization: `Bearer ${token}` });
    const text = await told.text();
    expect(text).toContain('route="/policy/measures/:code"');
    expect(text).not.toContain('5-1');
    const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
      app.request('http://localhost/metrics', { headers }, { incoming: { socket: { remoteAddress } } });
    expect((await from('127.0.0.1')).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(403);
    expect((await from('127.0.0.1', { 'x-forwarded-for': '192.0.2.1' })).status).toBe(403);
  });
});

describe('a demonstration and a city at work', () => {
  const production = {
    NODE_ENV: 'production',
    DEMO: 'no',
    SECRET: 'a-secret-of-at-least-thirty-two-characters',
    PUBLIC_ORIGIN: 'https://musubi.example',
    SMTP_URL: 'smtp://localhost:25',
  };

  test('the kept mail and the sample of components are not there in production', async ({ db }) => {
    const { get } = await openTestHouse(db, { env: production });
    for (const path of ['/_mail', '/_ui']) expect((await get(path)).status).toBe(404);
    expect(await (await get('/sign-in')).text()).not.toContain('/sign-in/demo');
    const post = await (await openTestHouse(db, { env: production })).post(
      '/sign-in/demo',
      { person: '00000000-0000-4000-8000-000000000000', next: '/' },
      { origin: 'https://musubi.example' },
    );
    expect(post.headers.getSetCookie()).toEqual([]);
    expect(post.status).toBeGreaterThanOrEqual(400);
  });

  test('in development every component can be looked at', async ({ db }) => {
    const { get } = await openTestHouse(db, { env: { NODE_ENV: 'development' } });
    const gallery = await get('/_ui');
    expect(gallery.status).toBe(200);
    expect(await gallery.text()).toContain('部品の見本帳');
  });
});

async function statusesOf(paths: readonly string[], get: (path: string) => Promise<Response>) {
  const answers: string[] = [];
  for (const path of paths) answers.push(`${path} ${(await get(path)).status}`);
  return answers;
}
