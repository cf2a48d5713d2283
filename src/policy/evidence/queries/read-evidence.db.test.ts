import { expect } from 'vitest';
import { SYSTEM } from '#kernel/actor.ts';
import type { EvidenceSource } from '#platform/manifest.ts';
import { createRegister } from '#policy/register/register.factory.ts';
import { policyEditions } from '#policy/register/schema.ts';
import { test } from '#tests/db.ts';
import { policyFacts } from '../schema.ts';
import { listFacts } from './list-facts.ts';
import { readEvidence } from './read-evidence.ts';

const NOW = new Date('2026-11-23T00:00:00Z');
const TODAY = '2026-11-23';

const fact = (code: string, happenedOn: string, over: Partial<typeof policyFacts.$inferInsert> = {}) => ({
  code,
  happenedOn,
  sentence: `${happenedOn}に行いました。`,
  enteredAt: NOW,
  enteredBy: SYSTEM.id,
  ...over,
});

/** A module that held a lecture. */
const lectures: EvidenceSource = {
  module: 'lectures',
  codes: ['1-2'],
  list: async (_db, code, { from, to }) =>
    [
      {
        key: 'lectures:1',
        code,
        on: '2026-10-01',
        sentence: { ja: '講座を開きました。', en: 'A lecture was held.', easy: '講座を しました。' },
        href: '/lectures/1',
      },
    ].filter((f) => f.on >= from && f.on <= to),
};

test('the newest fact, the number of this fiscal year and the lapse are known for all codes at once', async ({
  db,
}) => {
  await createRegister(db, { now: NOW });
  await db
    .insert(policyFacts)
    .values([
      fact('1-1', '2026-03-31'),
      fact('1-1', '2026-04-01'),
      fact('1-1', '2026-09-01'),
      fact('1-1', '2026-12-01'),
      fact('2-3', '2025-06-01'),
    ]);
  const evidence = await readEvidence(db, [], ['1-1', '1-2', '2-3', '2-1'], TODAY);
  expect(evidence.get('1-1')).toMatchObject({
    newest: { on: '2026-09-01' },
    countThisYear: 2,
    standing: 'recorded',
  });
  expect(evidence.get('1-2')).toMatchObject({ standing: 'waiting', newest: null });
  expect(evidence.get('2-3')).toMatchObject({ standing: 'lapsed', lapsedSince: '2026-06-02' });
});

test('when the records are taken away the measure lapses', async ({ db }) => {
  await createRegister(db, { now: NOW });
  const old = fact('1-1', '2024-04-01');
  const withdrawn = { withdrawnAt: NOW, withdrawnReason: '別の施策の記録でした。' };
  await db.insert(policyFacts).values([old, fact('1-1', '2026-11-01', withdrawn)]);
  expect((await readEvidence(db, [], ['1-1'], TODAY)).get('1-1')).toMatchObject({
    newest: { on: '2024-04-01' },
    standing: 'lapsed',
  });
  expect(await listFacts(db, [], '1-1', { from: '2020-01-01', to: TODAY })).toHaveLength(1);
});

test('what the modules report counts beside what was entered by hand', async ({ db }) => {
  await createRegister(db, { now: NOW });
  await db.insert(policyFacts).values(fact('1-2', '2026-09-01'));
  const evidence = await readEvidence(db, [lectures], ['1-2'], TODAY);
  expect(evidence.get('1-2')).toMatchObject({ newest: { key: 'lectures:1' }, countThisYear: 2 });
  const facts = await listFacts(db, [lectures], '1-2', { from: '2026-04-01', to: TODAY });
  expect(facts.map((f) => f.on)).toEqual(['2026-09-01', '2026-10-01']);
});

test('a measure stays in force until the edition that drops it is adopted', async ({ db }) => {
  await createRegister(db, { now: NOW, secondState: 'proposed' });
  expect((await readEvidence(db, [], ['2-1'], TODAY)).get('2-1')?.standing).toBe('waiting');
  await db.update(policyEditions).set({ state: 'adopted' });
  expect((await readEvidence(db, [], ['2-1'], TODAY)).get('2-1')?.standing).toBe('ended');
});
