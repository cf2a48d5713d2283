import { isNpoField, KINDS } from '#registry/organisations/index.ts';
import type { GroupSearch } from './queries/search.ts';
import { MOST_PAGES } from './queries/search.ts';

/** Names in an address, in the one order in which they are written: the cache holds a search once. */
const NAMES = ['q', 'field', 'city', 'area', 'kind', 'recruiting', 'fresh', 'sort', 'page'] as const;
const MOST_TYPED = 100;

/** Characters that nobody sees, blanks in a row: two searches that read the same are the same. */
function typedWords(typed: string): string | undefined {
  const words = [...typed.replace(/\p{C}/gu, ' ').replace(/\s+/gu, ' ').trim()].slice(0, MOST_TYPED).join('');
  return words === '' ? undefined : words.trim();
}

const code = (value: string | null) => (value !== null && /^[\w-]{1,40}$/.test(value) ? value : undefined);

/** What an address asks for; what is not understood is left out. */
export function readSearch(query: URLSearchParams): GroupSearch {
  const field = Number(query.get('field') ?? '');
  const kind = KINDS.find((one) => one === query.get('kind'));
  const page = Math.trunc(Number(query.get('page') ?? '1'));
  return {
    words: typedWords(query.get('q') ?? ''),
    npoField: isNpoField(field) ? field : undefined,
    cityField: code(query.get('city')),
    area: code(query.get('area')),
    kind,
    recruiting: query.get('recruiting') === 'yes' || undefined,
    fresh: query.get('fresh') === 'yes' || undefined,
    sort: query.get('sort') === 'kana' ? 'kana' : undefined,
    page: page >= 2 && page <= MOST_PAGES ? page : undefined,
  };
}

/** A search as an address writes it: always in the same order, and without what goes without saying. */
export function writeSearch(search: GroupSearch): string {
  const { words, npoField, cityField, area, kind, recruiting, fresh, sort, page } = search;
  const values: Readonly<Record<(typeof NAMES)[number], string | number | undefined>> = {
    q: words,
    field: npoField,
    city: cityField,
    area,
    kind,
    recruiting: recruiting ? 'yes' : undefined,
    fresh: fresh ? 'yes' : undefined,
    sort: sort === 'kana' ? 'kana' : undefined,
    page: (page ?? 1) > 1 ? page : undefined,
  };
  const query = new URLSearchParams();
  for (const name of NAMES) if (values[name] !== undefined) query.set(name, String(values[name]));
  return query.toString();
}

/** The address of a page of the directory for a search: /groups?q=…, /groups/map?q=… */
export function hrefOf(search: GroupSearch, path = '/groups'): string {
  const query = writeSearch(search);
  return query === '' ? path : `${path}?${query}`;
}

/** Where a request that is written otherwise belongs; nothing when it is written as it should be. */
export function properAddress(path: string, url: URL): string | undefined {
  const { lang, rest } = withoutLang(url.searchParams);
  const proper = hrefOf(readSearch(rest), path);
  const whole = lang === undefined ? proper : `${proper}${proper.includes('?') ? '&' : '?'}lang=${lang}`;
  return whole === `${path}${url.search}` ? undefined : whole;
}

function withoutLang(query: URLSearchParams) {
  const rest = new URLSearchParams(query);
  const lang = ['ja', 'en', 'easy'].find((one) => one === rest.get('lang'));
  rest.delete('lang');
  return { lang, rest };
}
