import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { checkRoutes } from './check-routes.tsx';
import { receiptRoutes } from './receipt-routes.tsx';
import { writeRoutes } from './write-routes.tsx';

/** Reports of an award, below /desk/grant-awards: written by the group, checked by the office. */
export const reportRoutes = new Hono<AppEnv>()
  .route('/', writeRoutes())
  .route('/', receiptRoutes)
  .route('/', checkRoutes());
