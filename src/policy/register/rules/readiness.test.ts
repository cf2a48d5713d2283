import { expect, test } from 'vitest';
import { checkReadiness, isReady } from './readiness.ts';

const measure = (id: string, over = {}) => ({
  id,
  code: id,
  title: id,
  classBasis: 'paper' as const,
  classReason: '',
  ...over,
});

test('an edition is ready when every measure has one fate and every removal its reason', () => {
  const [a, b, c] = [measure('a'), measure('b'), measure('c')];
  const fates = [
    { id: '1', from: [a], to: [c], verbs: ['継続' as const], reason: '' },
    { id: '2', from: [b], to: [], verbs: ['削除' as const], reason: '終わりました' },
  ];
  expect(isReady(checkReadiness([a, b], [c], fates))).toBe(true);
});

test('what is missing is told with the measures that it concerns', () => {
  const [a, b, c] = [measure('a'), measure('b'), measure('c', { classBasis: 'override' })];
  const silent = { id: '1', from: [a], to: [], verbs: ['削除' as const], reason: ' ' };
  const found = checkReadiness([a, b], [c], [silent]);
  expect(found.gaps.map((gap) => [gap.measure.code, gap.side])).toEqual([
    ['b', 'earlier'],
    ['c', 'later'],
  ]);
  expect(found.silent).toEqual([silent]);
  expect(found.unexplained).toEqual([c]);
  expect(isReady(found)).toBe(false);
});

test('the first edition of a city needs no fates, but a measure', () => {
  expect(isReady(checkReadiness(null, [measure('a')], []))).toBe(true);
  expect(isReady(checkReadiness(null, [], []))).toBe(false);
});
