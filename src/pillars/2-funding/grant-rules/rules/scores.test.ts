import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterion, rulesWith, sheet } from '../grant-rules.factory.ts';
import { type Candidate, chooseAwards, listCombinations } from './choose.ts';
import { scoreOf, scoreRound } from './scores.ts';

const criteria = [criterion('issue'), criterion('effect', { weight: 2 })];
const share60 = { kind: 'share', value: 60 } as const;

describe('the score', () => {
  const sheets = [
    sheet('a', { issue: 4, effect: 3 }),
    sheet('b', { issue: 3, effect: 4 }),
    sheet('c', {}, true),
  ];
  const paper = { applicationId: 'x', sheets };

  test('leaves out who stepped back, against the full marks of the others', () => {
    expect(scoreOf(rulesWith({ criteria, passMark: share60, recusal: 'exclude' }), paper)).toMatchObject({
      totalPoints: 21,
      fullPoints: 30,
      sharePerMille: 700,
      members: 2,
      recused: 1,
      passes: true,
    });
  });

  test('or fills in the mean of the others, its fraction cut once, against everybody’s full marks', () => {
    expect(
      scoreOf(rulesWith({ criteria, passMark: share60, recusal: 'mean_of_others' }), paper),
    ).toMatchObject({
      totalPoints: 21 + 10,
      fullPoints: 45,
      sharePerMille: 688,
    });
  });

  test('stands still on the pass mark, and falls one point under it', () => {
    const at = (points: number) =>
      scoreOf(rulesWith({ criteria: [criterion('issue', { max: 10 })], passMark: share60 }), {
        applicationId: 'x',
        sheets: [sheet('a', { issue: points })],
      }).passes;
    expect([at(6), at(5)]).toEqual([true, false]);
  });

  test('in points is the mean of one member', () => {
    const rules = rulesWith({ criteria, passMark: { kind: 'points', value: 10 } });
    const of = (effect: number) =>
      scoreOf(rules, { applicationId: 'x', sheets: [sheet('a', { effect }), sheet('b', { effect: 5 })] })
        .passes;
    expect([of(5), of(4)]).toEqual([true, false]);
  });

  test('does not pass under the minimum of one criterion', () => {
    const rules = rulesWith({ criteria: [criterion('issue', { minimum: 3 }), criterion('effect')] });
    const score = scoreOf(rules, {
      applicationId: 'x',
      sheets: [sheet('a', { issue: 2, effect: 5 }), sheet('b', { issue: 3, effect: 5 })],
    });
    expect(score).toMatchObject({ belowMinimum: ['issue'], passes: false });
  });

  test('is none when everybody stepped back', () => {
    const round = scoreRound(rulesWith({ criteria, recusal: 'mean_of_others' }), [
      { applicationId: 'x', sheets: [sheet('a', {}, true)] },
    ]);
    expect(round.ranked[0]).toMatchObject({ passes: false, rank: null, sharePerMille: 0 });
  });

  test('of a round names ties, and the rules that are missing for it', () => {
    const same = [sheet('a', { issue: 3 }), sheet('b', {}, true)];
    const { ranked, ties, unset } = scoreRound(rulesWith({ criteria }), [
      { applicationId: 'x', sheets: same },
      { applicationId: 'y', sheets: same },
      { applicationId: 'z', sheets: [sheet('a', { issue: 1 })] },
    ]);
    expect(ranked.map(({ applicationId, rank }) => `${applicationId}${rank}`)).toEqual(['x1', 'y1', 'z3']);
    expect(ties).toEqual([['x', 'y']]);
    expect(unset).toEqual(['passMark', 'recusal', 'tie']);
  });

  test('is the same in whatever order the sheets come, and recusing everybody’s like leaves the share', () => {
    const points = fc.record({ issue: fc.nat(5), effect: fc.nat(5) });
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 7 }), fc.nat(3), (all, recused) => {
        const given = all.map((one, index) => sheet(`m${index}`, one));
        const out = Array.from({ length: recused }, (_, index) => sheet(`r${index}`, {}, true));
        for (const recusal of ['exclude', 'mean_of_others'] as const) {
          const rules = rulesWith({ criteria, recusal });
          const one = scoreOf(rules, { applicationId: 'x', sheets: [...given, ...out] });
          const other = scoreOf(rules, { applicationId: 'x', sheets: [...out, ...given.toReversed()] });
          expect(one).toEqual(other);
          const plain = scoreOf(rules, { applicationId: 'x', sheets: given });
          // Filling in the mean may lose less than one point to the cut, and never adds any.
          const lost = plain.totalPoints * one.fullPoints - one.totalPoints * plain.fullPoints;
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(lost).toBeLessThan(plain.fullPoints);
        }
      }),
    );
  });
});

