import { kept, type Review } from './review.ts';

/** Earlier and later measures that hang together, by their keys; one side may be empty. */
export type Group = { from: string[]; to: string[] };

/**
 * What follows from where each later measure comes from: measures that hang together, directly or through others,
 * share one group. An earlier measure that nobody names stands alone, and so does a later one that names nobody.
 * Groups come in the order in which the paper first speaks of them; what the officer added comes last.
 */
export function groupsOf(review: Review): Group[] {
  const earlier = kept(review, 'earlier');
  const known = new Set(earlier.map((m) => m.key));
  const groups: Group[] = [];
  for (const measure of kept(review, 'later')) {
    const from = measure.from.filter((key) => known.has(key));
    const touching = groups.filter((group) => group.from.some((key) => from.includes(key)));
    const joined = {
      from: [...new Set([...touching.flatMap((group) => group.from), ...from])],
      to: [...touching.flatMap((group) => group.to), measure.key],
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), joined);
  }
  const taken = new Set(groups.flatMap((group) => group.from));
  const alone = earlier.filter((m) => !taken.has(m.key)).map((m): Group => ({ from: [m.key], to: [] }));
  const lines = firstLines(review);
  const lineOf = (group: Group) =>
    Math.min(...[...group.from, ...group.to].map((key) => lines.get(key) ?? 0));
  return [...groups, ...alone].toSorted((a, b) => lineOf(a) - lineOf(b));
}

/** Where the paper first speaks of each measure; what the officer added stands behind everything. */
export function firstLines(review: Review): Map<string, number> {
  return new Map(review.measures.map((m) => [m.key, m.lines.from || Number.MAX_SAFE_INTEGER]));
}
