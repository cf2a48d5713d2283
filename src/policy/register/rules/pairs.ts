type Coded = { readonly code: string };

/** Two measures across a fate that a reader sees as one; nothing on a side where there is no other. */
export type Pair<M> = { readonly from: M | null; readonly to: M | null };

/**
 * Pairs the measures at both ends of a fate: those that keep their code first, the rest in their order.
 * Of a merge the further ones have nothing to the right, of a split nothing to the left.
 */
export function pairsOf<M extends Coded>(fate: { from: readonly M[]; to: readonly M[] }): Pair<M>[] {
  const kept = fate.from.filter((m) => fate.to.some((n) => n.code === m.code));
  const restTo = fate.to.filter((n) => !fate.from.some((m) => m.code === n.code));
  const restFrom = fate.from.filter((m) => !kept.includes(m));
  return [
    ...kept.map((from) => ({ from, to: fate.to.find((n) => n.code === from.code) ?? null })),
    ...restFrom.map((from, i) => ({ from, to: restTo[i] ?? null })),
    ...restTo.slice(restFrom.length).map((to) => ({ from: null, to })),
  ];
}
