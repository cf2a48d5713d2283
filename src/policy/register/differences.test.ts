import { expect, test } from 'vitest';
import { differencesOf } from './differences.ts';

test('Japanese text is compared by words, not by letters or sentences', () => {
  expect(differencesOf('公園の花壇を整備します。', '公園の遊具を整備します。')).toEqual([
    { kind: 'same', text: '公園の' },
    { kind: 'removed', text: '花壇' },
    { kind: 'added', text: '遊具' },
    { kind: 'same', text: 'を整備します。' },
  ]);
});

test('the two sides of a comparison can be read off it whole', () => {
  const [before, after] = [
    '相談を月に2回受けます。\n予約は電話で。',
    '相談を毎週受けます。予約は電話か窓口で。',
  ];
  const parts = differencesOf(before, after);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map((part) => part.text)
      .join('');
  expect([without('added'), without('removed')]).toEqual([before, after]);
});

test('equal texts have nothing to show', () => {
  expect(differencesOf('同じ文です。', '同じ文です。')).toEqual([{ kind: 'same', text: '同じ文です。' }]);
  expect(differencesOf('', '')).toEqual([]);
});
