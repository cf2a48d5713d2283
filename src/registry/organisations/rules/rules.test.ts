import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, numberOf } from './code.ts';
import { isCorporateNumber } from './corporate-number.ts';
import { parseFounded } from './founded.ts';
import { nameLikeness } from './likeness.ts';
import { nameKeyOf } from './name-key.ts';
import { STANDING_FLOW, STANDINGS } from './standing.ts';

describe('a 法人番号', () => {
  it.each(['8000012010038', '1180301018771', '7000012050002', '1500005001859', '2000012010019'])(
    '%s is one',
    (number) => expect(isCorporateNumber(number)).toBe(true),
  );

  it('is none when any one figure is another', () => {
    const number = '8000012010038';
    for (let at = 0; at < 13; at += 1) {
      const other = (Number(number[at]) + 1) % 10;
      const wrong = number.slice(0, at) + other + number.slice(at + 1);
      expect([wrong, isCorporateNumber(wrong)]).toEqual([wrong, false]);
    }
  });

  it.each(['', '123', '80000120100381', '８００００１２０１００３８', '800001201003x'])(
    '%s is none',
    (text) => expect(isCorporateNumber(text)).toBe(false),
  );
});

describe('when something was founded', () => {
  it.each([
    ['平成27年4月1日', '2015-04-01', 'day'],
    ['2015年4月', '2015-04-01', 'month'],
    ['２０１５', '2015-01-01', 'year'],
    ['平成27年', '2015-01-01', 'year'],
    ['令和元年', '2019-01-01', 'year'],
    ['大正4年', '1915-01-01', 'year'],
    ['昭和28年11月', '1953-11-01', 'month'],
    ['1998/12', '1998-12-01', 'month'],
  ])('%s is understood', (typed, on, precision) => {
    expect(parseFounded(typed)).toEqual({ on, precision });
  });

  it.each(['令和0年', '令和0年4月1日', '平成32年', '15', '2015年13月', '去年', '0000', ''])(
    '%s is not',
    (typed) => {
      expect(parseFounded(typed)).toBeUndefined();
    },
  );
});

describe('the key of a name', () => {
  it.each([
    ['特定非営利活動法人 谷戸の森', '谷戸の森（NPO法人）'],
    ['NPO法人谷戸の森', '谷戸の森'],
    ['認定ＮＰＯ法人 谷戸の森', '特定非営利活動法人谷戸の森'],
    ['カマクラ・ハマノカイ', 'かまくら はまの会'.replace('会', 'かい')],
    ['髙橋の会', '高橋の会'],
    ['一般社団法人　ハマ・ネット', 'ハマネット'],
  ])('%s and %s have the same', (one, other) => {
    expect(nameKeyOf(one)).toBe(nameKeyOf(other));
  });

  it('is never empty for a name that holds letters', () => {
    expect(nameKeyOf('NPO法人')).not.toBe('');
    fc.assert(
      fc.property(fc.stringMatching(/^[ぁ-んァ-ヶ一-龠a-z]{1,20}$/), (name) => nameKeyOf(name) !== ''),
    );
  });

  it('tells different groups apart', () => {
    expect(nameKeyOf('谷戸の森を守る会')).not.toBe(nameKeyOf('谷戸の森を育てる会'));
  });
});

it('likeness of names is one for the same and small for strangers', () => {
  expect(nameLikeness('谷戸の森を守る会', '谷戸の森を守る会')).toBe(1);
  expect(nameLikeness('谷戸の森を守る会', '谷戸の森を守る会員の会')).toBeGreaterThan(0.75);
  expect(nameLikeness('谷戸の森を守る会', '海辺の手話サークル')).toBeLessThan(0.2);
  expect(nameLikeness('', '')).toBe(0);
});

it('a code is read back however it is typed', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => numberOf(codeOf(n)) === n));
  expect([
    numberOf('g12'),
    numberOf('Ｇ０００１２'),
    numberOf('12'),
    numberOf('G0'),
    numberOf('G1e5'),
  ]).toEqual([12, 12, undefined, undefined, undefined]);
});

it('the life of a registration is this table', () => {
  const lines = STANDINGS.map(
    (standing) =>
      `${standing}: ${Object.entries(STANDING_FLOW[standing])
        .map(([action, to]) => `${action}→${to}`)
        .join(' ')}`,
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "applicant: register→registered withdraw→withdrawn merge→merged",
      "registered: renew→registered lapse→lapsed withdraw→withdrawn merge→merged",
      "lapsed: renew→registered withdraw→withdrawn merge→merged",
      "withdrawn: register→registered merge→merged",
      "merged: ",
    ]
  `);
});
