import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { jsonLdOf, readNames } from '#pillars/3-information/group-record/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { originOf } from '#platform/open-data/index.ts';
import { getCity } from '#registry/city/index.ts';
import { hsdsOf } from './hsds.ts';
import { type PublicGroup, readPublic } from './queries/read-public.ts';

type C = Context<AppEnv>;

/** A JSON document with one long list in it, sent portion by portion: as long as the list may be, little is held. */
async function* written(before: string, portions: AsyncIterable<object[]>, after: string) {
  const bytes = new TextEncoder();
  let between = before;
  for await (const portion of portions) {
    yield bytes.encode(between + portion.map((one) => JSON.stringify(one)).join(',\n'));
    between = ',\n';
  }
  yield bytes.encode(between === before ? before + after : after);
}

async function* drawnAs(portions: AsyncIterable<PublicGroup[]>, draw: (group: PublicGroup) => object) {
  for await (const portion of portions) yield portion.map(draw);
}

function send(c: C, type: string, bytes: AsyncIterable<Uint8Array>) {
  return c.body(Readable.toWeb(Readable.from(bytes)) as ReadableStream, 200, {
    'content-type': type,
    'access-control-allow-origin': '*',
    'cache-control': 'public, no-cache',
  });
}

/** The whole directory in the forms of other directories, beside its table. Below /open-data. */
export const groupDataRoutes = new Hono<AppEnv>()
  .get('/groups.jsonld', async (c) => {
    const { db, now } = c.var;
    const names = await readNames(db);
    const origin = originOf(c);
    const groups = drawnAs(readPublic(db, japanDay(now)), ({ group }) => jsonLdOf(group, names, origin));
    const before = '{"@context":"https://schema.org","@graph":[';
    return send(c, 'application/ld+json; charset=utf-8', written(before, groups, ']}\n'));
  })
  .get('/groups-hsds.json', async (c) => {
    const { db, now } = c.var;
    const names = await readNames(db);
    const { name, prefecture } = await getCity(db);
    const city = { name, prefecture, origin: originOf(c) };
    const groups = drawnAs(readPublic(db, japanDay(now)), (group) => hsdsOf(group, names, city));
    const before = '{"version":"3.0","organizations":[';
    return send(c, 'application/json; charset=utf-8', written(before, groups, ']}\n'));
  });
