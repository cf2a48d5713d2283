import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Db } from '#platform/db/db.ts';
import { createFront } from '#platform/http/front.ts';
import { PageCache } from '#platform/http/page-cache.ts';
import { createLog } from '#platform/log/log.ts';
import { createMetrics } from '#platform/log/metrics.ts';
import { DEMO_PEOPLE, plantDemo } from '#seeds/index.ts';
import { testSettings } from '#tests/app.ts';
import { type AppParts, createApp } from './app.ts';
import { createServices } from './services.ts';

export const NOON = new Date('2026-11-23T03:00:00Z');
export const ORIGIN = 'http://localhost';

type Given = { env?: Record<string, string>; parts?: Partial<AppParts>; funding?: boolean };

/** The whole app over a database of the test, with the demonstration in it (its funding only when asked for), its clock at noon and its log at hand. */
export async function openTestHouse(db: Db, { env = {}, parts = {}, funding = false }: Given = {}) {
  const settings = testSettings({ LOG_LEVEL: 'info', ...env });
  const lines: string[] = [];
  const log = createLog(settings, { write: (line: string) => void lines.push(line) });
  const cache = new PageCache();
  const now = () => NOON;
  const services = createServices(db, settings, now);
  await plantDemo(db, NOON, { funding });
  const app = createApp({
    db,
    settings,
    services,
    cache,
    log,
    metrics: createMetrics({ cache }),
    now,
    assets: { 'app.css': '/assets/app-1.css' },
    publicDir: 'src/ui/static',
    isReady: async () => true,
    ...parts,
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    Promise.resolve(app.request(`${ORIGIN}${path}`, { headers }));
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    Promise.resolve(
      app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: { origin: ORIGIN, ...headers },
        body: new URLSearchParams(form),
      }),
    );
  return { app, cache, settings, services, log, lines, get, post, db };
}

export type TestHouse = Awaited<ReturnType<typeof openTestHouse>>;

/** Chooses a person of the demonstration, named by key (the first of a role has the role's), on the sign-in page; hands back the answer. */
export async function signIn(house: TestHouse, who: string, next = '/desk'): Promise<Response> {
  const name = DEMO_PEOPLE.find(({ key }) => key === who)?.name ?? '';
  const page = await (await house.get('/sign-in')).text();
  const before = page.slice(0, page.indexOf(name));
  const person = [...before.matchAll(/name="person" value="([0-9a-f-]{36})"/g)].at(-1)?.[1] ?? '';
  return house.post('/sign-in/demo', { person, next });
}

/** The cookies of somebody who has signed in. */
export async function cookiesOf(house: TestHouse, who: string): Promise<string> {
  const response = await signIn(house, who);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The house behind its front, on a port of its own, for what only a real connection shows. */
export async function onPort<T>(house: TestHouse, work: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(createFront(house.cache, getRequestListener(house.app.fetch), () => NOON));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  try {
    return await work(`http://localhost:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
