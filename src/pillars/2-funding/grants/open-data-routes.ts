import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { originOf } from '#platform/open-data/index.ts';
import { getCity } from '#registry/city/index.ts';
import { givingFile } from './giving.ts';
import { readAwards } from './queries/read-awards.ts';

/** Awards in the form that funders share them in, beside their table. Below /open-data. */
export const grantDataRoutes = new Hono<AppEnv>().get('/grants-360giving.json', async (c) => {
  const { db } = c.var;
  const { name, municipalityCode } = await getCity(db);
  const publisher = { name, municipalityCode, origin: originOf(c) };
  return c.body(`${JSON.stringify(givingFile(await readAwards(db), publisher), undefined, 1)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'access-control-allow-origin': '*',
    'cache-control': 'public, no-cache',
  });
});
