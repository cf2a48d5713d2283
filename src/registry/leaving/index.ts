import type { Manifest } from '#platform/manifest.ts';
import { leavingDeskRoutes } from './desk-routes.tsx';
import { leavingRoutes } from './routes.tsx';

/** The end of an account: what goes, what stays, and what must be settled before. What it changes belongs to `registry/people`. */
export const leaving: Manifest = {
  name: 'leaving',
  serves: [],
  at: '/',
  routes: leavingRoutes,
  deskRoutes: leavingDeskRoutes,
  reads: [],
  permits: {},
};
