import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

const ALPHABET = 'あいがぱんっゃーアイガパンッャヴヶカー会学髙﨑齋邊東京都ABcｱｲｶﾞＡＢ１2é・ 　-—!'.split('');
const text = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 30 });

test.each([
  ['ＮＰＯ法人　みどりの会', 'NPO法人 みどりの会'],
  ['ﾎﾞﾗﾝﾃｨｱ', 'ボランティア'],
  ['ぼらんてぃあ・さーくる', 'ボランティアサークル'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['齋藤', '斉藤'],
  ['斎藤', '齊藤'],
  ['髙﨑', '高崎'],
  ['濵田國男', '浜田国男'],
  ['𠮷野', '吉野'],
  ['袖ヶ浦', '袖ケ浦'],
  ['三ヵ月', '三カ月'],
  ['ヴァイオリン', 'バイオリン'],
  ['Café', 'cafe'],
  ['①番', '1番'],
  ['㈱みどり', '(株)みどり'],
  ['〜の会—', '～の会-'],
])('%s and %s are the same in search', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['カード', '角'],
  ['アート', 'あと'],
  ['かき', 'がき'],
  ['東京', '京都'],
])('%s and %s stay two words', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('marks that nobody sees are gone: zero width, direction, control, variants', () => {
  expect(fold('み\u200bど\u202eり\u0000の\ufeff会\u{e0100}')).toBe('みどりの会');
});

test('any white space is one blank', () => {
  expect(fold('北町\t\n　みどり')).toBe('北町 みどり');
});

test('half a pair of a broken text does no harm', () => {
  expect(() => fold(`\ud842会`)).not.toThrow();
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => fold(fold(any)) === fold(any)),
  );
});

test('the fold of two texts put together is their folds put together, but for kana that melt at the seam', () => {
  const calm = text.filter((any) => !/[ヴｶｱｲﾞ\s]/.test(any));
  fc.assert(fc.property(calm, calm, (one, other) => fold(one + other) === fold(one) + fold(other)));
});
