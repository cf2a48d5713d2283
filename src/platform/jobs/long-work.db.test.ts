import { expect } from 'vitest';
import { test } from '#tests/db.ts';
import {
  endLongWork,
  findLongWork,
  listLongWorks,
  reportProgress,
  resumeLongWork,
  startLongWork,
  stopLongWork,
} from './long-work.ts';

const NOW = new Date('2026-05-01T03:00:00Z');
const LATER = new Date('2026-05-01T03:05:00Z');
const OWNER = { id: '11111111-1111-4111-8111-111111111111' };
const OTHER = { id: '22222222-2222-4222-8222-222222222222' };

test('shows its owner how far it is, and ends', async ({ db }) => {
  const id = await startLongWork(db, NOW, OWNER, { kind: 'policy.import', total: 10 });
  expect(await reportProgress(db, LATER, id, { done: 4, message: '第2章' })).toBe(true);
  expect(await listLongWorks(db, OWNER.id)).toMatchObject([
    { id, state: 'running', done: 4, total: 10, message: '第2章', updatedAt: LATER },
  ]);
  expect(await listLongWorks(db, OTHER.id)).toEqual([]);
  await endLongWork(db, LATER, id, 'done');
  expect(await findLongWork(db, id)).toMatchObject({ state: 'done' });
  expect(await stopLongWork(db, LATER, OWNER, id)).toMatchObject({ ok: false, code: 'long_work.not_open' });
});

test('ends after its portion when it was stopped, and goes on from there when resumed', async ({ db }) => {
  const id = await startLongWork(db, NOW, OWNER, { kind: 'policy.import', total: 10 });
  await reportProgress(db, NOW, id, { done: 3 });
  expect(await stopLongWork(db, NOW, OWNER, id)).toMatchObject({ ok: true });
  expect(await reportProgress(db, NOW, id, { done: 4 })).toBe(false);
  await endLongWork(db, NOW, id, 'done');
  expect(await findLongWork(db, id)).toMatchObject({ state: 'stopped', done: 3 });
  expect(await resumeLongWork(db, LATER, OWNER, id)).toMatchObject({ ok: true, value: { done: 3 } });
  expect(await reportProgress(db, LATER, id, { done: 4 })).toBe(true);
});

test('is stopped by nobody but its owner', async ({ db }) => {
  const id = await startLongWork(db, NOW, OWNER, { kind: 'policy.import', total: 10 });
  expect(await stopLongWork(db, NOW, OTHER, id)).toMatchObject({ ok: false, kind: 'forbidden' });
  expect(await resumeLongWork(db, NOW, OWNER, id)).toMatchObject({ ok: false, kind: 'closed' });
  expect(await stopLongWork(db, NOW, OWNER, OTHER.id)).toMatchObject({ ok: false, kind: 'missing' });
});
