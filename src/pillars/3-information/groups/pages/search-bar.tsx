import { type Lang, say } from '#kernel/words.ts';
import { HiddenFields } from '#ui/index.ts';
import type { GroupSearch } from '../queries/search.ts';
import { writeSearch } from '../search-address.ts';
import { GROUPS } from '../words.ts';

/** One field and one button; the conditions that hold go with a new search, in the order of the address. */
export function SearchBar(props: { lang: Lang; search: GroupSearch; action?: string | undefined }) {
  const { lang, search, action = '/groups' } = props;
  const kept = new URLSearchParams(writeSearch({ ...search, words: undefined, page: undefined }));
  return (
    <search>
      <form class="search" action={action} method="get">
        <input
          class="input"
          type="search"
          name="q"
          aria-label={say(lang, GROUPS.search)}
          placeholder={say(lang, GROUPS.search)}
          value={search.words}
          maxlength={100}
        />
        <HiddenFields fields={Object.fromEntries(kept)} />
        <button type="submit" class="button button--primary">
          {say(lang, GROUPS.button)}
        </button>
      </form>
    </search>
  );
}
