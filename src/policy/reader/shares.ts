import { type Item, itemOf, leadingCircled, restOf } from '#policy/notation/index.ts';

/** Lines parted by circled numbers: what stands before the first is common to all. */
export type Shares = { common: Item[]; parts: Map<number, Item[]> };

function broken(item: Item): Item[] {
  const cuts = [...item.fold.matchAll(/(?<=[。\s])[①-⑳]/g)].map((found) => found.index);
  if (cuts.length === 0) return [item];
  return [0, ...cuts].map((from, i) => itemOf(item.no, item.text.slice(from, cuts[i])));
}

/** Parts lines by the circled number at their head. */
export function sharesOf(items: readonly Item[]): Shares {
  const shares: Shares = { common: [], parts: new Map() };
  let open = shares.common;
  for (const item of items.flatMap(broken)) {
    const circled = leadingCircled(item.fold);
    if (circled.value === 0) {
      open.push(item);
      continue;
    }
    open = shares.parts.get(circled.value) ?? [];
    shares.parts.set(circled.value, open);
    open.push(restOf(item, circled.length));
  }
  return shares;
}

/** The lines that belong to the measure with a circled number; undefined where the numbers do not fit together. */
export function shareFor(items: readonly Item[], own: number, all: readonly number[]): Item[] | undefined {
  const { common, parts } = sharesOf(items);
  if (parts.size === 0) return [...items];
  if (all.length === 1 && (own === 0 || parts.size > 1)) return [...items];
  const fits = all.every((number) => number > 0) && [...parts.keys()].every((number) => all.includes(number));
  return fits ? [...common, ...(parts.get(own) ?? [])] : undefined;
}
