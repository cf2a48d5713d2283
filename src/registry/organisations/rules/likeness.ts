/** Why two entries may be the same organisation, the strongest reason first. */
export const LIKENESSES = [
  'corporate_number',
  'name',
  'former_name',
  'contact',
  'website',
  'similar_name',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** How much of the shorter name's pairs of characters stand in the other, from 0 to 1 (an overlap coefficient). */
export function nameLikeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return a === b && a !== '' ? 1 : 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return shared / smaller;
}

/** From this likeness on, two folded names are shown to a person who decides. */
export const SIMILAR = 0.75;

function pairsOf(name: string): Set<string> {
  const signs = [...name];
  return new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
}
