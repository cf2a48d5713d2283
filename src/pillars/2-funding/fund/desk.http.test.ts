import { expect } from 'vitest';
import { OFFICER, STRANGER } from '#pillars/2-funding/fund-gifts/gifts.factory.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { fundDeskRoutes } from './desk-routes.tsx';
import { fundRoutes } from './routes.tsx';

const NOW = new Date('2026-11-26T03:00:00Z');
const WAY = { title: '口座から', body: '市の口座に振り込みます。', linkHref: '', linkLabel: '' };

function deskOf(db: Db, actor = OFFICER) {
  const app = host('/desk/fund', fundDeskRoutes, { db, now: NOW, actor });
  return async (path: string, form?: Record<string, string>) => {
    const answer = await app.request(`/desk/fund${path}`, {
      ...(form && {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body: new URLSearchParams(form),
      }),
    });
    return { status: answer.status, html: await answer.text() };
  };
}
const publicPage = async (db: Db, path: string) =>
  (await host('/fund', fundRoutes, { db, now: NOW }).request(`/fund${path}`)).text();

test('the city names its fund and says how to give; the public pages follow', async ({ db }) => {
  const desk = deskOf(db);
  const named = {
    name: '結浜エール基金',
    purpose: '活動を支えます。',
    formerNames: 'つながる基金',
    since: '２０２１年',
  };
  expect((await desk('/facts', named)).status).toBe(303);
  expect((await desk('/ways/slip', WAY)).status).toBe(303);
  const page = await publicPage(db, '');
  expect(page).toContain('<h1>結浜エール基金</h1>');
  expect(page).toContain('以前の名前：つながる基金');
  expect(page).toContain('2021年から');
  const give = await publicPage(db, '/give');
  expect(give).toContain('市の口座に振り込みます。');
  expect(give).toContain('募金箱に入れる');
});

test('what cannot be read comes back with its sentence and everything that was typed', async ({ db }) => {
  const desk = deskOf(db);
  const facts = await desk('/facts', { name: '', purpose: '活動を支えます。', since: '令和3年' });
  expect(facts.status).toBe(422);
  expect(facts.html).toContain('西暦4桁で入力してください');
  expect(facts.html).toContain('活動を支えます。');
  const way = await desk('/ways/slip', { ...WAY, linkHref: 'javascript:alert(1)' });
  expect(way.status).toBe(422);
  expect(way.html).toContain('https:// で始まるアドレス');
  expect((await desk('/ways/nowhere', WAY)).status).toBe(404);
});

test('nobody else changes what is said of the fund', async ({ db }) => {
  const desk = deskOf(db, STRANGER);
  expect((await desk('')).status).toBe(403);
  expect((await desk('/facts', { name: 'x', purpose: 'y' })).status).toBe(403);
  expect((await desk('/ways/slip', WAY)).status).toBe(403);
  expect(await publicPage(db, '')).toContain('市民活動を支える基金');
});
