import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Db } from '#platform/db/db.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { OnServed } from '#platform/http/front.ts';
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
import { cached, measured, onlyOwnPosts, surrounded } from './steps.ts';

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
  /** Hears of each page that an anonymous visitor was shown. */
  onServed?: OnServed | undefined;
};

/** Everything that a request passes, in this order. */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const { settings } = parts;
  const app = new Hono<AppEnv>();
  app.use(measured(parts));
  app.use(cached(parts, MODULES));
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', ...tileOrigins(settings)],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'strict-origin-when-cross-origin',
      // For browsers and plug-ins that are gone; every header is paid for with every page.
      xDownloadOptions: false,
      xPermittedCrossDomainPolicies: false,
      xXssProtection: false,
      xDnsPrefetchControl: false,
      originAgentCluster: false,
      strictTransportSecurity: settings.publicOrigin?.startsWith('https:')
        ? 'max-age=31536000; includeSubDomains'
        : false,
    }),
  );
  app.route('/', operationRoutes(parts));
  app.use(surrounded(parts));
  app.use(limited());
  app.use(onlyOwnPosts(settings, MODULES));
  for (const module of MODULES) if (module.routes) app.route(module.at, module.routes);
  app.route('/desk', deskRoutes(MODULES));
  for (const module of MODULES) if (module.deskRoutes) app.route(`/desk${module.at}`, module.deskRoutes);
  app.route('/', homeRoutes);
  app.route('/', siteRoutes(MODULES));
  for (const module of MODULES) if (module.openDataRoutes) app.route('/open-data', module.openDataRoutes);
  app.route('/', openDataRoutes(MODULES));
  app.notFound((c) => errorPage(c, 404));
  app.onError((fault, c) => {
    if (fault instanceof HTTPException && fault.status === 403) return foreignPage(c);
    if (fault instanceof HTTPException && fault.status < 500) return fault.getResponse();
    parts.log.error({ requestId: c.get('requestId'), fault: errorLine(fault) }, 'fault');
    return errorPage(c, 500);
  });
  return app;
}

/** Where the tiles of the map come from, when the city has named a place. */
function tileOrigins({ mapTileUrl }: Settings): string[] {
  return mapTileUrl === undefined ? [] : [new URL(mapTileUrl).origin];
}

/** Looks at the body only of what can have one: merely to ask builds the whole request anew. */
function limited(): MiddlewareHandler<AppEnv> {
  const maxSize = BODY_LIMIT_MEGABYTES * 1024 * 1024;
  const limit = bodyLimit({ maxSize, onError: (c) => errorPage(c, 413) });
  return (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : limit(c, next));
}
