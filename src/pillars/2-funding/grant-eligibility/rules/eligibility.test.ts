import { describe, expect, test } from 'vitest';
import { eligibilityRule, factsWith, rulesWith } from '#pillars/2-funding/grant-rules/grant-rules.factory.ts';
import { judgeEligibility, NO_FACTS } from '#pillars/2-funding/grant-rules/index.ts';
import { factsFrom, readAnswers } from './answers.ts';
import { questionsFor, rulesOfCheck } from './questions.ts';
import { summaryOf } from './summary.ts';

const TODAY = '2026-06-30';
const rules = [
  eligibilityRule('min_citizens', 3),
  eligibilityRule('max_years_since_founding', 3),
  eligibilityRule('bylaws', null, { remedy: { by: 'start', words: { ja: '作る' } } }),
  eligibilityRule('declared', null, { key: 'no_politics' }),
];

describe('the questions', () => {
  test('are those of the rules, each once, without what the register knows', () => {
    const names = (facts = NO_FACTS) =>
      questionsFor([...rules, eligibilityRule('min_citizens', 9)], facts).map(({ name }) => name);
    expect(names()).toEqual(['citizens', 'founded', 'bylaws', 'declared.no_politics']);
    expect(names(factsWith({ citizens: 4, foundedOn: '2025-01-01' }))).toEqual([
      'bylaws',
      'declared.no_politics',
    ]);
  });

  test('ask for former awards where the money bounds their number', () => {
    const counted = rulesWith({ counts: { awardsPerGroup: 2, awardsPerYear: null } });
    const all = rulesOfCheck(counted, 'vitalization', { ja: '2回まで' });
    expect(all.map(({ kind, params }) => [kind, params])).toEqual([
      ['awards_at_most', { number: 2, courseKey: 'vitalization' }],
    ]);
    expect(rulesOfCheck(rulesWith(), 'x', { ja: '' })).toEqual([]);
  });
});

describe('the answers', () => {
  const asked = questionsFor(rules, NO_FACTS);

  test('become facts, and what is left open stays unknown', () => {
    const { answers, problems } = readAnswers(
      asked,
      {
        citizens: '５人',
        founded: '令和6年4月1日',
        bylaws: 'no',
        'declared.no_politics': 'unknown',
        extra: 'yes',
      },
      TODAY,
    );
    expect(problems).toEqual({});
    const facts = factsFrom(NO_FACTS, rules, answers);
    expect(facts).toMatchObject({ citizens: 5, foundedOn: '2024-04-01', hasBylaws: false, declared: {} });
    const judged = judgeEligibility({ eligibility: rules }, facts, TODAY);
    expect(judged.map(({ verdict }) => verdict)).toEqual(['yes', 'yes', 'yes_if', 'unknown']);
    expect(summaryOf(judged)).toEqual({ kind: 'open', count: 1 });
  });

  test('never overwrite the register', () => {
    const known = factsWith({ citizens: 2 });
    expect(factsFrom(known, rules, { citizens: 50 }).citizens).toBe(2);
  });

  test('are told apart when they cannot be read', () => {
    const sent = { citizens: 'たくさん', founded: '2026-07-01' };
    expect(readAnswers(asked, sent, TODAY).problems).toEqual({ citizens: 'number', founded: 'future' });
    expect(readAnswers(asked, { founded: '2026-02-30' }, TODAY).problems).toEqual({ founded: 'day' });
  });

  test('tell of former awards by their number and by their year', () => {
    const awards = [
      eligibilityRule('awards_at_most', 2, { params: { number: 2, courseKey: 'x' } }),
      eligibilityRule('not_awarded_since', 2024, { params: { number: 2024, courseKey: 'x' } }),
    ];
    const of = (answers: Record<string, boolean | number>) =>
      judgeEligibility({ eligibility: awards }, factsFrom(NO_FACTS, awards, answers), TODAY).map(
        ({ verdict }) => verdict,
      );
    expect(of({ awards: 2 })).toEqual(['no', 'yes']);
    expect(of({ awarded: true })).toEqual(['yes', 'no']);
    expect(of({ awards: 0, awarded: false })).toEqual(['yes', 'yes']);
    expect(of({})).toEqual(['unknown', 'unknown']);
  });
});

describe('the summary', () => {
  test.each([
    [['yes', 'no', 'unknown'], 'no'],
    [['yes', 'unset', 'yes_if'], 'open'],
    [['yes', 'yes_if'], 'yes_if'],
    [['yes'], 'yes'],
    [[], 'undecided'],
  ] as const)('of %o is %s', (verdicts, kind) => {
    const rule = eligibilityRule('open');
    const judged = verdicts.map((verdict) => ({
      rule,
      key: 'k',
      verdict,
      byOn: null,
      needed: null,
      found: null,
    }));
    expect(summaryOf(judged).kind).toBe(kind);
  });
});
