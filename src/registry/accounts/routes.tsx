import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { joinRoutes } from './join-routes.tsx';
import { meRoutes } from './me-routes.tsx';
import { secondFactorRoutes } from './second-factor-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

/** Everything around signing in: the ways in and out, invitations, and one's own page. */
export const accountRoutes = new Hono<AppEnv>()
  .route('/', signInRoutes)
  .route('/', secondFactorRoutes)
  .route('/', joinRoutes)
  .route('/', meRoutes);
