import { desc } from 'drizzle-orm';
import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import { act, type Desk } from '#platform/act.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { changeCity } from './commands/change-city.ts';
import { foundCity } from './commands/found-city.ts';
import { cityDeskRoutes } from './desk-routes.tsx';
import { getCity, PLAIN_ACCENT } from './queries/get-city.ts';

const NOW = new Date('2026-11-20T03:00:00Z');
const FORM = {
  name: '結浜市',
  prefecture: '架空県',
  municipalityCode: '１４２０４２',
  productName: 'むすび',
  officeName: '地域のつながり課',
  officePhone: '000-000-0000',
  officeMail: 'office@example.jp',
  officeAddress: '',
  accent: '#0B4F4A',
  words: 'editions = 第一次指針、第二次指針',
  siteNote: '',
};
const deskOf = (db: Db, actor = SYSTEM): Desk => ({ tx: db, actor, now: NOW });
const officer: Desk['actor'] = { ...SYSTEM, roles: ['programme_officer'] };

function desk(db: Db, actor: Desk['actor'] = { ...SYSTEM, roles: ['administrator'] }) {
  const app = host('/desk/city', cityDeskRoutes, { db, now: NOW, actor });
  const headers = { origin: 'http://localhost' };
  return {
    get: () => app.request('/desk/city'),
    post: (form: Record<string, string>) =>
      app.request('/desk/city', { method: 'POST', headers, body: new URLSearchParams({ ...FORM, ...form }) }),
  };
}

test('a house without a city still has words for every page', async ({ db }) => {
  expect(await getCity(db)).toMatchObject({ productName: 'むすび', accent: PLAIN_ACCENT, demo: false });
});

test('a city is founded once, and changed as often as needed', async ({ db }) => {
  const city = { name: '結浜市', officeName: '地域のつながり課' };
  const founded = await act(db, 'city.found', SYSTEM, NOW, (d) => foundCity(d, city));
  expect(founded.ok).toBe(true);
  const [audit] = await db.select().from(auditLog).orderBy(desc(auditLog.id));
  expect(audit).toMatchObject({ act: 'city.found', subjectId: 'city' });
  expect(await foundCity(deskOf(db), city)).toMatchObject({ code: 'city.founded_already' });
  const { updatedAt: _, ...paper } = await getCity(db);
  expect((await changeCity(deskOf(db), { ...paper, name: '新結浜市' })).ok).toBe(true);
  expect((await getCity(db)).name).toBe('新結浜市');
  expect(await changeCity(deskOf(db, officer), paper)).toMatchObject({ code: 'permit.wrong_role' });
});

test('a colour on which white words cannot be read is refused, and a code that does not add up', async ({
  db,
}) => {
  const { updatedAt: _, ...paper } = await getCity(db);
  expect(await changeCity(deskOf(db), { ...paper, accent: '#ffcc00' })).toMatchObject({
    code: 'city.accent_unreadable',
  });
  expect(await changeCity(deskOf(db), { ...paper, municipalityCode: '142043' })).toMatchObject({
    code: 'city.wrong_municipality_code',
  });
});

test('the form saves the city with its words, typed wide or narrow', async ({ db }) => {
  const { get, post } = desk(db);
  const saved = await post({ step: 'save', demo: 'yes' });
  expect(saved.headers.get('location')).toBe('/desk/city?saved=yes');
  expect(await getCity(db)).toMatchObject({
    municipalityCode: '142042',
    accent: '#0b4f4a',
    demo: true,
    words: { editions: ['第一次指針', '第二次指針'] },
  });
  expect(await (await get()).text()).toContain('editions = 第一次指針、第二次指針');
});

test('a colour is shown on a sample before anything is saved', async ({ db }) => {
  const { post } = desk(db);
  const page = await post({ step: 'look', accent: '#7a1f5c' });
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).toContain('fill="#7a1f5c"');
  expect(html).toContain('まだ保存していません');
  expect(html).not.toContain('style=');
  expect((await getCity(db)).accent).toBe(PLAIN_ACCENT);
  const light = await post({ step: 'look', accent: '#ffcc00' });
  expect(light.status).toBe(422);
  expect(await light.text()).toContain('もっと濃い色');
});

test('a line of words that says nothing is named by its number', async ({ db }) => {
  const page = await desk(db).post({ words: 'a = b\nただの文' });
  expect(page.status).toBe(422);
  expect(await page.text()).toContain('2行目が読み取れません');
});

test('only the administrator opens the page', async ({ db }) => {
  expect((await desk(db, officer).get()).status).toBe(403);
});
