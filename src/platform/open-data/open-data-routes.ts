import { type Context, Hono } from 'hono';
import { say } from '#kernel/words.ts';
import type { Db } from '#platform/db/db.ts';
import type { CsvEncoding, CsvResult } from '#platform/documents/csv.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { catalogueCsv, listCatalogue, type Publisher } from './catalogue.ts';
import { type OpenApiInfo, type OpenApiPaths, openApiDocument } from './open-api.ts';
import { csvType, fileOf, type OpenDataFile, openDataCsv, openDataJson } from './open-data-files.ts';
import type { OpenDataSet } from './open-data-set.ts';
import { answerProblem } from './problem.ts';
import { OPEN_DATA_WORDS as WORDS } from './words.ts';

export type OpenDataParts = {
  readonly sets: readonly OpenDataSet[];
  /** The city's own settings at this moment. */
  publisher(db: Db): Promise<Publisher>;
  /** What /openapi.json says of the whole service, and of addresses beside the sets. */
  info(publisher: Publisher): OpenApiInfo;
  readonly extraPaths?: OpenApiPaths | undefined;
};

type Answer = Response | Promise<Response>;

/** The files of open data: /open-data/catalogue.csv, /open-data/{set}.csv, /open-data/{set}.json, /openapi.json. */
export function openDataFiles({ sets, publisher, info, extraPaths }: OpenDataParts): Hono<AppEnv> {
  const byName = new Map(sets.map((set) => [set.name, set]));
  const routes = new Hono<AppEnv>();
  routes.get('/open-data/catalogue.csv', (c) =>
    inEncoding(c, async (encoding) => {
      const [entries, city] = await Promise.all([listCatalogue(sets, c.var.db), publisher(c.var.db)]);
      const csv = catalogueCsv(entries, city, originOf(c), encoding);
      return sendCsv(c, csv, `${city.municipalityCode || 'city'}_open_data_list.csv`, encoding);
    }),
  );
  routes.get('/open-data/:file{[^/]+\\.csv}', (c) =>
    inEncoding(c, async (encoding) => {
      const set = byName.get(c.req.param('file').slice(0, -'.csv'.length));
      if (!set) return noSet(c);
      const csv = openDataCsv(set, await rowsOf(c, set), encoding);
      return sendCsv(c, csv, `${set.name}.csv`, encoding);
    }),
  );
  routes.get('/open-data/:file{[^/]+\\.json}', async (c) => {
    const set = byName.get(c.req.param('file').slice(0, -'.json'.length));
    if (!set) return noSet(c);
    const rows = await rowsOf(c, set);
    const bytes = openDataJson(set, rows, await set.updatedAt?.(c.var.db));
    return send(c, fileOf(`${set.name}.json`, 'application/json; charset=utf-8', bytes));
  });
  routes.get('/openapi.json', async (c) => {
    const words = info(await publisher(c.var.db));
    const document = openApiDocument(sets, extraPaths ?? {}, { ...words, origin: originOf(c) });
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    return send(c, fileOf('openapi.json', 'application/json; charset=utf-8', bytes));
  });
  return routes;
}

const rowsOf = (c: Context<AppEnv>, set: OpenDataSet) =>
  set.rows(c.var.db, c.var.now, c.var.services.evidence);

/** The address under which others reach us: the configured one, else the one that was asked. */
export function originOf(c: Context<AppEnv>): string {
  return c.var.settings.publicOrigin ?? new URL(c.req.url).origin;
}

function inEncoding(c: Context<AppEnv>, answer: (encoding: CsvEncoding) => Answer): Answer {
  const asked = (c.req.query('encoding') ?? 'utf-8').toLowerCase();
  if (asked === 'utf-8' || asked === 'utf8') return answer('utf-8');
  if (asked === 'cp932' || asked === 'shift_jis') return answer('cp932');
  return refuse(c, { status: 400, title: WORDS.badEncoding });
}

function noSet(c: Context<AppEnv>): Response {
  return refuse(c, { status: 404, title: WORDS.noSet });
}

function refuse(c: Context<AppEnv>, problem: Parameters<typeof answerProblem>[1]): Response {
  c.header('access-control-allow-origin', '*');
  return answerProblem(c, problem);
}

function sendCsv(c: Context<AppEnv>, csv: CsvResult, name: string, encoding: CsvEncoding): Response {
  if (csv.ok) return send(c, fileOf(name, csvType(encoding), csv.bytes));
  const { row, column, character } = csv;
  const detail = say(c.var.lang, WORDS.unwritableAt, { row, column, character });
  return refuse(c, { status: 422, title: WORDS.unwritable, detail });
}

/** Sends a file that anybody may read from anywhere, or 304 when they have it. */
export function send(c: Context<AppEnv>, file: OpenDataFile): Response {
  const headers = {
    etag: file.etag,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'ETag, Content-Disposition',
    'cache-control': 'public, no-cache',
  };
  if (hasIt(c.req.header('if-none-match'), file.etag)) return c.body(null, 304, headers);
  return c.body(file.bytes, 200, {
    ...headers,
    'content-type': file.type,
    'content-disposition': dispositionOf(file.name, file.type),
  });
}

function hasIt(given: string | undefined, etag: string): boolean {
  return (given ?? '')
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');
}

/** A table is saved to the disk, JSON shown; the name is Latin, so it needs no encoding. */
function dispositionOf(name: string, type: string): string {
  return `${type.startsWith('text/csv') ? 'attachment' : 'inline'}; filename="${name}"`;
}
