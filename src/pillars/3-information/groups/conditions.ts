import { type Lang, say } from '#kernel/words.ts';
import type { Names } from '#pillars/3-information/group-record/index.ts';
import { isNpoField, KIND_WORDS, NPO_FIELD_WORDS } from '#registry/organisations/index.ts';
import type { GroupFilter, GroupSearch } from './queries/search.ts';
import { GROUPS } from './words.ts';

/** One condition of a search in words, and the search without it. */
export type Condition = {
  readonly key: keyof GroupFilter;
  readonly label: string;
  readonly without: GroupSearch;
};

const LABELS: Readonly<
  Record<keyof GroupFilter, (lang: Lang, search: GroupSearch, names: Names) => string | undefined>
> = {
  words: (_, { words }) => words,
  npoField: (lang, { npoField }) =>
    npoField !== undefined && isNpoField(npoField) ? say(lang, NPO_FIELD_WORDS[npoField]) : undefined,
  cityField: (_, { cityField }, { cityFields }) =>
    cityField === undefined ? undefined : (cityFields.get(cityField) ?? cityField),
  area: (_, { area }, { areas }) => (area === undefined ? undefined : (areas.get(area) ?? area)),
  kind: (lang, { kind }) => (kind === undefined ? undefined : say(lang, KIND_WORDS[kind])),
  recruiting: (lang, { recruiting }) => (recruiting ? say(lang, GROUPS.recruiting) : undefined),
  fresh: (lang, { fresh }) => (fresh ? say(lang, GROUPS.isFresh) : undefined),
};
const KEYS = Object.keys(LABELS) as (keyof GroupFilter)[];

/** The conditions of a search as words, in the order of its address. */
export function conditionsOf(lang: Lang, search: GroupSearch, names: Names): Condition[] {
  return KEYS.flatMap((key) => {
    const label = LABELS[key](lang, search, names);
    return label === undefined
      ? []
      : [{ key, label, without: { ...search, [key]: undefined, page: undefined } }];
  });
}

/** A search in one line, as a title, a mail or a print names it: 「子ども」・大船. */
export function searchInWords(lang: Lang, search: GroupSearch, names: Names): string {
  const quoted = lang === 'en' ? (w: string) => `“${w}”` : (w: string) => `「${w}」`;
  return conditionsOf(lang, search, names)
    .map(({ key, label }) => (key === 'words' ? quoted(label) : label))
    .join(lang === 'en' ? ', ' : '・');
}

/** Searches that ask for a little less, the nearest first: without one condition, or with a shorter word. */
export function widerSearches(search: GroupSearch): GroupSearch[] {
  const bare = { ...search, page: undefined };
  const fewer = KEYS.filter((key) => key !== 'words' && search[key] !== undefined).map((key) => ({
    ...bare,
    [key]: undefined,
  }));
  const shorter = shorterWords(search.words ?? '').map((words) => ({ ...bare, words }));
  const wordless = search.words !== undefined && fewer.length > 0 ? [{ ...bare, words: undefined }] : [];
  return [...fewer.slice(0, MOST_FEWER), ...shorter, ...wordless];
}
const MOST_FEWER = 3;

/** Fewer words, or the beginning of a long one. */
function shorterWords(words: string): string[] {
  if (words === '') return [];
  const all = words.split(/\s+/);
  if (all.length > 1) return [all.slice(0, -1).join(' '), all.slice(1).join(' ')];
  const letters = [...words];
  return letters.length > 2 ? [letters.slice(0, Math.ceil(letters.length / 2)).join('')] : [];
}
