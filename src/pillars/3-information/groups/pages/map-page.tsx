import type { Frame } from '#kernel/frame.ts';
import { dayWords } from '#kernel/japan-day.ts';
import { type Lang, say } from '#kernel/words.ts';
import { type Names, pillarCrumb } from '#pillars/3-information/group-record/index.ts';
import { type Area, codeOf } from '#registry/organisations/index.ts';
import { DataTable, EmptyState, Figure, Page, Section } from '#ui/index.ts';
import type { GroupMap } from '../queries/list-for-map.ts';
import type { GroupSearch } from '../queries/search.ts';
import { hrefOf } from '../search-address.ts';
import { GROUPS } from '../words.ts';
import { type AreaCount, AreaPicture } from './area-picture.tsx';
import { Chips } from './list-page.tsx';
import { SearchBar } from './search-bar.tsx';

/** Whose tiles lie under the points; nothing when the city has named none. */
export type Tiles = { readonly url: string; readonly attribution: string; readonly href: string | undefined };

type MapProps = {
  frame: Frame;
  search: GroupSearch;
  map: GroupMap;
  areas: readonly Area[];
  names: Names;
  tiles: Tiles | undefined;
  today: string;
};

/** The groups of a search by area, as a picture and a table, and those with a public place on a map. */
export function MapPage({ frame, search, map, areas, names, tiles, today }: MapProps) {
  const { lang } = frame;
  const counted = areas.flatMap((area): AreaCount[] => {
    const groups = map.areas.find(({ value }) => value === area.code)?.groups ?? 0;
    return groups === 0 ? [] : [{ ...area, groups, href: hrefOf({ ...search, area: area.code }) }];
  });
  return (
    <Page
      frame={frame}
      title={say(lang, GROUPS.mapTitle)}
      lead={say(lang, GROUPS.mapLead)}
      crumbs={[...pillarCrumb(frame), { label: say(lang, GROUPS.title), href: '/groups' }]}
      islands={tiles ? ['group-map'] : []}
      noindex={hrefOf(search) !== '/groups'}
    >
      <SearchBar lang={lang} search={search} action="/groups/map" />
      <Chips lang={lang} search={search} names={names} path="/groups/map" />
      <p>
        <a href={hrefOf(search)}>{say(lang, GROUPS.list)}</a>
      </p>
      {counted.length === 0 ? (
        <EmptyState title={say(lang, GROUPS.nothing)}>
          <p>
            <a href="/groups/map">{say(lang, GROUPS.all)}</a>
          </p>
        </EmptyState>
      ) : (
        <Areas lang={lang} counted={counted} today={today} />
      )}
      <Section title={say(lang, GROUPS.mapPoints)}>
        {tiles && map.points.length > 0 && <Island lang={lang} search={search} tiles={tiles} />}
        <Points lang={lang} map={map} names={names} />
      </Section>
    </Page>
  );
}

function Areas({ lang, counted, today }: { lang: Lang; counted: readonly AreaCount[]; today: string }) {
  const most = Math.max(...counted.map(({ groups }) => groups));
  const first = counted.filter(({ groups }) => groups === most).map(({ name }) => name);
  return (
    <div class="area-map">
      <Figure
        lang={lang}
        title={say(lang, GROUPS.mapFigure, { area: first.join(lang === 'en' ? ', ' : '・'), count: most })}
        about={say(lang, GROUPS.mapNote)}
        source={say(lang, GROUPS.today, { day: dayWords(today, lang) })}
      >
        <AreaPicture lang={lang} areas={counted} />
      </Figure>
      <DataTable
        caption={say(lang, GROUPS.area)}
        rows={counted}
        columns={[
          {
            head: say(lang, GROUPS.area),
            rowHead: true,
            cell: (area) => <a href={area.href}>{area.name}</a>,
          },
          { head: say(lang, GROUPS.areaCount), kind: 'number', cell: (area) => area.groups },
        ]}
      />
    </div>
  );
}

function Island({ lang, search, tiles }: { lang: Lang; search: GroupSearch; tiles: Tiles }) {
  return (
    <group-map
      role="region"
      aria-label={say(lang, GROUPS.mapRegion)}
      data-points={hrefOf(search, '/groups/points.geojson')}
      data-tiles={tiles.url}
      data-zoom-in={say(lang, GROUPS.zoomIn)}
      data-zoom-out={say(lang, GROUPS.zoomOut)}
      data-attribution={tiles.attribution}
      data-attribution-href={tiles.href}
      hidden
    />
  );
}

function Points({ lang, map, names }: { lang: Lang; map: GroupMap; names: Names }) {
  if (map.points.length === 0) return <p>{say(lang, GROUPS.mapPointsNone)}</p>;
  return (
    <>
      {map.isCut && <p class="muted">{say(lang, GROUPS.mapCut, { count: map.points.length })}</p>}
      <ul class="point-list">
        {map.points.map((point) => (
          <li>
            <a href={`/groups/${codeOf(point.number)}`}>{point.name}</a>
            {point.areaCode !== null && <span class="muted">{names.areas.get(point.areaCode)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
