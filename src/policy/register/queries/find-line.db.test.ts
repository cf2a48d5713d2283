import { expect } from 'vitest';
import { test } from '#tests/db.ts';
import { createRegister } from '../register.factory.ts';
import { findLine } from './find-line.ts';

const NOW = new Date('2026-11-23T00:00:00Z');

const codesOf = (line: Awaited<ReturnType<typeof findLine>>) =>
  line?.members.map(({ edition, measure }) => `${edition.number}:${measure.code}`);

test('a line holds merged and split measures of every edition', async ({ db }) => {
  await createRegister(db, { now: NOW });
  expect(codesOf(await findLine(db, '4-1', { drafting: false }))).toEqual(['1:4-1', '1:4-2', '2:4-1']);
  expect(codesOf(await findLine(db, '3-4', { drafting: false }))).toEqual(['1:3-3', '2:3-3', '2:3-4']);
});

test('a measure that was removed keeps its page and tells where it ended', async ({ db }) => {
  await createRegister(db, { now: NOW });
  const line = await findLine(db, '2-1', { drafting: false });
  expect(line?.head.edition.number).toBe(1);
  expect(line?.fates.map((fate) => fate.verbs)).toEqual([['削除']]);
});

test('what is on the desk is not in the line that the public reads', async ({ db }) => {
  await createRegister(db, { now: NOW, secondState: 'drafting' });
  expect(codesOf(await findLine(db, '4-1', { drafting: false }))).toEqual(['1:4-1']);
  expect((await findLine(db, '4-1', { drafting: false }))?.fates).toEqual([]);
  expect(await findLine(db, '2-2', { drafting: false })).toBeUndefined();
  expect(codesOf(await findLine(db, '2-2', { drafting: true }))).toEqual(['2:2-2']);
});

test('a code that no edition has leads nowhere', async ({ db }) => {
  await createRegister(db, { now: NOW });
  expect(await findLine(db, '9-9', { drafting: true })).toBeUndefined();
});
