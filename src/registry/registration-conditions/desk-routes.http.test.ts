import { describe, expect } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import type { Db } from '#platform/db/db.ts';
import { listAreas, listCityFields } from '#registry/organisations/index.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { conditionRoutes } from './desk-routes.tsx';
import { typedRules } from './forms.ts';
import { getRules } from './queries/get-rules.ts';
import { PLAIN_RULES } from './rules/registration-rules.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const AT = '/desk/registration';

function desk(db: Db, ...roles: Role[]) {
  const actor = { id: '00000000-0000-4000-8000-0000000000c1', roles, organisationIds: [], departmentIds: [] };
  const app = host(AT, conditionRoutes, { db, now: NOW, actor });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path: string) => Promise.resolve(app.request(AT + path)),
    post: (path: string, form: Record<string, string> = {}) =>
      Promise.resolve(app.request(AT + path, { method: 'POST', headers, body: new URLSearchParams(form) })),
  };
}

/** The form as a browser sends it, with nothing ticked. */
const form = (changes: Record<string, string> = {}) => {
  const plain = Object.entries(typedRules(PLAIN_RULES)).filter(
    ([, value]) => typeof value === 'string' && value,
  );
  return { version: '0', ...Object.fromEntries(plain as [string, string][]), ...changes };
};

describe('the conditions', () => {
  test('show their effect before they are saved, and hold once they are', async ({ db }) => {
    await createOrganisation(db, NOW, { name: '小さい会', memberCount: 3 });
    await createOrganisation(db, NOW, { name: '大きい会', memberCount: 30 });
    const { get, post } = desk(db, 'centre_staff');
    const asked = form({ minMembers: '５', 'ground.members': '要綱第3条' });
    const preview = await (await post('/rules/preview', asked)).text();
    expect(preview).toContain('登録している2団体のうち1団体が満たしません');
    expect((await getRules(db)).version).toBe(0);
    expect((await post('/rules', asked)).status).toBe(303);
    expect(await getRules(db)).toMatchObject({
      version: 1,
      rules: { minMembers: 5, grounds: { members: '要綱第3条' }, kinds: [], sameHand: true },
    });
    expect(await (await get('/rules')).text()).toContain('value="5"');
  });

  test('of two who save at once the second keeps what it typed and is told', async ({ db }) => {
    const { post } = desk(db, 'administrator');
    expect((await post('/rules', form())).status).toBe(303);
    const late = await post('/rules', form({ minMembers: '7' }));
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('value="7"');
    expect((await getRules(db)).rules.minMembers).toBeNull();
  });

  test('say at which field a number cannot be read', async ({ db }) => {
    const bad = await desk(db, 'programme_officer').post(
      '/rules',
      form({ minMembers: '多め', graceDays: '999' }),
    );
    const html = await bad.text();
    expect(bad.status).toBe(422);
    expect(html).toContain('href="#field-minMembers"');
    expect(html).toContain('href="#field-graceDays"');
    expect(html).toContain('value="多め"');
  });

  test.for(['group_member', 'coordinator', 'department_officer', 'committee_member'] as const)(
    'are not for %s',
    async (role, { db }) => {
      const { get, post } = desk(db, role);
      const answers = [await get('/rules'), await post('/rules', form()), await get('/choices')];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    },
  );
});

describe('areas and own fields', () => {
  const rows = (...list: [string, string, string][]) =>
    Object.fromEntries(
      list.flatMap(([place, code, name], i) => [
        [`areas.${i}.place`, place],
        [`areas.${i}.code`, code],
        [`areas.${i}.name`, name],
        [`areas.${i}.centre`, i === 0 ? '35.30,139.50' : ''],
      ]),
    );

  test('are saved in the order of their numbers; one that a group names cannot go', async ({ db }) => {
    const { post, get } = desk(db, 'centre_staff');
    const all = rows(['2', 'north', '北部'], ['1', 'south', '南部'], ['', '', '']);
    expect((await post('/choices/areas', all)).status).toBe(303);
    expect((await listAreas(db)).map(({ code, latitude }) => [code, latitude])).toEqual([
      ['south', null],
      ['north', 35.3],
    ]);
    expect(await (await get('/choices')).text()).toContain('value="35.3,139.5"');
    await createOrganisation(db, NOW, { areaCode: 'north' });
    const refused = await post('/choices/areas', rows(['1', 'south', '南部']));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('団体が使っている地域は消せません');
    expect(await listAreas(db)).toHaveLength(2);
  });

  test('a code twice, or none, is said at its row, and nothing is saved', async ({ db }) => {
    const { post } = desk(db, 'centre_staff');
    const bad = await post(
      '/choices/areas',
      rows(['1', 'north', '北部'], ['2', 'north', '南部'], ['3', '!', '西']),
    );
    const html = await bad.text();
    expect(bad.status).toBe(422);
    expect(html).toContain('2行目の記号が、ほかの行と同じです');
    expect(html).toContain('href="#field-areas-2-code"');
    expect(await listAreas(db)).toEqual([]);
    const fields = {
      'fields.0.place': '1',
      'fields.0.code': 'yato',
      'fields.0.name': '谷戸',
      'fields.0.centre': '',
    };
    expect((await post('/choices/fields', fields)).status).toBe(303);
    expect((await listCityFields(db)).map(({ name }) => name)).toEqual(['谷戸']);
  });
});
