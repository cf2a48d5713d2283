import type { Manifest } from '#platform/manifest.ts';
import { MEASURE } from './measure.ts';
import { groupsFeed, groupsSet } from './open-data.ts';
import { groupDataRoutes } from './open-data-routes.ts';
import { groupRoutes } from './routes.tsx';

export { groupListing } from './listing.ts';
export { renewGroups } from './renew-groups.ts';

/** 3-4: the directory of groups as everybody sees it. */
export const groups: Manifest = {
  name: 'groups',
  serves: [MEASURE],
  at: '/groups',
  routes: groupRoutes,
  reads: ['group_stories', 'organisations', 'listing', 'passport'],
  permits: {},
  openData: [groupsSet],
  openDataRoutes: groupDataRoutes,
  feeds: [groupsFeed],
};
