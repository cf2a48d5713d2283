import type { Manifest } from '#platform/manifest.ts';

/** 3-4: the directory of groups as everybody sees it. */
export const groups: Manifest = { name: 'groups', serves: ['3-4'], at: '/groups', reads: [], permits: {} };
