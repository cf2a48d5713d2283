import type { Manifest } from '#platform/manifest.ts';

/** Files of organisations in and out: tables imported with a dry run, the staff's export. */
export const exchange: Manifest = { name: 'exchange', serves: [], at: '/exchange', reads: [], permits: {} };
