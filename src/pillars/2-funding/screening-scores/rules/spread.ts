/** How the members' points for one paper lie apart. */
export type PointSpread = {
  readonly low: number;
  readonly quarter: number;
  readonly median: number;
  readonly threeQuarters: number;
  readonly high: number;
};

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** Least, quarters and most of some points; nothing without any. */
export function spreadOf(points: readonly number[]): PointSpread | undefined {
  if (points.length === 0) return undefined;
  const sorted = points.toSorted((a, b) => a - b);
  return {
    low: at(sorted, 0),
    quarter: at(sorted, 0.25),
    median: at(sorted, 0.5),
    threeQuarters: at(sorted, 0.75),
    high: at(sorted, 1),
  };
}

export type Given = { readonly seatId: string; readonly paperId: string; readonly points: number };
export type Leaning = {
  readonly seatId: string;
  /** Mean of own points less the mean of the others on the same papers; more than 0 is lenient. */
  readonly deviation: number | null;
  readonly papers: number;
};

/** Whether a member gives more or less than the others do, on the papers that they have in common. */
export function leaningsOf(given: readonly Given[]): Leaning[] {
  const seatIds = [...new Set(given.map(({ seatId }) => seatId))];
  return seatIds.map((seatId) => {
    const differences = given
      .filter((one) => one.seatId === seatId)
      .flatMap(({ paperId, points }) => {
        const others = given.filter((one) => one.paperId === paperId && one.seatId !== seatId);
        if (others.length === 0) return [];
        return [points - others.reduce((sum, one) => sum + one.points, 0) / others.length];
      });
    const sum = differences.reduce((total, one) => total + one, 0);
    return {
      seatId,
      deviation: differences.length === 0 ? null : sum / differences.length,
      papers: differences.length,
    };
  });
}
