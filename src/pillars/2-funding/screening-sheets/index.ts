import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { memberRoutes } from './member-routes.tsx';
import { paperRoutes } from './paper-routes.tsx';

/** What a member of the committee does before the opening: declare, read, score. Below /desk/screening. */
export const screeningSheets: Manifest = {
  name: 'screening_sheets',
  serves: [],
  at: '/screening',
  deskRoutes: new Hono<AppEnv>().route('/', memberRoutes).route('/', paperRoutes),
  reads: [],
  permits: {},
};
