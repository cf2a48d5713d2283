import { expect, test } from 'vitest';
import { kanaKey } from './kana-key.ts';

const sorted = (kana: string[]) => kana.toSorted((a, b) => (kanaKey('', a) < kanaKey('', b) ? -1 : 1));

test('kana stand in the order of the syllabary, voiced and small ones with the plain ones', () => {
  const order = [
    'アート',
    'あーと',
    'あき',
    'かい',
    'がい',
    'かいが',
    'きやく',
    'きゃくま',
    'サークル',
    'はん',
    'ばん',
    'ぱん',
    'わ',
  ];
  expect(sorted(order.toReversed()).slice(2)).toEqual(order.slice(2));
});

test('a long vowel sorts as the vowel that it repeats', () => {
  expect(kanaKey('', 'カード').split(' ')[0]).toBe('かあと');
  expect(kanaKey('', 'コーヒー').split(' ')[0]).toBe('こおひい');
  expect(kanaKey('', 'ー').split(' ')[0]).toBe('ー');
});

test.each([
  ['とくていひえいりかつどうほうじん みどりのかい', 'みどりのかい'],
  ['エヌピーオーホウジン　ミドリノカイ', 'みどりのかい'],
  ['「みどり」の・かい', 'みどりのかい'],
])('%s stands where %s stands', (one, other) => {
  expect(kanaKey('', one)).toBe(kanaKey('', other));
});

test('without a reading the name itself is the key', () => {
  expect(kanaKey('NPO法人 緑の会', ' ')).toBe('緑の会 緑の会');
});
