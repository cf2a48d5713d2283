/** The longest search that is followed. */
const LONGEST = 500;

/** Parameters that say how a list is shown and not what is searched. */
const SHOWN_ONLY = ['page', 'sort', 'view', 'lang', 'print'];

/** A search's query string in one fixed order, so that the same search is one; nothing when it is too long. */
export function searchOf(query: string): string | undefined {
  const entries = [...new URLSearchParams(query.replace(/^\?/, ''))]
    .filter(([name, value]) => value.trim() !== '' && !SHOWN_ONLY.includes(name))
    .toSorted(([a, x], [b, y]) => a.localeCompare(b, 'en') || x.localeCompare(y, 'en'));
  const search = new URLSearchParams(entries).toString();
  return search.length > LONGEST ? undefined : search;
}
