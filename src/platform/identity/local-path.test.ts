import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test('the way back is a path of this site', () => {
  expect(localPath('/policy/measures/1-1?edition=2#text')).toBe('/policy/measures/1-1?edition=2#text');
  expect(localPath('/')).toBe('/');
});

test('every way to name another site leads to the desk instead', () => {
  const foreign = [
    'https://example.com',
    '//example.com',
    '/\\example.com',
    '\\\\example.com',
    '/\t/example.com',
    '/\n/example.com',
    'javascript:alert(1)',
    'policy',
    '',
    undefined,
    `/${'a'.repeat(2000)}`,
  ];
  expect(foreign.map((asked) => localPath(asked))).toEqual(foreign.map(() => '/desk'));
});
