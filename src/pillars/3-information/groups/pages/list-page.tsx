import type { Frame } from '#kernel/frame.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Names, pillarCrumb } from '#pillars/3-information/group-record/index.ts';
import { isNpoField, KIND_WORDS, KINDS, NPO_FIELD_WORDS } from '#registry/organisations/index.ts';
import { EmptyState, type Facet, Facets, Page, Pagination, Split } from '#ui/index.ts';
import { conditionsOf, searchInWords } from '../conditions.ts';
import type { GroupList } from '../queries/read-list.ts';
import type { FacetCount, FoundGroups, GroupSearch } from '../queries/search.ts';
import { hrefOf, writeSearch } from '../search-address.ts';
import { GROUPS } from '../words.ts';
import { GroupCard } from './group-card.tsx';
import { SearchBar } from './search-bar.tsx';

type ListProps = { frame: Frame; list: GroupList };

/** The directory: search and count first, then what narrows it, then the groups. */
export function ListPage({ frame, list }: ListProps) {
  const { lang } = frame;
  const { search, found, names } = list;
  return (
    <Page
      frame={frame}
      title={say(lang, GROUPS.title)}
      windowTitle={titleOf(lang, list)}
      crumbs={pillarCrumb(frame)}
      description={say(lang, GROUPS.lead)}
      feeds={[{ label: say(lang, GROUPS.feed), href: '/feeds/groups.atom' }]}
      noindex={writeSearch(search) !== ''}
    >
      <SearchBar lang={lang} search={search} />
      <Chips lang={lang} search={search} names={names} />
      {found.total === 0 ? (
        <Nothing lang={lang} list={list} />
      ) : (
        <Split side="start" aside={<Narrowing lang={lang} list={list} />}>
          <Results lang={lang} list={list} />
        </Split>
      )}
    </Page>
  );
}

function titleOf(lang: Lang, { search, found, names }: GroupList): string {
  return [
    say(lang, GROUPS.title),
    searchInWords(lang, search, names),
    search.sort === 'kana' ? say(lang, GROUPS.kana) : '',
    found.page > 1 ? say(lang, GROUPS.page, { page: found.page }) : '',
  ]
    .filter((part) => part !== '')
    .join(lang === 'en' ? ' – ' : '　');
}

type ChipsProps = { lang: Lang; search: GroupSearch; names: Names; path?: string | undefined };

