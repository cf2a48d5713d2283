import { Hono } from 'hono';
import { expect } from 'vitest';
import { reform } from '#pillars/7-collaboration/reform/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { host } from '#tests/app.ts';
import { test } from '#tests/db.ts';
import { plantDemo } from './plant-demo.ts';

const NOW = new Date('2026-11-26T01:00:00Z');
const OFFICER = { id: '00000000-0000-4000-8000-0000000000c1', organisationIds: [], departmentIds: [] };

test('the laboratory decides the past rounds of the demonstration as they were decided', {
  timeout: 120_000,
}, async ({ db }) => {
  await plantDemo(db, NOW);
  const none = new Hono<AppEnv>();
  const actor = { ...OFFICER, roles: ['committee_member'] as const };
  const desk = host('/desk/reform', reform.deskRoutes ?? none, { db, now: NOW, actor });
  for (const course of ['startup', 'collaboration', 'vitalization']) {
    const same = await (await desk.request(`/desk/reform/courses/${course}`)).text();
    expect(same).toMatch(/当時の決定と1円まで一致しました|すべて当時と一致しました/);
    expect(same).not.toContain('一致しません');
    // Under an impossible pass mark nobody is awarded, and it costs nothing.
    const strict = await (await desk.request(`/desk/reform/courses/${course}?passShare=100`)).text();
    expect(strict).toContain('基準点に届かない');
    expect(strict).toMatch(/採択される件数<\/th>.*?<td[^>]*>\d+<\/td><td[^>]*>0<\/td>/);
  }
  const shown = await (
    await host('/reform', reform.routes ?? none, { db, now: NOW }).request('/reform')
  ).text();
  expect(shown).toContain('協働コースを1年度80万円に');
  const facts = await reform.evidence?.[0]?.list(db, '7-5', { from: '2026-04-01', to: '2027-03-31' });
  expect(facts).toHaveLength(2);
});
