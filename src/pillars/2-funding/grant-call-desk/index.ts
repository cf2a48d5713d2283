import { Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import { GRANT_PERMITS } from '#pillars/2-funding/grant-papers/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { callRoutes } from './call-routes.tsx';
import { consultationRoutes } from './consultation-routes.tsx';
import { deny } from './deny.tsx';
import { CALL_DESK } from './words.ts';

export { hasRunningRound } from './queries/has-running-round.ts';

/** Calls and consultations as the office runs them. */
export const grantCallDesk: Manifest = {
  name: 'grant_call_desk',
  serves: [],
  at: '/grant-calls',
  deskRoutes: new Hono<AppEnv>()
    .use(async (c, next) => (mayBy(GRANT_PERMITS, c.var.actor, 'set_call').ok ? next() : deny(c)))
    .route('/consultations', consultationRoutes)
    .route('/', callRoutes),
  reads: [],
  permits: {},
  deskLinks: [{ label: CALL_DESK.title, href: '/desk/grant-calls', for: ['programme_officer'] }],
};