const candidate = (applicationId: string, rank: number | null, yen: number, passes = true): Candidate => ({
  applicationId,
  rank,
  passes,
  yen,
});

describe('the awards', () => {
  const counts = (awardsPerYear: number | null) => ({ counts: { awardsPerGroup: null, awardsPerYear } });
  const ranked = [
    candidate('a', 1, 50),
    candidate('b', 2, 40),
    candidate('c', 2, 30),
    candidate('d', 4, 10),
    candidate('e', 5, 10, false),
    candidate('f', null, 10),
  ];
  const choicesOf = (rules: Parameters<typeof rulesWith>[0], budget: number | null, settled: string[] = []) =>
    [...chooseAwards(rulesWith(rules), ranked, budget, settled).choices]
      .toSorted()
      .map(([, choice]) => choice);

  test('go to all that pass where no budget is set', () => {
    expect(choicesOf({}, null)).toEqual([
      'awarded',
      'awarded',
      'awarded',
      'awarded',
      'below_pass',
      'no_scores',
    ]);
  });

  test('stop at equal scores of which not all fit, until somebody decides', () => {
    expect(choicesOf({}, 90)).toEqual(['awarded', 'tied', 'tied', 'tied', 'below_pass', 'no_scores']);
    expect(choicesOf({}, 90, ['c', 'b'])).toEqual([
      'awarded',
      'over_budget',
      'awarded',
      'over_budget',
      'below_pass',
      'no_scores',
    ]);
  });

  test('take the smaller amount first where that is the rule', () => {
    expect(choicesOf({ tie: 'smaller_amount' }, 90).slice(0, 3)).toEqual([
      'awarded',
      'over_budget',
      'awarded',
    ]);
  });

  test('are no more than the rules allow in a year', () => {
    expect(choicesOf(counts(1), null).slice(0, 4)).toEqual([
      'awarded',
      'over_count',
      'over_count',
      'over_count',
    ]);
  });

  test('can be combined in other ways within the budget, the best ranks first', () => {
    expect(listCombinations(rulesWith(), ranked, 90)).toEqual([
      { applicationIds: ['a', 'b'], yen: 90 },
      { applicationIds: ['a', 'c', 'd'], yen: 90 },
      { applicationIds: ['b', 'c', 'd'], yen: 80 },
    ]);
  });

  test('never cost more than the budget, nor leave out a better one for a worse', () => {
    const many = fc.array(fc.record({ yen: fc.nat(100), passes: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(many, fc.nat(400), (all, budget) => {
        const list = all.map(({ yen, passes }, i) => candidate(`p${i}`, i + 1, yen, passes));
        const { choices, spentYen } = chooseAwards(rulesWith(), list, budget);
        const awarded = list.filter(({ applicationId }) => choices.get(applicationId) === 'awarded');
        expect(spentYen).toBe(awarded.reduce((sum, { yen }) => sum + yen, 0));
        expect(spentYen).toBeLessThanOrEqual(budget);
        const passing = list.filter(({ passes }) => passes).map(({ applicationId }) => applicationId);
        expect(awarded.map(({ applicationId }) => applicationId)).toEqual(passing.slice(0, awarded.length));
      }),
    );
  });
});
