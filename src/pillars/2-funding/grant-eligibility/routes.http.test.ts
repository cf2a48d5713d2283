import { describe, expect } from 'vitest';
import {
  createRuleSet,
  eligibilityRule,
  rulesWith,
} from '#pillars/2-funding/grant-rules/grant-rules.factory.ts';
import type { Db } from '#platform/db/db.ts';
import { createOrganisation } from '#registry/organisations/organisations.factory.ts';
import { host, testFrame } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { eligibilityRoutes } from './routes.tsx';

const NOW = new Date('2026-11-25T03:00:00Z');
const rules = rulesWith({
  eligibility: [
    eligibilityRule('min_citizens', 3, { sentence: { ja: '市民が3人以上います' } }),
    eligibilityRule('registered', null, {
      sentence: { ja: '登録しています' },
      remedy: { by: 'application', words: { ja: '申請までに登録します' } },
    }),
    eligibilityRule('no_other_subsidy', null, { sentence: { ja: 'ほかの補助金を受けていません' } }),
  ],
  windows: {
    consultUntil: null,
    opensOn: null,
    closesOn: '2026-12-20',
    presentationOn: null,
    decisionOn: null,
  },
});

function visit(db: Db, organisationIds: string[] = []) {
  const isMember = organisationIds.length > 0;
  const app = host('/grants/check', eligibilityRoutes, {
    db,
    now: NOW,
    ...(isMember && {
      actor: {
        id: '00000000-0000-4000-8000-0000000000d1',
        roles: ['group_member'] as const,
        organisationIds,
        departmentIds: [],
      },
      frame: { ...testFrame, user: { name: '甲', roles: [] } },
    }),
  });
  return async (path: string) => {
    const answer = await app.request(`/grants/check${path}`);
    return { status: answer.status, html: await answer.text() };
  };
}

describe('the check', () => {
  test('asks what the rules ask, and answers each with reason and what to do', async ({ db }) => {
    await createRuleSet(db, NOW, { rules });
    const get = visit(db);
    expect((await get('')).html).toContain('/grants/check/startup');
    const { html } = await get('/startup');
    expect(html).toContain('市内に住む・働く・学ぶ会員は何人ですか');
    expect(html).not.toContain('設立した日はいつですか');
    const result = await get('/startup/result?citizens=4&registered=no&subsidy=no');
    expect(result.html).toContain('あと1つ、期限までに行えば申請できる見込みです');
    expect(result.html).toContain('2026年12月20日（日）までに行えば申請できます');
    expect(result.html).toContain('要綱第3条');
    expect(result.html).toContain('href="/desk/my-grants"');
    expect(result.html).toContain('/grants/check/startup?citizens=4&amp;registered=no&amp;subsidy=no');
  });

  test('says what is not met first, and offers no application then', async ({ db }) => {
    await createRuleSet(db, NOW, { rules });
    const { html } = await visit(db)('/startup/result?citizens=2&registered=yes&subsidy=yes');
    expect(html).toContain('いまの内容では、2件の条件を満たしていません');
    expect(html).not.toContain('/desk/my-grants');
  });

  test('says that nothing is decided where nothing is', async ({ db }) => {
    await createRuleSet(db, NOW, { rules: rulesWith() });
    expect((await visit(db)('/startup/result')).html).toContain('まだ決められていないため、判定できません');
  });

  test('asks again at the field where an answer cannot be read', async ({ db }) => {
    await createRuleSet(db, NOW, { rules });
    const { status, html } = await visit(db)('/startup/result?citizens=%E5%A4%9A%E6%95%B0');
    expect(status).toBe(422);
    expect(html).toContain('value="多数"');
    expect(html).toContain('href="#field-citizens"');
  });

  test('takes what the register knows of one’s own group, and puts none of it into an address', async ({
    db,
  }) => {
    await createRuleSet(db, NOW, { rules });
    const mine = await createOrganisation(db, NOW, { name: '私の会', memberCount: 9, citizenCount: 7 });
    const other = await createOrganisation(db, NOW, {
      name: 'よその会',
      memberCount: 4321,
      citizenCount: 4321,
    });
    const get = visit(db, [mine.id]);
    const { html } = await get('/startup');
    expect(html).toContain('私の会について確かめています');
    expect(html).not.toContain('会員は何人ですか');
    const result = await get('/startup/result?of=1&subsidy=no');
    expect(result.html).toContain('7人（3人以上が必要です）');
    expect(result.html).not.toMatch(/href="[^"]*(citizens|G\d{5}|[0-9a-f-]{36})/);
    for (const of of ['2', '-1', other.id, 'G00002']) {
      const stranger = await get(`/startup?of=${encodeURIComponent(of)}`);
      expect(stranger.html).not.toContain('よその会');
      expect(stranger.html).toContain('会員は何人ですか');
    }
  });

  test('knows no course that is not there', async ({ db }) => {
    expect((await visit(db)('/nothing')).status).toBe(404);
    expect((await visit(db)('/nothing/result')).status).toBe(404);
  });
});
