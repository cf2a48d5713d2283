import { expect, it } from 'vitest';
import { followerOf, tokenFor } from './token.ts';

const id = '0b9f6a52-7a4e-4a7e-9b43-0d9a9c1d2e3f';
const secret = 'a-secret-that-is-long-enough-for-a-test';

it('names its row to whoever holds the secret, and nobody else', () => {
  const token = tokenFor(id, secret);
  expect(token.length).toBeLessThan(60);
  expect(followerOf(token, secret)).toBe(id);
  expect(followerOf(token, `${secret}x`)).toBeUndefined();
  expect(followerOf(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, secret)).toBeUndefined();
  expect(followerOf('', secret)).toBeUndefined();
});
