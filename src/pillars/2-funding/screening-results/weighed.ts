import type { WholeRound } from '#pillars/2-funding/screening-rounds/index.ts';
import { type MarkedSheet, pointsIn } from '#pillars/2-funding/screening-scores/index.ts';

/** Points of one sheet, each criterion counted by its weight. */
export function weighed(whole: WholeRound, sheet: MarkedSheet): number {
  const points = pointsIn(sheet);
  return (whole.rules.rules.criteria ?? []).reduce(
    (sum, { key, weight }) => sum + (points[key] ?? 0) * weight,
    0,
  );
}
