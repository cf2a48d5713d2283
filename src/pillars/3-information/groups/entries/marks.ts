/** What a visitor may narrow the directory by, one value each. */
export const FACETS = ['npoField', 'cityField', 'area', 'kind', 'recruiting'] as const;
export type FacetName = (typeof FACETS)[number];

const LETTERS: Readonly<Record<FacetName, string>> = {
  npoField: 'n',
  cityField: 'c',
  area: 'a',
  kind: 'k',
  recruiting: 'r',
};
const BY_LETTER = new Map(FACETS.map((facet) => [LETTERS[facet], facet]));

/** A value of a facet as an entry carries it, among its lexemes too: :akita. No word begins with a colon, so it is none. */
export function markOf(facet: FacetName, value: string | number): string {
  return `:${LETTERS[facet]}${value}`;
}

export function facetOf(mark: string): { facet: FacetName; value: string } | undefined {
  const facet = BY_LETTER.get(mark.charAt(1));
  return facet && { facet, value: mark.slice(2) };
}

/** The marks of one entry as one text; put one behind the other, such texts are still one. */
export function markText(marks: readonly string[]): string {
  return marks.map(markPart).join('');
}

export function markPart(mark: string): string {
  return `<${mark}>`;
}

export function marksIn(text: string): string[] {
  return text.slice(1, -1).split('><');
}
