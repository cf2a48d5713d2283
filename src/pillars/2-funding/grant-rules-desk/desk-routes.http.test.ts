import { describe, expect } from 'vitest';
import type { Role } from '#kernel/actor.ts';
import {
  createRuleSet,
  criterion,
  eligibilityRule,
  rulesWith,
} from '#pillars/2-funding/grant-rules/grant-rules.factory.ts';
import {
  currentRuleSet,
  getRuleSet,
  listRuleSets,
  watchRounds,
} from '#pillars/2-funding/grant-rules/index.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { grantRuleRoutes } from './desk-routes.tsx';
import { readSection, type Typed } from './forms.ts';
import { SECTION_NAMES } from './rules/sections.ts';
import { typedSection } from './section-form.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
const AT = '/desk/grant-rules';
const CAPS = { perProjectYen: null, perYearYen: 500_000, byAwardYen: { '1': 300_000 }, totalYen: null };
const rules = rulesWith({
  caps: CAPS,
  rate: { numerator: 2, denominator: 3 },
  eligibility: [
    eligibilityRule('min_citizens', 3, { sentence: { ja: '市民が3人以上います', en: 'At least 3' } }),
  ],
  criteria: [criterion('issue')],
  passMark: { kind: 'share', value: 60 },
  expenses: [],
  invented: ['criteria'],
});

function desk(db: Db, ...roles: Role[]) {
  const actor = { id: '00000000-0000-4000-8000-0000000000c1', roles, organisationIds: [], departmentIds: [] };
  const app = host(AT, grantRuleRoutes, { db, now: NOW, actor });
  const headers = { origin: 'http://localhost' };
  return {
    get: (path: string) => Promise.resolve(app.request(AT + path)),
    post: (path: string, form: Typed = {}) =>
      Promise.resolve(app.request(AT + path, { method: 'POST', headers, body: new URLSearchParams(form) })),
  };
}

async function draftOf(db: Db) {
  const from = await createRuleSet(db, NOW, { rules });
  const { post } = desk(db, 'programme_officer');
  const started = await post('/drafts', { course: 'startup', year: '2026', from });
  return { from, id: started.headers.get('location')?.split('/').at(-1) ?? '' };
}

describe('the desk of the rules', () => {
  test('shows each part, what is not decided and what was made up', async ({ db }) => {
    const id = await createRuleSet(db, NOW, { rules });
    const html = await (await desk(db, 'committee_member').get(`/${id}`)).text();
    expect(html).toContain('1つの年度につき500,000円まで');
    expect(html).toContain('対象経費の3分の2以内');
    expect(html).toContain('デモのための値');
    expect(html).toContain('未設定');
    expect(html).not.toContain('下書きを作る');
    expect(await (await desk(db, 'centre_staff').get('')).text()).toContain('2026年度（令和8年度）');
  });

  test('writes a sentence, shows what it would change, and puts it in force', async ({ db }) => {
    await createOrganisation(db, NOW, { name: '四人の会', memberCount: 9, citizenCount: 4 });
    const { from, id } = await draftOf(db);
    const { get, post } = desk(db, 'programme_officer');
    const typed = typedSection('eligibility', rules);
    const saved = await post(`/${id}/eligibility`, { ...typed, revision: '1', 'eligibility.0.number': '５' });
    expect(saved.status).toBe(303);
    expect((await getRuleSet(db, id)).rules.eligibility?.[0]).toMatchObject({
      key: 'min_citizens',
      params: { number: 5 },
      sentence: { ja: '市民が5人以上います', en: 'At least 5' },
    });
    const effect = await (await get(`/${id}/effect`)).text();
    expect(effect).toContain('1団体について判定しました');
    expect(effect).toContain('四人の会');
    expect((await post(`/${id}/enforce`, { revision: '2', note: '' })).status).toBe(422);
    expect((await post(`/${id}/enforce`, { revision: '2', note: '人数を改めた' })).status).toBe(303);
    expect((await currentRuleSet(db, 'startup', 2026))?.id).toBe(id);
    const compared = await (await get(`/${id}/compare/${from}`)).text();
    expect(compared).toContain('1項目が変わりました');
    expect(compared).toContain('市民が3人以上います');
  });

  test('gives back what was typed, with the sentence at the field', async ({ db }) => {
    const { id } = await draftOf(db);
    const { post } = desk(db, 'programme_officer');
    const bad = await post(`/${id}/money`, {
      ...typedSection('money', rules),
      revision: '1',
      perYearYen: '-5',
      years: '100年',
      rateNumerator: '9',
    });
    const html = await bad.text();
    expect(bad.status).toBe(422);
    expect(html).toContain('value="-5"');
    expect(html).toContain('href="#field-perYearYen"');
    expect(html).toContain('最長の年数は、1から10までの数字で書いてください');
    expect(html).toContain('分子を分母以下にしてください');
    const late = await post(`/${id}/money`, { ...typedSection('money', rules), revision: '7', years: '3' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('value="3"');
  });

  test('refuses it while a round runs, and lets nobody else write', async ({ db }) => {
    const { id } = await draftOf(db);
    const { post } = desk(db, 'programme_officer');
    await post(`/${id}/money`, { ...typedSection('money', rules), revision: '1', years: '2' });
    watchRounds(() => Promise.resolve(true));
    const running = await post(`/${id}/enforce`, { revision: '2', note: '年数' });
    watchRounds(undefined);
    expect(running.status).toBe(409);
    expect(await running.text()).toContain('募集が進んでいるあいだは');
    for (const role of ['centre_staff', 'committee_member', 'administrator'] as const) {
      expect((await desk(db, role).post(`/${id}/money`, { revision: '2' })).status).toBe(403);
      expect((await desk(db, role).post('/drafts', { course: 'startup', year: '2027' })).status).toBe(403);
    }
    for (const role of ['visitor', 'group_member', 'department_officer'] as const) {
      expect((await desk(db, role).get('')).status).toBe(403);
    }
  });

  test('copies a year to the next, throws a draft away, and knows no version that is not there', async ({
    db,
  }) => {
    const from = await createRuleSet(db, NOW, { rules });
    const { get, post } = desk(db, 'programme_officer');
    const next = await post('/drafts', { course: 'startup', year: '2027', from });
    const id = next.headers.get('location')?.split('/').at(-1) ?? '';
    expect((await getRuleSet(db, id)).rules).toEqual(rules);
    expect((await post('/drafts', { course: 'startup', year: '2027', from })).status).toBe(409);
    expect((await post(`/${id}/discard`, { revision: '1' })).status).toBe(303);
    expect(await listRuleSets(db)).toHaveLength(1);
    expect((await get(`/${id}`)).status).toBe(404);
    expect((await get('/no-id')).status).toBe(404);
    expect((await get(`/${from}/money`)).status).toBe(409);
  });
});

describe('a section', () => {
  test.for(SECTION_NAMES)('%s says the same after it was shown and sent unchanged', (section) => {
    const read = readSection(section, typedSection(section, rules), { before: rules, courseKey: 'startup' });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect({ ...rules, ...read.parts }).toEqual(rules);
  });
});
