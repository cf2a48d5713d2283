import { type Identity, nameLikeness, SIMILAR } from '#registry/organisations/index.ts';

/** Pairs of characters that so many names share say nothing about one of them. */
const TOO_COMMON = 3_000;

const pairsOf = (name: string): Set<string> => {
  const signs = [...name];
  return new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
};

/** Finds names that are alike among many, by the pairs of characters that they share. */
export function nameIndex(identities: readonly Identity[]) {
  const byPair = new Map<string, number[]>();
  for (const [at, { nameKey }] of identities.entries()) {
    for (const pair of pairsOf(nameKey)) {
      const list = byPair.get(pair);
      if (list) list.push(at);
      else byPair.set(pair, [at]);
    }
  }
  return (key: string): Identity | undefined => {
    if ([...key].length < 3) return undefined;
    const shared = new Map<number, number>();
    const pairs = [...pairsOf(key)]
      .map((pair) => byPair.get(pair) ?? [])
      .filter((l) => l.length <= TOO_COMMON);
    for (const at of pairs.flat()) shared.set(at, (shared.get(at) ?? 0) + 1);
    const likely = [...shared]
      .filter(([, count]) => count >= 2)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, 20);
    return likely
      .map(([at]) => identities[at])
      .find((one) => one !== undefined && one.nameKey !== key && nameLikeness(one.nameKey, key) >= SIMILAR);
  };
}
