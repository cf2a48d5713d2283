import { describe, expect, it } from 'vitest';
import { MOST_YEN, readYen, yenWords } from './yen.ts';

describe('an amount that somebody typed', () => {
  it('is read however people write whole yen', () => {
    for (const written of [
      '50000',
      '50,000',
      '５００００',
      '５０，０００円',
      ' 50 000 円',
      '¥50,000',
      '￥50,000',
    ]) {
      expect(readYen(written)).toEqual({ yen: 50_000 });
    }
    expect(readYen('0')).toEqual({ yen: 0 });
    expect(readYen(String(MOST_YEN))).toEqual({ yen: MOST_YEN });
  });

  it('is refused with what is wrong with it', () => {
    const problems = (written: string) => {
      const read = readYen(written);
      return 'problem' in read ? read.problem : read.yen;
    };
    expect(['', '  ', '円'].map(problems)).toEqual(['yen.empty', 'yen.empty', 'yen.empty']);
    expect(['-1', '−500', '△500', '▲1,000円', '－３'].map(problems)).toEqual(Array(5).fill('yen.negative'));
    expect(['0.5', '１２．５円'].map(problems)).toEqual(['yen.fraction', 'yen.fraction']);
    expect(['5万円', 'abc', '1e5', '十円', '1-2'].map(problems)).toEqual(Array(5).fill('yen.not_a_number'));
    expect(problems(String(MOST_YEN + 1))).toBe('yen.too_much');
  });
});

it('is written with separators and its unit', () => {
  expect(yenWords(1_234_567)).toBe('1,234,567円');
  expect(yenWords(-500)).toBe('−500円');
  expect(yenWords(1_000, 'en')).toBe('¥1,000');
});
