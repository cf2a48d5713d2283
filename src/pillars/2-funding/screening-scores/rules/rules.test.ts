import { describe, expect, it, test } from 'vitest';
import type { Criterion } from '#pillars/2-funding/grant-rules/index.ts';
import { checkDraft, checkSheet } from './check-sheet.ts';
import { resultDifferences, type StoredResult } from './results.ts';
import { leaningsOf, spreadOf } from './spread.ts';
import { tieOf, votesDecide } from './ties.ts';

const criterion = (key: string, max: number): Criterion => ({
  key,
  name: { ja: key },
  help: { ja: '' },
  max,
  weight: 1,
  minimum: null,
});
const CRITERIA = [criterion('need', 5), criterion('plan', 3)];

describe('a sheet', () => {
  const full = { need: { points: 5, reason: '理由' }, plan: { points: 0, reason: '理由' } };
  it('is sent with points within range and a reason for each', () => {
    expect(checkSheet(CRITERIA, full)).toEqual([]);
    expect(checkSheet(CRITERIA, {})).toHaveLength(4);
    expect(checkSheet(CRITERIA, { ...full, plan: { points: 4, reason: ' ' } })).toEqual([
      { criterion: 'plan', field: 'points', code: 'out_of_range' },
      { criterion: 'plan', field: 'reason', code: 'missing' },
    ]);
  });
  it.each([-1, 0.5, 6, Number.NaN])('never holds %d points', (points) => {
    expect(checkDraft(CRITERIA, { need: { points, reason: '' } })).toHaveLength(1);
  });
  it('may be a draft with gaps', () => {
    expect(checkDraft(CRITERIA, { need: { points: null, reason: '書きかけ' } })).toEqual([]);
  });
});

describe('how members differ', () => {
  it('is told by quarters', () => {
    expect(spreadOf([])).toBeUndefined();
    expect(spreadOf([7])).toEqual({ low: 7, quarter: 7, median: 7, threeQuarters: 7, high: 7 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({
      low: 1,
      quarter: 1.75,
      median: 2.5,
      threeQuarters: 3.25,
      high: 4,
    });
  });
  it('is compared on papers in common alone', () => {
    const given = [
      { seatId: 'a', paperId: 'x', points: 10 },
      { seatId: 'b', paperId: 'x', points: 6 },
      { seatId: 'c', paperId: 'x', points: 8 },
      { seatId: 'a', paperId: 'y', points: 5 },
    ];
    expect(leaningsOf(given)).toEqual([
      { seatId: 'a', deviation: 3, papers: 1 },
      { seatId: 'b', deviation: -3, papers: 1 },
      { seatId: 'c', deviation: 0, papers: 1 },
    ]);
    expect(leaningsOf(given.slice(3))).toEqual([{ seatId: 'a', deviation: null, papers: 0 }]);
  });
});

test('a settled tie names all of it and nothing else', () => {
  const ties = [
    ['a', 'b'],
    ['c', 'd', 'e'],
  ];
  expect(tieOf(ties, ['b', 'a'])).toEqual(['a', 'b']);
  for (const ids of [['a'], ['a', 'a'], ['a', 'c'], ['c', 'd'], ['a', 'b', 'c']])
    expect(tieOf(ties, ids)).toBeUndefined();
});

test('votes decide when they fall and are no more than the members', () => {
  const paperIds = ['a', 'b', 'c'];
  const decide = (votes: number[] | null) => votesDecide({ paperIds, way: 'vote', votes }, 5);
  expect(
    [
      [3, 2, 0],
      [2, 1, 0],
    ].map(decide),
  ).toEqual([true, true]);
  expect([[3, 3, 0], [1, 2, 0], [3, 2, 1], [3, 2], [3, 2, -1], [2.5, 2, 0], null].map(decide)).not.toContain(
    true,
  );
});

test('two results differ where a paper does, or is missing', () => {
  const score = (paperId: string, totalPoints: number) => ({
    paperId,
    totalPoints,
    fullPoints: 30,
    sharePerMille: 0,
    members: 2,
    recused: 0,
    belowMinimum: [],
    passes: true,
    rank: 1,
  });
  const result = (...scores: StoredResult['scores'][number][]): StoredResult => ({
    ruleSetId: 'r',
    scores,
    ties: [],
  });
  expect(resultDifferences(result(score('a', 1)), result(score('a', 1)))).toEqual([]);
  expect(resultDifferences(result(score('a', 1), score('b', 2)), result(score('a', 2)))).toEqual(['a', 'b']);
});
