import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { cacheKey, hasSession, langOf } from '#platform/http/front.ts';
import type { PageCache } from '#platform/http/page-cache.ts';
import type { Services } from '#platform/http/services.ts';
import { errorLine, type Log } from '#platform/log/log.ts';
import type { Metrics } from '#platform/log/metrics.ts';
import type { Settings } from '#platform/settings/settings.ts';
import { deskRoutes } from './desk.tsx';
import { BODY_LIMIT_MEGABYTES, errorPage, foreignPage } from './errors.tsx';
import { homeRoutes } from './home.tsx';
import { MODULES } from './modules.ts';
import { openDataRoutes } from './open-data.tsx';
import { operationRoutes } from './operations.ts';
import { siteRoutes } from './site.tsx';
import { createSurroundings, frameOf } from './surroundings.ts';
import { visitorOf } from './visitor.ts';

export type AppParts = {
  db: Db;
  settings: Settings;
  services: Services;
  cache: PageCache;
  log: Log;
  metrics: Metrics;
  now: () => Date;
  /** Built file name to its hashed address. */
  assets: Readonly<Record<string, string>>;
  /** The folder that holds `assets/`. */
  publicDir: string;
  isReady: () => Promise<boolean>;
};

/** The guideline's names and the city's are on every page. */
const ALWAYS_READ = ['city', 'policy'];

/** Everything that a request passes, in this order. */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const { settings } = parts;
  const app = new Hono<AppEnv>();
  app.use(measured(parts));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'strict-origin-when-cross-origin',
      strictTransportSecurity: settings.publicOrigin?.startsWith('https:')
        ? 'max-age=31536000; includeSubDomains'
        : false,
    }),
  );
  app.route('/', operationRoutes(parts));
  app.use(surrounded(parts));
  app.use(bodyLimit({ maxSize: BODY_LIMIT_MEGABYTES * 1024 * 1024, onError: (c) => errorPage(c, 413) }));
  app.use(settings.publicOrigin ? csrf({ origin: settings.publicOrigin }) : csrf());
  app.use(cached(parts));
  for (const module of MODULES) if (module.routes) app.route(module.at, module.routes);
  app.route('/desk', deskRoutes(MODULES));
  for (const module of MODULES) if (module.deskRoutes) app.route(`/desk${module.at}`, module.deskRoutes);
  app.route('/', homeRoutes);
  app.route('/', siteRoutes(MODULES));
  app.route('/', openDataRoutes(MODULES));
  app.notFound((c) => errorPage(c, 404));
  app.onError((fault, c) => {
    if (fault instanceof HTTPException && fault.status === 403) return foreignPage(c);
    if (fault instanceof HTTPException) return fault.getResponse();
    parts.log.error({ requestId: c.get('requestId'), fault: errorLine(fault) }, 'fault');
    return errorPage(c, 500);
  });
  return app;
}

type Step = MiddlewareHandler<AppEnv>;

/** Gives the request its number, and notes how long it took, by route pattern only. */
function measured({ log, metrics, now }: AppParts): Step {
  return async (c, next) => {
    const requestId = crypto.randomUUID().slice(0, 13);
    c.set('requestId', requestId);
    const start = performance.now();
    await next();
    const line = { requestId, method: c.req.method, route: c.req.routePath, status: c.res.status };
    const ms = performance.now() - start;
    metrics.request(line, ms);
    log.info({ ...line, ms: Math.round(ms * 10) / 10, at: now().toISOString() }, 'request');
  };
}

/** Works out who asks, in which language, and what stands around every page. */
function surrounded(parts: AppParts): Step {
  const surroundings = createSurroundings(parts.db);
  return async (c, next) => {
    const now = parts.now();
    const url = new URL(c.req.url);
    const lang = langOf(url.search, c.req.header('cookie'));
    c.set('db', parts.db);
    c.set('now', now);
    c.set('lang', lang);
    c.set('settings', parts.settings);
    c.set('services', parts.services);
    const visitor = await visitorOf(parts, c.req.raw.headers, now);
    c.set('actor', visitor.actor);
    const request = { lang, path: url.pathname + url.search, requestId: c.get('requestId') };
    c.set('frame', frameOf(await surroundings.read(), request, visitor, parts.assets));
    await next();
    c.header('vary', 'Cookie');
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache');
  };
}

/** Keeps anonymous pages of modules that say what they read, and the home page. */
function cached({ cache, now }: AppParts): Step {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const reads = readsOf(url.pathname);
    const cookie = c.req.header('cookie');
    if (c.req.method !== 'GET' || !reads || hasSession(cookie)) return next();
    const before = cache.standing(reads);
    await next();
    const { res } = c;
    const isPage = res.status === 200 && res.headers.get('content-type')?.startsWith('text/html');
    const isPrivate = res.headers.has('set-cookie') || res.headers.get('cache-control')?.includes('no-store');
    if (!isPage || isPrivate) return;
    const html = await res.clone().text();
    const headers = Object.fromEntries(
      [...res.headers].filter(([name]) => name !== 'content-length' && name !== 'x-request-id'),
    );
    headers['vary'] = 'Cookie, Accept-Encoding';
    headers['cache-control'] ??= 'private, no-cache';
    const target = url.pathname + url.search;
    cache.keep(cacheKey(target, langOf(url.search, cookie), now()), html, headers, before);
  };
}

/** The modules whose changes make the page at this path go out of date; nothing when it must not be kept. */
function readsOf(path: string): string[] | undefined {
  if (path === '/') return ALWAYS_READ;
  const module = MODULES.find((m) => m.at !== '/' && (path === m.at || path.startsWith(`${m.at}/`)));
  if (!module || module.reads.length === 0) return undefined;
  return [...new Set([...ALWAYS_READ, module.name, ...module.reads])];
}