/** The conditions that hold, each as a link that removes it. */
export function Chips({ lang, search, names, path }: ChipsProps) {
  const conditions = conditionsOf(lang, search, names);
  if (conditions.length === 0) return null;
  return (
    <ul class="chips" aria-label={say(lang, GROUPS.chosen)}>
      {conditions.map(({ label, without }) => (
        <li>
          <a href={hrefOf(without, path)} aria-label={say(lang, GROUPS.remove, { condition: label })}>
            {label}
          </a>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <a class="chips__all" href={path ?? '/groups'}>
            {say(lang, GROUPS.removeAll)}
          </a>
        </li>
      )}
    </ul>
  );
}

function Results({ lang, list: { search, found, names, pageSize, most } }: { lang: Lang; list: GroupList }) {
  const query = writeSearch({ ...search, sort: undefined, page: undefined });
  const bare = { ...search, page: undefined };
  return (
    <>
      <div class="list-head">
        <p class="list-head__count">
          <strong>{countWords(lang, found)}</strong>
        </p>
        <nav aria-label={say(lang, GROUPS.sort)}>
          <ul class="inline-list">
            {(['fresh', 'kana'] as const).map((sort) => (
              <li>
                <a
                  href={hrefOf({ ...bare, sort })}
                  aria-current={(search.sort ?? 'fresh') === sort ? 'true' : undefined}
                >
                  {say(lang, GROUPS[sort])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ul class="inline-list">
          <li>
            <a href={hrefOf({ ...bare, sort: undefined }, '/groups/map')}>{say(lang, GROUPS.map)}</a>
          </li>
          <li>
            <a href={hrefOf({ ...bare, sort: undefined }, '/groups/print')}>{say(lang, GROUPS.print)}</a>
          </li>
          <li>
            <a href="/groups/numbers">{say(lang, GROUPS.numbers)}</a>
          </li>
        </ul>
      </div>
      {found.isCut && <p class="muted">{say(lang, GROUPS.cut, { count: most })}</p>}
      <ol class="group-list" start={(found.page - 1) * pageSize + 1}>
        {found.rows.map((group) => (
          <GroupCard lang={lang} group={group} names={names} />
        ))}
      </ol>
      <Pagination
        lang={lang}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => hrefOf({ ...search, page })}
      />
      <p class="section">
        <a href={followHref(query)}>{say(lang, GROUPS.follow)}</a>
      </p>
    </>
  );
}

/** Where the block of listings takes a followed search. */
const followHref = (query: string) =>
  `/confirmations/follow?${new URLSearchParams({ kind: 'group', q: query })}`;

export function countWords(lang: Lang, { total, isMore }: Pick<FoundGroups, 'total' | 'isMore'>): string {
  return say(lang, isMore ? GROUPS.countMore : GROUPS.count, { count: total.toLocaleString('en') });
}

function Narrowing({ lang, list: { search, found, names } }: { lang: Lang; list: GroupList }) {
  const bare = { ...search, page: undefined };
  const facets = (
    key: 'npoField' | 'cityField' | 'area' | 'kind',
    labelOf: (value: string) => string | undefined,
  ) =>
    found.facets[key].flatMap(({ value, groups }): Facet[] => {
      const label = labelOf(value);
      const isNow = String(search[key] ?? '') === value;
      const chosen = key === 'npoField' ? Number(value) : value;
      const href = hrefOf({ ...bare, [key]: isNow ? undefined : chosen });
      return label === undefined ? [] : [{ label, href, current: isNow, count: groups }];
    });
  const groups = [
    { title: say(lang, GROUPS.now), facets: nowFacets(lang, search, found.facets.recruiting) },
    {
      title: say(lang, GROUPS.field),
      facets: facets('npoField', (value) => {
        const field = Number(value);
        return isNpoField(field) ? say(lang, NPO_FIELD_WORDS[field]) : undefined;
      }),
    },
    {
      title: say(lang, GROUPS.cityField),
      facets: facets('cityField', (value) => names.cityFields.get(value)),
    },
    { title: say(lang, GROUPS.area), facets: facets('area', (value) => names.areas.get(value)) },
    {
      title: say(lang, GROUPS.kind),
      facets: facets('kind', (value) => {
        const kind = KINDS.find((one) => one === value);
        return kind && say(lang, KIND_WORDS[kind]);
      }),
    },
  ];
  return (
    <Facets title={say(lang, GROUPS.narrow)} groups={groups.filter((group) => group.facets.length > 0)} />
  );
}

/** What changes from week to week comes first: who looks for people, and what is confirmed in time. */
function nowFacets(lang: Lang, search: GroupSearch, recruiting: readonly FacetCount[]): Facet[] {
  const bare = { ...search, page: undefined };
  return [
    {
      label: say(lang, GROUPS.recruiting),
      href: hrefOf({ ...bare, recruiting: search.recruiting ? undefined : true }),
      current: search.recruiting === true,
      count: recruiting[0]?.groups ?? 0,
    },
    {
      label: say(lang, GROUPS.isFresh),
      href: hrefOf({ ...bare, fresh: search.fresh ? undefined : true }),
      current: search.fresh === true,
    },
  ];
}

function Nothing({ lang, list: { search, wider, names } }: { lang: Lang; list: GroupList }) {
  if (writeSearch({ ...search, sort: undefined }) === '') {
    return (
      <EmptyState title={say(lang, GROUPS.nothingYet)}>
        <p>{say(lang, GROUPS.nothingYetHint)}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say(lang, GROUPS.nothing)}>
      {wider.length === 0 ? (
        <p>{say(lang, GROUPS.widerNone)}</p>
      ) : (
        <>
          <p>{say(lang, GROUPS.wider)}</p>
          <ul class="link-list">
            {wider.map((one) => (
              <li>
                <a href={hrefOf(one.search)}>{widerWords(lang, search, one.search, names)}</a>{' '}
                <span class="muted">{countWords(lang, one)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/groups">{say(lang, GROUPS.all)}</a>
      </p>
    </EmptyState>
  );
}

function widerWords(lang: Lang, search: GroupSearch, wider: GroupSearch, names: Names): string {
  if (wider.words !== undefined && wider.words !== search.words) {
    return say(lang, GROUPS.widerWords, { words: wider.words });
  }
  const left = new Set(conditionsOf(lang, wider, names).map(({ key }) => key));
  const gone = conditionsOf(lang, search, names).find(({ key }) => !left.has(key));
  return say(lang, GROUPS.widerWithout, { condition: gone?.label ?? '' });
}
