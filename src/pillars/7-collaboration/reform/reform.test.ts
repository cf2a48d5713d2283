import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  criterion,
  eligibilityRule,
  factsWith,
  roundApplication,
  roundWith,
  rulesWith,
  sheet,
} from '#pillars/2-funding/grant-rules/grant-rules.factory.ts';
import { readChanges, typedChanges } from './forms.ts';
import { applyChanges, type Changes, changedNames, isChanged, NO_CHANGES } from './rules/changes.ts';
import { outlookOf } from './rules/outlook.ts';
import { type PastRound, studyRounds } from './study.ts';

const rules = rulesWith({
  criteria: [criterion('issue', { max: 10 })],
  passMark: { kind: 'share', value: 60 },
  caps: { perProjectYen: null, perYearYen: 500_000, byAwardYen: null, totalYen: null },
  eligibility: [eligibilityRule('no_other_subsidy'), eligibilityRule('awards_at_most', 2)],
  fundedBy: 'general',
});
const change = (changes: Partial<Changes>): Changes => ({ ...NO_CHANGES, ...changes });

describe('the changes', () => {
  test('leave a rule as it was where nothing is written', () => {
    expect(applyChanges(rules, NO_CHANGES)).toEqual(rules);
    expect(changedNames(NO_CHANGES)).toEqual([]);
  });

  test('change what they name, and nothing else', () => {
    const changed = applyChanges(
      rules,
      change({
        perYearYen: 800_000,
        passShare: 50,
        allowsOtherSubsidy: true,
        awardsPerGroup: 3,
        byAward1: 1,
      }),
    );
    expect(changed).toEqual({
      ...rules,
      caps: { ...rules.caps, perYearYen: 800_000, byAwardYen: { '1': 1 } },
      passMark: { kind: 'share', value: 50 },
      counts: { ...rules.counts, awardsPerGroup: 3 },
      eligibility: [eligibilityRule('awards_at_most', 3)],
    });
  });

  test('come back from an address as they went into it', () => {
    const figure = fc.option(fc.integer({ min: 1, max: 100 }));
    const some = fc.record({
      perYearYen: figure,
      years: figure,
      passShare: figure,
      allowsOtherSubsidy: fc.boolean(),
    });
    fc.assert(
      fc.property(some, (changes) => {
        const read = readChanges(typedChanges(change(changes)));
        expect(read).toEqual({ changes: change(changes), problems: {} });
      }),
    );
  });

  test('are told apart when they cannot be read', () => {
    const typed = { perYearYen: '80万', years: '0', passShare: '101', budgetYen: '１，０００，０００円' };
    const { changes, problems } = readChanges(typed);
    expect(problems).toEqual({ perYearYen: 'yen', years: 'number', passShare: 'share' });
    expect(changes.budgetYen).toBe(1_000_000);
  });
});

