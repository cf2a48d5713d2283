import type { Manifest } from '#platform/manifest.ts';
import { accountRoutes } from './routes.tsx';

/** Signing in and out, joining by an invitation, and one's own page. What it changes belongs to `registry/people`. */
export const accounts: Manifest = {
  name: 'accounts',
  serves: [],
  at: '/',
  routes: accountRoutes,
  reads: [],
  permits: {},
};
