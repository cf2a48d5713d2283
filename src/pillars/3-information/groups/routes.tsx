import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { groupRecordRoutes, readNames } from '#pillars/3-information/group-record/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { codeOf, listAreas } from '#registry/organisations/index.ts';
import { ListPage } from './pages/list-page.tsx';
import { MapPage } from './pages/map-page.tsx';
import { PrintPage } from './pages/print-page.tsx';
import { listForMap } from './queries/list-for-map.ts';
import { readList } from './queries/read-list.ts';
import { readPrint } from './queries/read-print.ts';
import type { GroupSearch } from './queries/search.ts';
import { properAddress, readSearch } from './search-address.ts';

type C = Context<AppEnv>;
type Draw = (c: C, search: GroupSearch, today: string) => Response | Promise<Response>;

/** A page of a search. One that is written otherwise is sent to its proper address, so that each is kept once. */
function searched(path: string, draw: Draw) {
  return (c: C) => {
    const url = new URL(c.req.url);
    const proper = properAddress(path, url);
    if (proper !== undefined) return c.redirect(proper);
    return draw(c, readSearch(url.searchParams), japanDay(c.var.now));
  };
}

async function drawMap(c: C, search: GroupSearch, today: string) {
  const { db, frame, settings } = c.var;
  const { mapTileUrl, mapAttribution } = settings;
  return c.html(
    <MapPage
      frame={frame}
      search={search}
      map={await listForMap(db, search, today)}
      areas={await listAreas(db)}
      names={await readNames(db)}
      tiles={mapTileUrl === undefined ? undefined : { url: mapTileUrl, ...mapAttribution }}
      today={today}
    />,
  );
}

/** The points of a search as GeoJSON: only groups that show their address. */
async function sendPoints(c: C, search: GroupSearch, today: string) {
  const { points } = await listForMap(c.var.db, search, today);
  const features = points.map(({ number, name, summary, latitude, longitude }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { code: codeOf(number), name, summary, page: `/groups/${codeOf(number)}` },
  }));
  return c.body(JSON.stringify({ type: 'FeatureCollection', features }), 200, {
    'content-type': 'application/geo+json; charset=utf-8',
    'access-control-allow-origin': '*',
  });
}

/** The directory of groups for everybody. Below /groups. */
export const groupRoutes = new Hono<AppEnv>()
  .get(
    '/',
    searched('/groups', async (c, search, today) =>
      c.html(<ListPage frame={c.var.frame} list={await readList(c.var.db, search, today)} />),
    ),
  )
  .get('/map', searched('/groups/map', drawMap))
  .get('/points.geojson', searched('/groups/points.geojson', sendPoints))
  .get(
    '/print',
    searched('/groups/print', async (c, search, today) => {
      const print = await readPrint(c.var.db, search, today);
      return c.html(<PrintPage frame={c.var.frame} search={search} today={today} {...print} />);
    }),
  )
  .route('/', groupRecordRoutes);
