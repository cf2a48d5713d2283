import { describe, expect } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import { createRuleSet } from '#pillars/2-funding/grant-rules/grant-rules.factory.ts';
import type { Db } from '#platform/db/db.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { reformDeskRoutes } from './desk-routes.tsx';
import { REFORM_FACTS } from './evidence.ts';
import { REFORM_OWN } from './own-records.ts';
import { reformRoutes } from './routes.tsx';
import { NO_CHANGES } from './rules/changes.ts';
import type { ScenarioResult } from './rules/scenario.ts';
import { reformScenarios } from './schema.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const PERSON = '00000000-0000-4000-8000-0000000000e1';
const sums = (awarded: number, totalYen: number) => ({
  applications: 7,
  qualified: 6,
  passed: 5,
  awarded,
  totalYen,
  yearlyYen: totalYen,
});
const RESULT: ScenarioResult = {
  rounds: [{ name: '2025年度 協働コース 審査', fiscalYear: 2025 }],
  before: sums(2, 900_000),
  after: sums(3, 2_100_000),
  differing: 0,
  adjusted: 0,
  outlook: null,
  fundedBy: 'general',
};

function desk(db: Db, ...roles: Role[]) {
  const actor = { id: PERSON, roles, organisationIds: [], departmentIds: [] };
  const app = host('/desk/reform', reformDeskRoutes, { db, now: NOW, actor });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path: string) => Promise.resolve(app.request(`/desk/reform${path}`)),
    post: (path: string, form: Record<string, string> = {}) =>
      Promise.resolve(
        app.request(`/desk/reform${path}`, { method: 'POST', headers, body: new URLSearchParams(form) }),
      ),
  };
}
const read = (db: Db, path: string) =>
  Promise.resolve(host('/reform', reformRoutes, { db, now: NOW }).request(`/reform${path}`));

async function createScenario(db: Db, name = '年80万円に'): Promise<string> {
  const [row] = await db
    .insert(reformScenarios)
    .values({
      courseKey: 'startup',
      name,
      reason: '物価が上がったため',
      changes: { ...NO_CHANGES, perYearYen: 800_000 },
      roundIds: [],
      result: RESULT,
      savedBy: PERSON,
      savedAt: NOW,
    })
    .returning({ id: reformScenarios.id });
  return row?.id ?? '';
}

describe('the laboratory', () => {
  test('is for the office and the committee alone', async ({ db }) => {
    for (const role of ['programme_officer', 'committee_member'] as const) {
      expect((await desk(db, role).get('')).status).toBe(200);
    }
    for (const role of [
      'visitor',
      'group_member',
      'centre_staff',
      'department_officer',
      'administrator',
    ] as const) {
      expect((await desk(db, role).get('')).status).toBe(403);
      expect((await desk(db, role).get('/compare')).status).toBe(403);
    }
  });

  test('says that there is nothing to try yet, and saves nothing without a round or a change', async ({
    db,
  }) => {
    await createRuleSet(db, NOW);
    const { get, post } = desk(db, 'committee_member');
    expect(await (await get('/courses/startup')).text()).toContain('結果まで終わった募集がまだありません');
    const form = { name: '案', reason: '理由' };
    expect((await post('/courses/startup', form)).status).toBe(422);
    expect((await post('/courses/startup', { ...form, perYearYen: '800000' })).status).toBe(422);
    expect(await db.select().from(reformScenarios)).toEqual([]);
    expect((await get('/courses/nothing')).status).toBe(404);
    expect((await get('/courses/startup?perYearYen=abc')).status).toBe(422);
  });

  test('shows a scenario, and publishes it by the hand of the office alone', async ({ db }) => {
    await createRuleSet(db, NOW);
    const id = await createScenario(db);
    const html = await (await desk(db, 'committee_member').get(`/scenarios/${id}`)).text();
    expect(html).toContain('1つの年度につき800,000円まで');
    expect(html).toContain('+1,200,000円');
    expect(html).toContain('基金の残りは変わりません');
    expect(html).toContain('申請しなかった団体は入っていません');
    expect((await desk(db, 'committee_member').post(`/scenarios/${id}/publish`)).status).toBe(403);
    expect((await read(db, `/${id}`)).status).toBe(404);
    const { post } = desk(db, 'programme_officer');
    expect((await post(`/scenarios/${id}/publish`)).status).toBe(303);
    expect((await post(`/scenarios/${id}/publish`)).status).toBe(409);
    expect(await (await read(db, '')).text()).toContain('年80万円に');
    const shown = await (await read(db, `/${id}`)).text();
    expect(shown).toContain('物価が上がったため');
    expect(shown).not.toContain(PERSON);
    const facts = await REFORM_FACTS.list(db, '7-5', { from: '2026-11-25', to: '2026-11-25' });
    expect(facts).toMatchObject([{ code: '7-5', on: '2026-11-25', href: `/reform/${id}` }]);
    expect(await REFORM_FACTS.list(db, '7-5', { from: '2026-11-26', to: '2027-03-31' })).toEqual([]);
    expect((await post(`/scenarios/${id}/take-back`)).status).toBe(303);
    expect((await read(db, `/${id}`)).status).toBe(404);
  });

  test('sets scenarios side by side, two at least', async ({ db }) => {
    await createRuleSet(db, NOW);
    const [one, two] = [await createScenario(db, '甲案'), await createScenario(db, '乙案')];
    const { get } = desk(db, 'committee_member');
    expect((await get(`/compare?s=${one}`)).status).toBe(422);
    const html = await (await get(`/compare?s=${one}&s=${two}&s=nonsense`)).text();
    expect(html).toContain('甲案');
    expect(html).toContain('乙案');
    expect(html).toContain('2 → 3');
  });

  test('hands its own scenarios to whoever saved them, and knows none that is not there', async ({ db }) => {
    await createScenario(db);
    expect(await REFORM_OWN.list(db, PERSON)).toMatchObject([{ name: '年80万円に' }]);
    expect(await REFORM_OWN.list(db, '00000000-0000-4000-8000-0000000000e2')).toEqual([]);
    const { get, post } = desk(db, 'programme_officer');
    expect((await get('/scenarios/nonsense')).status).toBe(404);
    expect((await post('/scenarios/00000000-0000-4000-8000-000000000099/publish')).status).toBe(404);
  });
});
