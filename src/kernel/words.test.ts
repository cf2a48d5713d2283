import { expect, test } from 'vitest';
import { htmlLang, isLang, say } from './words.ts';

const GREETING = {
  ja: '{name}さん、{count}件あります',
  en: '{name}, {count} waiting',
  easy: '{count}こ あります',
};

test('a text is said in the language of the reader, with its names filled', () => {
  expect(say('ja', GREETING, { name: '花', count: 3 })).toBe('花さん、3件あります');
  expect(say('en', GREETING, { name: 'Hana', count: 0 })).toBe('Hana, 0 waiting');
  expect(say('easy', GREETING, { count: 1 })).toBe('1こ あります');
});

test('a name without a value stays visible instead of vanishing', () => {
  expect(say('en', GREETING, { count: 2 })).toBe('{name}, 2 waiting');
});

test('a value that looks like a name is not filled a second time', () => {
  expect(say('en', GREETING, { name: '{count}', count: 2 })).toBe('{count}, 2 waiting');
});

test('easy Japanese is announced to browsers as Japanese', () => {
  expect([htmlLang('ja'), htmlLang('easy'), htmlLang('en')]).toEqual(['ja', 'ja', 'en']);
  expect([isLang('easy'), isLang('fr'), isLang(undefined)]).toEqual([true, false, false]);
});
