import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eligibilityRule, factsWith, rulesWith } from '../grant-rules.factory.ts';
import type { Facts } from './facts.ts';
import { judgeEligibility, qualifies, verdictOf } from './judge.ts';
import { ELIGIBILITY_KINDS, type EligibilityRule } from './programme-rules.ts';

const TODAY = '2026-06-30';
const of = (rule: EligibilityRule, facts: Partial<Facts> = {}, today = TODAY) =>
  verdictOf(rule, factsWith(facts), today);

describe('eligibility', () => {
  test.each([
    ['in_city_base', null, { hasBase: true }, 'yes'],
    ['in_city_base', null, { hasBase: false }, 'no'],
    ['in_city_base', null, {}, 'unknown'],
    ['min_citizens', 5, { citizens: 5 }, 'yes'],
    ['min_citizens', 5, { citizens: 4 }, 'no'],
    ['min_citizens', null, { citizens: 4 }, 'unset'],
    ['min_officers', 3, { officers: 2 }, 'no'],
    ['max_years_since_founding', 3, { foundedOn: '2023-06-30' }, 'yes'],
    ['max_years_since_founding', 3, { foundedOn: '2023-06-29' }, 'no'],
    ['max_years_since_founding', null, { foundedOn: '2023-06-29' }, 'unset'],
    ['min_years_active', 1, { activeSince: '2025-06-30' }, 'yes'],
    ['min_years_active', 1, { activeSince: '2025-07-01' }, 'no'],
    ['awards_at_most', 2, { awardsBefore: [{ courseKey: 'x', fiscalYear: 2024 }] }, 'yes'],
    ['awards_at_most', 1, { awardsBefore: [{ courseKey: 'x', fiscalYear: 2024 }] }, 'no'],
    ['not_awarded_since', 2024, { awardsBefore: [{ courseKey: 'x', fiscalYear: 2023 }] }, 'yes'],
    ['not_awarded_since', 2024, { awardsBefore: [{ courseKey: 'x', fiscalYear: 2024 }] }, 'no'],
    ['no_other_subsidy', null, { otherSubsidy: true }, 'no'],
    ['no_other_subsidy', null, { otherSubsidy: false }, 'yes'],
    ['declared', null, { declared: { declared: true } }, 'yes'],
    ['declared', null, {}, 'unknown'],
  ] as const)('%s with %s: %o is %s', (kind, number, facts, verdict) => {
    expect(of(eligibilityRule(kind, number), facts)).toBe(verdict);
  });

  test('asks a person when only the year of the founding is known and it matters', () => {
    const rule = eligibilityRule('max_years_since_founding', 3);
    const year = (foundedOn: string) => of(rule, { foundedOn, foundedPrecision: 'year' });
    expect([year('2022-01-01'), year('2023-01-01'), year('2024-01-01')]).toEqual(['no', 'unknown', 'yes']);
  });

  test('lets a group catch up where the city allows it, by the day that it says', () => {
    const remedy = { by: 'start', words: { ja: '始めるまでに' } } as const;
    const bylaws = eligibilityRule('bylaws', null, { remedy });
    const [judged] = judgeEligibility(
      rulesWith({ eligibility: [bylaws] }),
      factsWith({ hasBylaws: false }),
      TODAY,
      { applyBy: '2026-07-31', startBy: '2026-10-01' },
    );
    expect(judged).toMatchObject({ verdict: 'yes_if', byOn: '2026-10-01' });
    expect(of(eligibilityRule('bylaws'), { hasBylaws: false, bylawsBy: '2026-09-01' })).toBe('no');
  });

  test('looks at the course that a rule names', () => {
    const rule = eligibilityRule('not_awarded_since', 2024, {
      params: { number: 2024, courseKey: 'collaboration' },
    });
    const awardedIn = (courseKey: string) => of(rule, { awardsBefore: [{ courseKey, fiscalYear: 2025 }] });
    expect([awardedIn('startup'), awardedIn('collaboration')]).toEqual(['yes', 'no']);
  });

  test('bars nobody for what is not decided or not known', () => {
    const eligibility = ELIGIBILITY_KINDS.map((kind) => eligibilityRule(kind));
    expect(qualifies(rulesWith({ eligibility }), factsWith(), TODAY)).toBe(true);
    expect(qualifies(rulesWith(), factsWith({ otherSubsidy: true }), TODAY)).toBe(true);
    expect(judgeEligibility(rulesWith(), factsWith(), TODAY)).toEqual([]);
  });

  test('bars exactly those for whom one rule says no', () => {
    const bool = fc.option(fc.boolean());
    const facts = fc.record({
      citizens: fc.option(fc.nat(9)),
      hasBase: bool,
      otherSubsidy: bool,
      hasBylaws: bool,
    });
    const eligibility = [
      eligibilityRule('min_citizens', 3),
      eligibilityRule('in_city_base'),
      eligibilityRule('no_other_subsidy'),
      eligibilityRule('bylaws', null, { remedy: { by: 'start', words: { ja: '' } } }),
    ];
    fc.assert(
      fc.property(facts, (some) => {
        const rules = rulesWith({ eligibility });
        const judged = judgeEligibility(rules, factsWith(some), TODAY);
        expect(qualifies(rules, factsWith(some), TODAY)).toBe(
          judged.every(({ verdict }) => verdict !== 'no'),
        );
      }),
    );
  });
});
