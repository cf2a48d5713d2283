import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { findFactFile } from '#policy/evidence/index.ts';
import { paperRoutes } from '#policy/papers/index.ts';
import { EditionPage, PillarPage } from './pages/edition-page.tsx';
import { MeasurePage } from './pages/measure-page.tsx';
import { EmptyRegisterPage, RegisterPage } from './pages/register-page.tsx';
import { readEdition } from './queries/read-editions.ts';
import { readMeasure } from './queries/read-measure.ts';
import { readRegister } from './queries/read-register.ts';

/** The number in an address; no edition has number 0. */
const numberIn = (c: Context<AppEnv>, name: string) => {
  const given = c.req.param(name) ?? '';
  return /^[1-9]\d{0,3}$/.test(given) ? Number(given) : 0;
};

const editionIn = (c: Context<AppEnv>) =>
  readEdition(c.var.db, c.var.services.evidence, numberIn(c, 'n'), japanDay(c.var.now));

/** The public face of the register of measures, below /policy. Only editions that are public are found. */
export const publicationRoutes = new Hono<AppEnv>()
  .route('/', paperRoutes)
  .get('/', async (c) => {
    const { db, services, now, frame } = c.var;
    const view = await readRegister(db, services.evidence, japanDay(now));
    return c.html(view ? <RegisterPage frame={frame} view={view} /> : <EmptyRegisterPage frame={frame} />);
  })
  .get('/editions/:n', async (c) => {
    const view = await editionIn(c);
    return view ? c.html(<EditionPage frame={c.var.frame} view={view} />) : c.notFound();
  })
  .get('/editions/:n/pillars/:p', async (c) => {
    const view = await editionIn(c);
    const pillar = view?.whole.pillars.find((one) => one.number === numberIn(c, 'p'));
    if (!view || !pillar) return c.notFound();
    return c.html(<PillarPage frame={c.var.frame} view={view} pillar={pillar} />);
  })
  .get('/measures/:code', async (c) => {
    const { db, services, now, frame } = c.var;
    const view = await readMeasure(db, services.evidence, c.req.param('code'), now);
    return view ? c.html(<MeasurePage frame={frame} view={view} />) : c.notFound();
  })
  .get('/facts/:id{[0-9a-f-]{36}}/attachment', async (c) => {
    const fileId = await findFactFile(c.var.db, c.req.param('id'));
    const found = fileId && (await c.var.services.files.get(c.var.db, fileId));
    if (!found) return c.notFound();
    return c.body(Readable.toWeb(found.stream) as ReadableStream, 200, { ...found.headers });
  });
