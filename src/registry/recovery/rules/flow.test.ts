import { expect, test } from 'vitest';
import { endOf, matchOf, RECOVERY_FLOW, stateOf } from './flow.ts';

const expiresAt = new Date('2026-12-04T03:00:00Z');
const after = new Date(expiresAt.getTime() + 1);

test('both officers confirm before the centre may approve; the centre may refuse before', () => {
  expect(RECOVERY_FLOW).toMatchInlineSnapshot(`
    {
      "approved": {},
      "asked": {
        "confirm": "confirmed",
        "refuse": "refused",
      },
      "confirmed": {
        "approve": "approved",
        "refuse": "refused",
      },
      "expired": {},
      "refused": {},
    }
  `);
});

test('a request that was not confirmed by both in time has run out; one that was waits for the centre', () => {
  expect(stateOf({ state: 'asked', expiresAt }, expiresAt)).toBe('asked');
  expect(stateOf({ state: 'asked', expiresAt }, after)).toBe('expired');
  expect(stateOf({ state: 'confirmed', expiresAt }, after)).toBe('confirmed');
});

test('a request ends with the decision, or when it ran out', () => {
  expect(endOf({ state: 'asked', expiresAt, decidedAt: null }, expiresAt)).toBeUndefined();
  expect(endOf({ state: 'asked', expiresAt, decidedAt: null }, after)).toEqual(expiresAt);
  expect(endOf({ state: 'confirmed', expiresAt, decidedAt: null }, after)).toBeUndefined();
  expect(endOf({ state: 'refused', expiresAt, decidedAt: expiresAt }, after)).toEqual(expiresAt);
});

test('an officer is known by the name, however its spaces are written, and the post', () => {
  const officers = [{ name: '港 なぎさ', post: 'deputy' }];
  expect(matchOf(officers, { name: '港　なぎさ', post: 'deputy' })).toBe('same');
  expect(matchOf(officers, { name: '港なぎさ', post: 'auditor' })).toBe('other_post');
  expect(matchOf(officers, { name: '島 かもめ', post: 'deputy' })).toBe('unknown');
});
