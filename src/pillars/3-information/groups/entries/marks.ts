/** What a visitor may narrow the directory by, one value each. */
export const FACETS = ['npoField', 'cityField', 'area', 'kind', 'recruiting'] as const;
export type FacetName = (typeof FACETS)[number];

/** A value of a facet as an entry carries it: area:kita. */
export function markOf(facet: FacetName, value: string | number): string {
  return `${facet}:${value}`;
}

export function facetOf(mark: string): { facet: FacetName; value: string } | undefined {
  const at = mark.indexOf(':');
  const facet = FACETS.find((name) => name === mark.slice(0, at));
  return facet && { facet, value: mark.slice(at + 1) };
}
