import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { mayReadMetrics } from '#platform/log/metrics.ts';
import type { AppParts } from './app.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** What machines ask for: is it alive, is it ready, how is it doing, and the built files. */
export function operationRoutes({ isReady, metrics, settings, publicDir }: AppParts) {
  return new Hono<AppEnv>()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => ((await isReady()) ? c.text('ready') : c.text('not ready', 503)))
    .get('/metrics', async (c) => {
      const asked = {
        address: addressOf(c.env),
        forwarded: c.req.header('x-forwarded-for'),
        authorization: c.req.header('authorization'),
      };
      if (!mayReadMetrics(asked, settings.metricsToken)) return c.text('forbidden', 403);
      return c.text(await metrics.text(), 200, { 'content-type': metrics.contentType });
    })
    .get(
      '/assets/*',
      serveStatic({ root: publicDir, onFound: (_path, c) => c.header('cache-control', FOREVER) }),
    );
}

/** The address of the caller, as node's socket knows it; nothing in a test. */
function addressOf(env: unknown): string | undefined {
  const incoming = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming;
  return incoming?.socket?.remoteAddress;
}
