import type { Context, MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { ANONYMOUS } from '#kernel/actor.ts';
import { listenForPage } from '#platform/http/drawn-page.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { cacheKey, hasSession, isSameTag, langOf } from '#platform/http/front.ts';
import type { Manifest } from '#platform/manifest.ts';
import type { Settings } from '#platform/settings/settings.ts';
import type { AppParts } from './app.ts';
import { createSurroundings, frameOf } from './surroundings.ts';
import { visitorOf } from './visitor.ts';

type Step = MiddlewareHandler<AppEnv>;

/** Gives the request its number, and notes how long it took, by route pattern only. */
export function measured({ log, metrics, onServed }: AppParts): Step {
  return async (c, next) => {
    const requestId = crypto.randomUUID().slice(0, 13);
    c.set('requestId', requestId);
    const start = performance.now();
    await next();
    const line = { requestId, method: c.req.method, route: c.req.routePath, status: c.res.status };
    if (onServed && isShown(c)) onServed(c.req.path, c.req.header('user-agent'));
    const ms = performance.now() - start;
    metrics.request(line, ms);
    log.info({ ...line, ms: Math.round(ms * 10) / 10 }, 'request');
  };
}

/** Whether an anonymous visitor was shown a page, or told that the one at hand is still right. */
function isShown({ req, res }: Context<AppEnv>): boolean {
  const isGood = res.status === 200 || res.status === 304;
  return req.method === 'GET' && isGood && !hasSession(req.header('cookie'));
}

/** Works out who asks, in which language, and what stands around every page. */
export function surrounded(parts: AppParts): Step {
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
    c.set('actor', ANONYMOUS);
    const around = await surroundings.read();
    const request = { lang, path: url.pathname + url.search, requestId: c.get('requestId') };
    const frameFor = (visitor: Parameters<typeof frameOf>[2]) =>
      frameOf(around, request, visitor, parts.assets);
    // A frame stands before the session is looked up: should that fail, the error page still has one.
    c.set('frame', frameFor({ actor: ANONYMOUS, name: null }));
    if (hasSession(c.req.header('cookie'))) {
      const visitor = await visitorOf(parts, c.req.raw.headers, now);
      c.set('actor', visitor.actor);
      c.set('frame', frameFor(visitor));
    }
    await next();
    // Set on the response itself: `c.header` would build the whole response anew.
    c.res.headers.set('vary', 'Cookie');
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache');
  };
}

/** Refuses forms that another site has made a visitor's browser send. */
export function onlyOwnPosts(settings: Settings, modules: readonly Manifest[]): Step {
  const check = settings.publicOrigin ? csrf({ origin: settings.publicOrigin }) : csrf();
  const open = modules.flatMap((module) =>
    (module.openPosts ?? []).map((path) => patternOf(`${module.at}${path}`)),
  );
  return (c, next) => (open.some((pattern) => pattern.test(c.req.path)) ? next() : check(c, next));
}

/** `/following/:token/end` as a regular expression: a name stands for one part, and the rest are plain words. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:[^/]+/g, '[^/]+')}$`);
}

/** The guideline's names and the city's are on every page. */
const ALWAYS_READ = ['city', 'policy'];

/**
 * Keeps anonymous pages of modules that say what they read, and the home page, with all their headers. It stands
 * outside of all that is read for a page, so that nothing changes unnoticed between the reading and the keeping.
 */
export function cached({ cache, now }: AppParts, modules: readonly Manifest[]): Step {
  return async (c, next) => {
    const url = new URL(c.req.url);
    const reads = readsOf(url.pathname, modules);
    const cookie = c.req.header('cookie');
    if (c.req.method !== 'GET' || !reads || hasSession(cookie)) return next();
    const before = cache.standing(reads);
    const drawnPage = listenForPage(c);
    await next();
    const html = drawnPage();
    if (html === undefined || !mayBeKept(c.res)) return;
    const { headers } = c.res;
    headers.set('vary', 'Cookie, Accept-Encoding');
    const target = url.pathname + url.search;
    const key = cacheKey(target, langOf(url.search, cookie), now());
    const page = cache.keep(key, html, Object.fromEntries(headers), before);
    if (!page) return;
    headers.set('etag', page.etag);
    if (isSameTag(c.req.header('if-none-match'), page.etag)) {
      headers.delete('content-type');
      c.res = new Response(null, { status: 304, headers });
    }
  };
}

function mayBeKept({ status, headers }: Response): boolean {
  const isPage = status === 200 && headers.get('content-type')?.startsWith('text/html');
  const isPrivate = headers.has('set-cookie') || headers.get('cache-control')?.includes('no-store');
  return Boolean(isPage) && !isPrivate;
}

/** The modules whose changes make the page at this path go out of date; nothing when it must not be kept. */
function readsOf(path: string, modules: readonly Manifest[]): string[] | undefined {
  if (path === '/') return ALWAYS_READ;
  const module = modules.find((m) => m.at !== '/' && (path === m.at || path.startsWith(`${m.at}/`)));
  if (!module || module.reads.length === 0) return undefined;
  return [...new Set([...ALWAYS_READ, module.name, ...module.reads])];
}
