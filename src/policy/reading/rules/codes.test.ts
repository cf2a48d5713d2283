import { describe, expect, it } from 'vitest';
import { measureIn, reviewPaper } from '../reading.factory.ts';
import { assignCodes } from './codes.ts';
import type { Review } from './review.ts';

/** Codes beside the titles of one side. */
function coded(review: Review, side: 'earlier' | 'later', codes = assignCodes(review)): string[] {
  return review.measures.filter((m) => m.side === side).map((m) => `${codes.get(m.key)} ${m.title}`);
}

describe('the codes of the lines', () => {
  it('number both editions together in the order of the paper', () => {
    const review = reviewPaper();
    expect(coded(review, 'earlier')).toEqual([
      '1-1 木かげを増やす約束',
      '2-1 ほうきの貸し出し',
      '2-2 古い荷車の収集',
      '2-4 けがの備え',
      '3-1 朝の放送',
      '3-2 回覧板の絵入れ',
      '3-3 旗の用意',
      '3-4 当番表の公開',
    ]);
    expect(coded(review, 'later')).toEqual([
      '1-1 木かげの案内',
      '2-1 ほうきの貸し出しの周知',
      '2-3 荷車の共同購入',
      '2-4 けがの備えの案内',
      '3-1 朝と夕方の放送',
      '3-4 当番表の公開',
    ]);
  });

  it('follow the first measure that a merged one names, wherever it stands', () => {
    const review = reviewPaper();
    const merged = measureIn(review, 'later', '朝と夕方の放送');
    merged.from = merged.from.toReversed();
    const codes = assignCodes(review);
    expect(codes.get(merged.key)).toBe('3-2');
    expect(coded(review, 'earlier', codes).slice(4, 6)).toEqual(['3-1 朝の放送', '3-2 回覧板の絵入れ']);
  });

  it('stay with the first of two into which a measure is split; the second gets the next one of the paper', () => {
    const review = reviewPaper();
    const whole = measureIn(review, 'earlier', 'ほうき');
    measureIn(review, 'later', '荷車の共同購入').from = [whole.key];
    expect(coded(review, 'later').slice(1, 3)).toEqual(['2-1 ほうきの貸し出しの周知', '2-3 荷車の共同購入']);
  });

  it('are new for a measure that the officer added, behind all that the paper has', () => {
    const review = reviewPaper();
    review.measures.push({
      ...measureIn(review, 'later', '荷車の共同購入'),
      key: 'bx1',
      title: '手袋の配布',
      from: [],
      lines: { from: 0, to: 0 },
      said: null,
    });
    expect(assignCodes(review).get('bx1')).toBe('2-5');
  });

  it('of an edition in the register are kept, and none that was ever used is given again', () => {
    const review = reviewPaper();
    const earlier = new Map(
      review.measures.filter((m) => m.side === 'earlier').map((m, i) => [m.key, `${m.pillar}-${i + 1}`]),
    );
    const codes = assignCodes(review, { earlier, used: ['2-9', ...earlier.values()] });
    expect(coded(review, 'later', codes)).toEqual([
      '1-1 木かげの案内',
      '2-2 ほうきの貸し出しの周知',
      '2-10 荷車の共同購入',
      '2-4 けがの備えの案内',
      '3-5 朝と夕方の放送',
      '3-8 当番表の公開',
    ]);
  });

  it('are different for every measure of an edition', () => {
    const review = reviewPaper();
    const codes = assignCodes(review);
    for (const side of ['earlier', 'later'] as const) {
      const given = review.measures.filter((m) => m.side === side).map((m) => codes.get(m.key));
      expect(new Set(given).size).toBe(given.length);
    }
  });
});
