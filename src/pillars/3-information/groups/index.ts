import { MEASURE } from '#pillars/3-information/group-record/index.ts';
import type { Manifest } from '#platform/manifest.ts';
import { ENTRY_LINKS } from './links.ts';
import { groupRoutes } from './routes.tsx';

export { groupListing } from './listing.ts';
export { listNewest } from './queries/list-newest.ts';
export { renewGroups } from './renew-groups.ts';

/** 3-4: the directory of groups as everybody sees it. */
export const groups: Manifest = {
  name: 'groups',
  serves: [MEASURE],
  at: '/groups',
  routes: groupRoutes,
  reads: ['group_stories', 'organisations', 'listing', 'passport'],
  permits: {},
  organisationLinks: ENTRY_LINKS,
};
