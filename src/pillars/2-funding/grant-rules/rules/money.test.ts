import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesWith } from '../grant-rules.factory.ts';
import { capFor, eligibleCost, grantable, grantableYen } from './money.ts';
import type { Caps, Expense, ProgrammeRules } from './programme-rules.ts';

const NO_CAPS: Caps = { perProjectYen: null, perYearYen: null, byAwardYen: null, totalYen: null };
const caps = (changes: Partial<Caps>) => rulesWith({ caps: { ...NO_CAPS, ...changes } });
const place = { awardNumber: 1, yearIndex: 1, paidBeforeYen: 0 };
const ask = { ...place, costYen: 250_999, requestedYen: 250_999 };

describe('the cap', () => {
  test('is none where the city has set none', () => {
    expect(capFor(rulesWith(), place)).toEqual({ yen: null, by: null });
    expect(grantable(rulesWith(), ask)).toEqual({ yen: 250_999, limitedBy: 'requested', cutYen: 0 });
  });

  test('is the lowest of those that are set, less what earlier years were given', () => {
    const rules = caps({ perYearYen: 500_000, totalYen: 1_200_000 });
    expect(capFor(rules, { ...place, yearIndex: 3, paidBeforeYen: 1_000_000 })).toEqual({
      yen: 200_000,
      by: 'total',
    });
    expect(capFor(rules, place)).toEqual({ yen: 500_000, by: 'per_year' });
  });

  test('falls with the second award, and a third that nobody foresaw gets nothing', () => {
    const rules = caps({ byAwardYen: { '1': 300_000, '2': 150_000 } });
    const of = (awardNumber: number) => capFor(rules, { ...place, awardNumber }).yen;
    expect([of(1), of(2), of(3)]).toEqual([300_000, 150_000, 0]);
  });
});

describe('what can be granted', () => {
  test('is cut down by rate and rounding, never up', () => {
    const rules = rulesWith({ rate: { numerator: 2, denominator: 3 }, roundingYen: 1000 });
    expect(grantable(rules, ask)).toEqual({ yen: 167_000, limitedBy: 'rate', cutYen: 332 });
  });

  test('is nothing beyond the number of awards', () => {
    const rules = rulesWith({ counts: { awardsPerGroup: 2, awardsPerYear: null } });
    expect(grantable(rules, { ...ask, awardNumber: 3 })).toMatchObject({ yen: 0, limitedBy: 'count' });
  });

  const amount = fc.nat(2_000_000_000);
  const anyRules: fc.Arbitrary<ProgrammeRules> = fc
    .record({
      perYearYen: fc.option(amount),
      totalYen: fc.option(amount),
      rate: fc.option(fc.record({ numerator: fc.integer({ min: 1, max: 9 }), more: fc.nat(9) })),
      roundingYen: fc.constantFrom(null, 1, 100, 1000),
    })
    .map(({ perYearYen, totalYen, rate, roundingYen }) =>
      rulesWith({
        caps: { ...NO_CAPS, perYearYen, totalYen },
        rate: rate && { numerator: rate.numerator, denominator: rate.numerator + rate.more },
        roundingYen: roundingYen as ProgrammeRules['roundingYen'],
      }),
    );

  test('is whole yen, never more than asked, than the cost or than a cap, and both ways of asking agree', () => {
    const asked = fc.record({
      costYen: amount,
      requestedYen: amount,
      awardNumber: fc.constant(1),
      yearIndex: fc.constant(1),
      paidBeforeYen: amount,
    });
    fc.assert(
      fc.property(anyRules, asked, (rules, one) => {
        const { yen, cutYen } = grantable(rules, one);
        expect(Number.isSafeInteger(yen)).toBe(true);
        expect(yen).toBeGreaterThanOrEqual(0);
        expect(yen + cutYen).toBeLessThanOrEqual(Math.min(one.costYen, one.requestedYen));
        expect(yen + cutYen).toBeLessThanOrEqual(capFor(rules, one).yen ?? Number.POSITIVE_INFINITY);
        expect(yen % (rules.roundingYen ?? 1)).toBe(0);
        expect(grantableYen(rules, one)).toBe(yen);
        if (rules.rate !== null) {
          const { numerator, denominator } = rules.rate;
          expect(BigInt(yen) * BigInt(denominator)).toBeLessThanOrEqual(
            BigInt(one.costYen) * BigInt(numerator),
          );
        }
      }),
    );
  });
});

describe('the eligible cost', () => {
  const expense = (key: string, changes: Partial<Expense> = {}): Expense => ({
    key,
    name: { ja: key },
    eligible: true,
    capYen: null,
    capPerUnitYen: null,
    unit: null,
    note: null,
    ...changes,
  });
  const rules = rulesWith({
    expenses: [
      expense('printing'),
      expense('reward', { capPerUnitYen: 20_000, unit: '人' }),
      expense('equipment', { capYen: 50_000 }),
      expense('meals', { eligible: false }),
    ],
  });

  test('counts each line as far as its category allows, and says why not the rest', () => {
    const budget = [
      { category: 'printing', yen: 30_000 },
      { category: 'reward', yen: 90_000, units: 3 },
      { category: 'reward', yen: 70_000 },
      { category: 'equipment', yen: 40_000 },
      { category: 'equipment', yen: 40_000 },
      { category: 'meals', yen: 5_000 },
      { category: 'fireworks', yen: 1 },
    ];
    const { lines, countedYen } = eligibleCost(rules, budget);
    expect(lines.map((one) => [one.countedYen, one.why])).toEqual([
      [30_000, 'counted'],
      [60_000, 'over_unit_cap'],
      [70_000, 'counted'],
      [40_000, 'counted'],
      [10_000, 'over_cap'],
      [0, 'not_eligible'],
      [0, 'unknown_category'],
    ]);
    expect(countedYen).toBe(210_000);
  });

  test('counts all where no categories are decided, and says so', () => {
    const cost = eligibleCost(rulesWith(), [{ category: 'anything', yen: 7 }]);
    expect(cost).toMatchObject({ countedYen: 7, isUnset: true, lines: [{ why: 'unset' }] });
  });
});
