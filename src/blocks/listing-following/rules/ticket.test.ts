import { describe, expect, it } from 'vitest';
import { isForgotten, mayAskAgain } from './ticket.ts';

const asked = new Date('2026-11-01T00:00:00Z');
const later = (minutes: number) => new Date(asked.getTime() + minutes * 60_000);

describe('an address that was left to follow a search', () => {
  it.each([
    [9, false],
    [10, true],
  ])('may be asked again after %i minutes: %s', (minutes, expected) => {
    expect(mayAskAgain({ askedAt: asked, confirmedAt: null }, later(minutes))).toBe(expected);
  });

  it('is asked no more once it is confirmed', () => {
    expect(mayAskAgain({ askedAt: asked, confirmedAt: asked }, later(1_000))).toBe(false);
  });

  it('is forgotten after a week without an answer, and kept once confirmed', () => {
    expect(isForgotten({ askedAt: asked, confirmedAt: null }, later(7 * 1440))).toBe(false);
    expect(isForgotten({ askedAt: asked, confirmedAt: null }, later(7 * 1440 + 1))).toBe(true);
    expect(isForgotten({ askedAt: asked, confirmedAt: asked }, later(100_000))).toBe(false);
  });
});
