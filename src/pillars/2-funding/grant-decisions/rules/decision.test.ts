import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAmount, checkOtherHand } from './decision.ts';

const LIMITS = { requestedYen: 300_000, capYen: 150_000, roundingYen: 1_000 };

describe('the amount of a decision', () => {
  it('stays within what was asked for, the cap and the rounding of the rules', () => {
    expect(checkAmount(150_000, LIMITS)).toEqual({ ok: true });
    expect(checkAmount(151_000, LIMITS)).toMatchObject({ ok: false, code: 'grant_decisions.over_cap' });
    expect(checkAmount(149_500, LIMITS)).toMatchObject({ ok: false, code: 'grant_decisions.not_rounded' });
    expect(checkAmount(301_000, { ...LIMITS, capYen: null })).toMatchObject({
      ok: false,
      code: 'grant_decisions.over_request',
    });
    expect(checkAmount(0, LIMITS)).toMatchObject({ ok: false, code: 'grant_decisions.no_amount' });
    expect(checkAmount(-1_000, LIMITS)).toMatchObject({ ok: false, code: 'grant_decisions.no_amount' });
  });

  it('is held by the request alone where the rules have set nothing', () => {
    const unset = { requestedYen: 123_457, capYen: null, roundingYen: null };
    expect(checkAmount(123_457, unset)).toEqual({ ok: true });
  });

  it('is never granted above any of its limits', () => {
    const limits = fc.record({
      requestedYen: fc.nat(2_000_000),
      capYen: fc.option(fc.nat(2_000_000)),
      roundingYen: fc.constantFrom(null, 1, 100, 1_000),
    });
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 3_000_000 }), limits, (yen, set) => {
        if (!checkAmount(yen, set).ok) return;
        expect(yen).toBeGreaterThan(0);
        expect(yen).toBeLessThanOrEqual(Math.min(set.requestedYen, set.capYen ?? Number.POSITIVE_INFINITY));
        expect(yen % (set.roundingYen ?? 1)).toBe(0);
      }),
    );
  });
});

it('needs another hand than the proposal', () => {
  expect(checkOtherHand('a', 'b').ok).toBe(true);
  expect(checkOtherHand('a', 'a')).toMatchObject({ kind: 'forbidden', code: 'grant_decisions.same_hand' });
});