describe('a study', () => {
  const year = [{ requestedYen: 700_000, costYen: 900_000 }];
  const past: PastRound = {
    input: roundWith(
      [
        roundApplication('a', {
          years: year,
          sheets: [sheet('m', { issue: 8 })],
          decided: 'awarded',
          decidedYen: [500_000],
        }),
        roundApplication('b', { years: year, sheets: [sheet('m', { issue: 5 })] }),
        // Refused before screening: facts, but no sheets.
        roundApplication('c', { facts: factsWith({ otherSubsidy: true }), decided: 'not_eligible' }),
      ],
      { budgetYen: 1_000_000 },
    ),
    rules,
    ruleSetNumber: 2,
  };

  test('shows that the same rules give the same result to the yen', () => {
    const study = studyRounds([past], NO_CHANGES);
    expect(study).toMatchObject({ differing: 0, adjusted: 0 });
    expect(study.before).toEqual(study.after);
    expect(study.before).toMatchObject({
      applications: 3,
      qualified: 2,
      passed: 1,
      awarded: 1,
      totalYen: 500_000,
    });
    expect(study.rounds[0]?.rows[0]).toMatchObject({ decidedYen: [500_000], agreement: 'same' });
  });

  test('tells an amount that the city changed from another outcome', () => {
    const [first, ...rest] = past.input.applications;
    if (!first) throw new Error('no application');
    const lowered = { ...past.input, applications: [{ ...first, decidedYen: [480_000] }, ...rest] };
    const study = studyRounds([{ ...past, input: lowered }], NO_CHANGES);
    expect(study).toMatchObject({ differing: 0, adjusted: 1 });
    const declined = {
      ...past.input,
      applications: [{ ...first, decided: 'over_budget' as const, decidedYen: [] }, ...rest],
    };
    expect(studyRounds([{ ...past, input: declined }], NO_CHANGES)).toMatchObject({
      differing: 1,
      adjusted: 0,
    });
  });

  test('never counts as awarded who was not scored', () => {
    const { after, rounds } = studyRounds([past], change({ allowsOtherSubsidy: true, passShare: 50 }));
    expect(after).toMatchObject({ qualified: 3, passed: 2, awarded: 2, totalYen: 1_000_000 });
    expect(rounds[0]?.rows[2]?.after.verdict).toBe('no_scores');
  });

  test('keeps the changed amounts within the budget of the round, or within a changed one', () => {
    const dearer = change({ perYearYen: 700_000, passShare: 50 });
    expect(studyRounds([past], dearer).after).toMatchObject({ awarded: 1, totalYen: 700_000 });
    expect(studyRounds([past], { ...dearer, budgetYen: 1_400_000 }).after.awarded).toBe(2);
  });

  test('lets what was asked for follow the cap, where that is assumed', () => {
    const wide = change({ perYearYen: 1_000_000, budgetYen: 3_000_000 });
    const years = [{ requestedYen: 333_333, costYen: 333_334 }];
    const [first] = past.input.applications;
    if (!first) throw new Error('no application');
    const small = {
      ...past,
      input: { ...past.input, applications: [{ ...first, years, decidedYen: [333_333] }] },
    };
    expect(studyRounds([small], wide).after.totalYen).toBe(333_333);
    expect(studyRounds([small], { ...wide, scalesRequests: true })).toMatchObject({
      before: { totalYen: 333_333 },
      after: { totalYen: 666_666 },
      adjusted: 0,
    });
    expect(isChanged(change({ scalesRequests: true }))).toBe(false);
  });

  test('takes the cost of a year over the years of its rounds', () => {
    const later = { ...past, input: { ...past.input, roundId: 'later', fiscalYear: 2026 } };
    expect(studyRounds([past, later], NO_CHANGES).before).toMatchObject({
      totalYen: 1_000_000,
      yearlyYen: 500_000,
    });
    expect(studyRounds([], NO_CHANGES).before.yearlyYen).toBe(0);
  });
});

describe('the outlook', () => {
  const past = [2022, 2023, 2024, 2025].map((fiscalYear, i) => ({
    fiscalYear,
    inYen: i === 0 ? 9_000_000 : 300_001,
    outYen: 400_000,
    closingYen: 1_000_000 - i * 100_000,
  }));

  test('goes on with the mean of the last three years, the fraction cut', () => {
    expect(outlookOf(past, 0)).toMatchObject({
      startYear: 2025,
      startYen: 700_000,
      inYen: 300_001,
      outBeforeYen: 400_000,
      years: [{ fiscalYear: 2026, beforeYen: 600_001 }, {}, {}, {}, { fiscalYear: 2030, beforeYen: 200_005 }],
      shortBefore: null,
    });
  });

  test('says in which year the money no longer suffices', () => {
    const outlook = outlookOf(past, 150_000);
    expect(outlook?.outAfterYen).toBe(550_000);
    expect(outlook?.shortAfter).toBe(2028);
  });

  test('is none before a year is over, and nothing goes out less than nothing', () => {
    expect(outlookOf([], 1)).toBeUndefined();
    expect(outlookOf(past, -9_000_000)?.outAfterYen).toBe(0);
  });
});
