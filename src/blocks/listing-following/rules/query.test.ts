import { expect, test } from 'vitest';
import { searchOf } from './query.ts';

test('the same search is one, in whatever order and on whatever page it was looked at', () => {
  const search = searchOf('?q=子ども&area=大船&page=3&sort=kana&field=');
  expect(search).toBe(searchOf('area=大船&lang=en&q=子ども'));
  expect(new URLSearchParams(search).get('q')).toBe('子ども');
});

test('several values of one name stay; a search without any is the whole list', () => {
  expect(searchOf('field=2&field=1')).toBe('field=1&field=2');
  expect(searchOf('')).toBe('');
});

test('a search that is too long is none', () => {
  expect(searchOf(`q=${'a'.repeat(600)}`)).toBeUndefined();
});
