import { fatesOf, kept, type Review } from './review.ts';

/**
 * Gives every measure the code of its line: pillar, and place within the pillar in the order of the paper.
 * A line that goes on keeps its code; one that is merged, removed or new has a code of its own, so that the codes of
 * both editions together number the lines. `known` are codes that an earlier edition in the register has already.
 */
export function assignCodes(
  review: Review,
  known: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const codes = new Map<string, string>(known);
  const next = new Map<number, number>();
  for (const code of known.values()) {
    const [pillar = 0, place = 0] = code.split('-').map(Number);
    next.set(pillar, Math.max(next.get(pillar) ?? 0, place));
  }
  const all = new Map(review.measures.map((m) => [m.key, m]));
  const give = (key: string) => {
    if (codes.has(key)) return;
    const pillar = all.get(key)?.pillar ?? 0;
    const place = (next.get(pillar) ?? 0) + 1;
    next.set(pillar, place);
    codes.set(key, `${pillar}-${place}`);
  };
  for (const fate of inPaperOrder(review)) {
    for (const key of fate.from) give(key);
    for (const [i, key] of fate.to.entries()) {
      const heir = fate.from[i];
      const code = heir && codes.get(heir);
      if (code) codes.set(key, code);
      else give(key);
    }
  }
  return codes;
}

/** Fates with a pillar's lines in the order in which the paper first speaks of each measure. */
function inPaperOrder(review: Review) {
  const order = new Map(
    [...kept(review, 'earlier'), ...kept(review, 'later')]
      .toSorted((a, b) => (a.lines.from || 1e9) - (b.lines.from || 1e9))
      .map((m, i) => [m.key, i]),
  );
  return fatesOf(review).map((fate) => ({
    ...fate,
    from: fate.from.toSorted((a, b) => principal(fate.to, a, b) || (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }));

  /** The earlier measure that a later one names first is its heir's principal. */
  function principal(to: string[], a: string, b: string): number {
    const first = to.map((key) => review.measures.find((m) => m.key === key)?.from[0]);
    return Number(first.includes(b)) - Number(first.includes(a));
  }
}
