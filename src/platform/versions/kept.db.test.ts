import { expect } from 'vitest';
import { test } from '#tests/db.ts';
import { announce } from './bump.ts';
import { keptUntilBump } from './kept.ts';

/** Counts how often it was asked; the answer says so, and which key it was for. */
function counting(module?: string) {
  let asked = 0;
  return keptUntilBump(module, async (_db, key) => {
    asked += 1;
    if (key === 'bad') throw new Error('no answer');
    return `${key}${asked}`;
  });
}

test('an answer is kept until its module changes, and no longer', async ({ root }) => {
  const ask = counting('toys');
  expect([await ask(root.db), await ask(root.db)]).toEqual(['1', '1']);
  announce('others');
  expect(await ask(root.db)).toBe('1');
  announce('toys');
  expect(await ask(root.db)).toBe('2');
});

test('without a module, every change ends it', async ({ root }) => {
  const ask = counting();
  expect([await ask(root.db), await ask(root.db)]).toEqual(['1', '1']);
  announce('others');
  expect(await ask(root.db)).toBe('2');
});

test('another day is another question', async ({ root }) => {
  const ask = counting();
  expect([await ask(root.db, 'a'), await ask(root.db, 'b'), await ask(root.db, 'b')]).toEqual([
    'a1',
    'b2',
    'b2',
  ]);
});

test('a question that failed is asked again', async ({ root }) => {
  const ask = counting();
  await expect(ask(root.db, 'bad')).rejects.toThrow('no answer');
  await expect(ask(root.db, 'bad')).rejects.toThrow('no answer');
  expect(await ask(root.db, 'a')).toBe('a3');
});

test('a transaction asks for itself', async ({ db }) => {
  const ask = counting();
  expect([await ask(db), await ask(db)]).toEqual(['1', '2']);
});
