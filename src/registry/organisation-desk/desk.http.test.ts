import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { ROLES, SYSTEM } from '#kernel/actor.ts';
import { auditLog } from '#platform/audit/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { organisationMerge } from '#registry/organisation-merge/index.ts';
import { codeOf, organisations } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { actorOf, NOON } from '#registry/people/people.factory.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { organisationDeskRoutes } from './desk-routes.tsx';

const ME = '00000000-0000-4000-8000-0000000000aa';
const SECRETS = ['ひみつの拠点', 'ひみつ 太郎', '0467-99-9999'];

async function planted(db: Db) {
  const secret = {
    address: 'ひみつの拠点',
    summary: '谷戸の手入れ',
    officers: [
      { post: 'treasurer', name: 'ひみつ 太郎', nameKana: '', startsOn: null, endsOn: null } as const,
    ],
    contacts: [{ kind: 'phone', label: '', value: '0467-99-9999', publicity: 'centre' } as const],
  };
  const a = await createOrganisation(db, NOON, { ...secret, name: '谷戸の会' });
  const b = await createOrganisation(db, NOON, { ...secret, name: '谷戸会', summary: '海の手入れ' });
  return { a: { ...a, code: codeOf(a.number) }, b: { ...b, code: codeOf(b.number) } };
}

const links = [organisations, organisationMerge].flatMap(({ organisationLinks }) => organisationLinks ?? []);

function as(db: Db, actor = actorOf(SYSTEM.id)) {
  const services = { organisationLinks: links } as never;
  const given = { db, now: NOON, actor, services };
  const desk = host('/desk/organisations', organisationDeskRoutes, given);
  const merge = host(
    '/desk/organisations/duplicates',
    organisationMerge.deskRoutes ?? organisationDeskRoutes,
    given,
  );
  const to = (path: string) => (path.includes('/duplicates') ? merge : desk);
  return {
    get: async (path: string) => to(path).request(`/desk/organisations${path}`),
    post: async (path: string, form: Record<string, string>) =>
      to(path).request(`/desk/organisations${path}`, {
        method: 'POST',
        headers: { origin: 'http://localhost' },
        body: new URLSearchParams(form),
      }),
  };
}

describe('who sees what', () => {
  test('whole records are for the centre, coordinators and the office; the list for departments and administrators too', async ({
    db,
  }) => {
    const { a } = await planted(db);
    const seen: string[] = [];
    for (const role of ROLES) {
      const { get } = as(db, actorOf(ME, role));
      const record = await get(`/${a.code}`);
      const html = await record.text();
      const isWhole = SECRETS.every((secret) => html.includes(secret));
      const isClean = SECRETS.every((secret) => !html.includes(secret));
      expect(isWhole || isClean).toBe(true);
      const list = (await get('')).status;
      seen.push(`${role}: list ${list}, record ${record.status} ${isWhole ? 'whole' : 'public'}`);
    }
    expect(seen).toMatchInlineSnapshot(`
      [
        "visitor: list 403, record 403 public",
        "group_member: list 403, record 403 public",
        "centre_staff: list 200, record 200 whole",
        "coordinator: list 200, record 200 whole",
        "department_officer: list 200, record 200 public",
        "programme_officer: list 200, record 200 whole",
        "committee_member: list 403, record 403 public",
        "administrator: list 200, record 200 public",
      ]
    `);
  });

  test('no guessed address shows more to those who may not decide', async ({ db }) => {
    const { a, b } = await planted(db);
    const paths = [
      '/duplicates',
      `/duplicates/${a.code}/${b.code}`,
      `/compare?first=${a.code}&second=G99999`,
      `/${a.code}?merged=yes`,
      '/G99999999',
      `/${a.id}`,
    ];
    for (const role of [
      'visitor',
      'group_member',
      'department_officer',
      'committee_member',
      'administrator',
    ] as const) {
      for (const path of paths) {
        const html = await (await as(db, actorOf(ME, role)).get(path)).text();
        for (const secret of SECRETS) expect(`${role} ${path} ${html}`).not.toContain(secret);
      }
    }
    const { post } = as(db, actorOf(ME, 'coordinator'));
    expect((await post(`/duplicates/${a.code}/${b.code}`, { confirmed: 'yes' })).status).toBe(403);
    expect((await post('/duplicates/find', {})).status).toBe(403);
  });

  test('opening a record is written down with the role, and members see who looked; members of another group do not', async ({
    db,
  }) => {
    const { a, b } = await planted(db);
    await as(db, actorOf(ME, 'centre_staff')).get(`/${a.code}`);
    const [row] = await db.select().from(auditLog).where(eq(auditLog.subjectId, a.id));
    expect(row).toMatchObject({
      act: 'looks.view_organisation',
      actorId: ME,
      detail: { as: 'centre_staff' },
    });
    const member = { ...actorOf(ME, 'group_member'), organisationIds: [a.id] };
    const html = await (await as(db, member).get(`/${a.code}`)).text();
    expect(html).toContain('NPOセンター');
    expect(html).not.toContain('別の登録と統合する');
    expect((await as(db, member).get(`/${b.code}`)).status).toBe(403);
  });
});

test('the list finds by a former name and by code, and says so when nothing fits', async ({ db }) => {
  await createOrganisation(db, NOON, {
    name: '緑の手',
    formerNames: [{ name: '雑木林の友', nameKana: '', untilOn: null }],
  });
  const { b } = await planted(db);
  const { get } = as(db, actorOf(ME, 'centre_staff'));
  expect(await (await get('?q=雑木林')).text()).toContain('緑の手');
  const byCode = await (await get(`?q=${b.code}`)).text();
  expect(byCode).toContain('谷戸会');
  expect(byCode).not.toContain('緑の手');
  expect(await (await get('?q=ないもの&page=-3&kind=none')).text()).toContain('当てはまる団体はありません');
});

test('a merge is chosen, shown, confirmed, and then both codes lead to one', async ({ db }) => {
  const { a, b } = await planted(db);
  const { get, post } = as(db, actorOf(ME, 'centre_staff'));
  const wrong = await get(`/compare?first=${a.code}&second=G99999`);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('その番号の登録は見つかりません');
  const compare = await get(`/compare?first=${a.code}&second=${b.code}`);
  const at = (compare.headers.get('location') ?? '').replace('/desk/organisations', '');
  const page = await (await get(at)).text();
  expect(page).toContain('谷戸の手入れ');
  expect(page).toContain('海の手入れ');
  const form = { survivor: 'a', versionA: '1', versionB: '1', summary: 'b' };
  const check = await post(at, form);
  expect(await check.text()).toContain('元に戻すことはできません');
  const merged = await post(at, { ...form, confirmed: 'yes' });
  expect(merged.headers.get('location')).toBe(`/desk/organisations/${a.code}?merged=yes`);
  expect(await (await get(`/${b.code}`)).text()).toContain(`/desk/organisations/${a.code}`);
  expect((await post(at, { ...form, confirmed: 'yes' })).status).toBe(409);
});
