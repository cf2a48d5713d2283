import { expect } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { departmentDeskRoutes } from './desk-routes.tsx';
import { listDepartments } from './queries/list-departments.ts';

const NOW = new Date('2026-11-20T03:00:00Z');
const AT = '/desk/departments';
const FORM = { code: '２１０', name: 'みどり課', nameKana: 'みどりか', duty: '公園', phone: '', mail: '' };

function desk(db: Db, ...roles: Role[]) {
  const actor = { id: '00000000-0000-4000-8000-00000000000a', roles, organisationIds: [], departmentIds: [] };
  const app = host(AT, departmentDeskRoutes, { db, now: NOW, actor });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path: string) => app.request(AT + path),
    post: (path: string, form: Record<string, string> = {}) =>
      app.request(AT + path, { method: 'POST', headers, body: new URLSearchParams(form) }),
  };
}

test('the administrator adds, renames and closes a department', async ({ db }) => {
  const { get, post } = desk(db, 'administrator');
  expect((await post('/new', FORM)).status).toBe(303);
  const [department] = await listDepartments(db);
  expect(department?.code).toBe('210');
  expect(await (await get(`/${department?.id}`)).text()).toContain('value="みどり課"');
  expect((await post(`/${department?.id}`, { ...FORM, name: 'みどりと水の課' })).status).toBe(303);
  expect(await (await get('')).text()).toContain('みどりと水の課');
  expect((await post(`/${department?.id}/close`)).status).toBe(303);
  expect(await (await get('')).text()).toContain('2026年11月20日（金）に廃止');
  expect((await post(`/${department?.id}/close`)).status).toBe(409);
  expect((await post(`/${department?.id}/reopen`)).status).toBe(303);
});

test('the form comes back with what was typed, and says what to mend at which field', async ({ db }) => {
  const { post } = desk(db, 'administrator');
  const bad = await post('/new', { ...FORM, code: '課', nameKana: 'ミドリ', mail: 'x' });
  expect(bad.status).toBe(422);
  const html = await bad.text();
  expect(html).toContain('value="ミドリ"');
  expect(html.match(/href="#field-/g)).toHaveLength(3);
  await post('/new', FORM);
  const taken = await post('/new', FORM);
  expect(taken.status).toBe(422);
  expect(await taken.text()).toContain('ほかの課が使っています');
});

test('the programme office reads the list without changing it; others see why they may not', async ({
  db,
}) => {
  await desk(db, 'administrator').post('/new', FORM);
  const office = desk(db, 'programme_officer');
  const page = await (await office.get('')).text();
  expect([page.includes('みどり課'), page.includes('課を加える')]).toEqual([true, false]);
  expect((await office.post('/new', { ...FORM, code: '9' })).status).toBe(403);
  const refused = await desk(db, 'group_member').get('');
  expect(refused.status).toBe(403);
  expect(await refused.text()).not.toContain('みどり課');
});
