import { expect } from 'vitest';
import { listAwards } from '#pillars/2-funding/grant-awards/index.ts';
import { listApplications } from '#pillars/2-funding/grant-papers/index.ts';
import { test } from '#tests/db.ts';
import { DEMO_APPLICATIONS } from './demo-applications.ts';
import { plantDemo } from './plant-demo.ts';

test('the demonstration is planted whole, with papers of the programme in every state', async ({ db }) => {
  expect(await plantDemo(db, new Date('2026-11-26T01:00:00Z'))).toBe(true);
  const { lines } = await listApplications(db, { withUnsent: true, pageSize: 200 });
  expect(lines).toHaveLength(DEMO_APPLICATIONS.length);
  const states = new Set(lines.map(({ state }) => state));
  for (const state of ['draft', 'submitted', 'returned', 'screening', 'recommended', 'awarded', 'declined']) {
    expect([...states]).toContain(state);
  }
  const awards = await listAwards(db);
  expect(new Set(awards.map(({ state }) => state))).toEqual(
    new Set(['agreed', 'running', 'settled', 'closed']),
  );
});

test('the demonstration can be planted on any day of the year', async ({ db }) => {
  expect(await plantDemo(db, new Date('2027-04-02T01:00:00Z'))).toBe(true);
});
