import type { Manifest } from '#platform/manifest.ts';

/** The passport of an organisation: bylaws, roster, plans, budgets and accounts by fiscal year, filled in once. */
export const passport: Manifest = { name: 'passport', serves: [], at: '/passport', reads: [], permits: {} };
