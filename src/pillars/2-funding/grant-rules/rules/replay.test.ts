import { describe, expect, test } from 'vitest';
import {
  criterion,
  eligibilityRule,
  factsWith,
  roundApplication,
  roundWith,
  rulesWith,
  sheet,
} from '../grant-rules.factory.ts';
import { differences, replay } from './replay.ts';

const rules = rulesWith({
  criteria: [criterion('issue')],
  passMark: { kind: 'share', value: 60 },
  eligibility: [eligibilityRule('no_other_subsidy')],
  caps: { perProjectYen: null, perYearYen: 80_000, byAwardYen: null, totalYen: null },
  years: 2,
  counts: { awardsPerGroup: 1, awardsPerYear: null },
  roundingYen: 1000,
});
const years = [
  { requestedYen: 100_000, costYen: 200_000 },
  { requestedYen: 50_500, costYen: 50_500 },
  { requestedYen: 10_000, costYen: 10_000 },
];
const round = roundWith(
  [
    roundApplication('a', {
      years,
      sheets: [sheet('m', { issue: 5 })],
      decided: 'awarded',
      decidedYen: [80_000, 50_000],
    }),
    roundApplication('b', { sheets: [sheet('m', { issue: 2 })] }),
    roundApplication('c', {
      facts: factsWith({ otherSubsidy: true }),
      sheets: [sheet('m', { issue: 4 })],
      decided: 'not_eligible',
    }),
    roundApplication('d', { awardNumber: 2, sheets: [sheet('m', { issue: 4 })], decided: 'too_many_awards' }),
  ],
  { budgetYen: 150_000 },
);

describe('a round decided once more', () => {
  test('comes out to the yen under the same rules', () => {
    const replayed = replay(rules, round);
    expect(replayed).toMatchObject({
      qualified: 2,
      passed: 1,
      awarded: 1,
      yenByYear: [80_000, 50_000],
      totalYen: 130_000,
    });
    expect(differences(round, replayed)).toEqual([]);
  });

  test('comes out otherwise without the bar on other subsidies, within the budget', () => {
    const replayed = replay({ ...rules, eligibility: [] }, round);
    expect(replayed.applications.map(({ verdict }) => verdict)).toEqual([
      'awarded',
      'below_pass',
      'over_budget',
      'too_many_awards',
    ]);
    const richer = replay({ ...rules, eligibility: [] }, round, 200_000);
    expect(richer).toMatchObject({ awarded: 2, yenByYear: [160_000, 50_000] });
    expect(differences(round, richer)).toEqual(['c']);
  });

  test('keeps to what a person judged otherwise than the facts', () => {
    const letIn = {
      ...round,
      applications: round.applications.map((one) => ({ ...one, overruled: ['no_other_subsidy'] })),
    };
    expect(replay(rules, letIn).applications[2]?.verdict).toBe('over_budget');
    const stricter = { ...rules, eligibility: [eligibilityRule('min_citizens', 3)] };
    const few = {
      ...letIn,
      applications: letIn.applications.map((one) => ({ ...one, facts: factsWith({ citizens: 1 }) })),
    };
    expect(replay(stricter, few).qualified).toBe(0);
  });

  test('names what differs by a single yen', () => {
    const [first, ...rest] = round.applications;
    if (!first) throw new Error('no application');
    const other = { ...round, applications: [{ ...first, decidedYen: [80_000, 50_001] }, ...rest] };
    expect(differences(other, replay(rules, other))).toEqual(['a']);
  });

  test('of nobody costs nothing', () => {
    expect(replay(rules, roundWith([]))).toMatchObject({ awarded: 0, totalYen: 0, yenByYear: [] });
  });
});
