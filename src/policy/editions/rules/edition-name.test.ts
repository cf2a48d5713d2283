import { expect, test } from 'vitest';
import { kanjiNumber, nextEditionName } from './edition-name.ts';

test('the next edition is named after the newest one', () => {
  expect(nextEditionName('第二次指針（案）', 2)).toBe('第三次指針');
  expect(nextEditionName('第1次指針', 1)).toBe('第2次指針');
  expect(nextEditionName('第十次指針', 10)).toBe('第十一次指針');
});

test('a name without its number is left for the officer to change', () => {
  expect(nextEditionName('市民活動の指針', 1)).toBe('市民活動の指針');
});

test('numbers read as they are written', () => {
  expect([1, 9, 10, 11, 20, 34].map(kanjiNumber)).toEqual(['一', '九', '十', '十一', '二十', '三十四']);
});
