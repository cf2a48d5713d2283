import { MEASURE } from '#pillars/3-information/group-record/index.ts';
import type { Manifest } from '#platform/manifest.ts';
import { groupsFeed, groupsSet } from './open-data.ts';
import { groupDataRoutes } from './open-data-routes.ts';

/** 3-4: the directory as open data and as a feed. */
export const groupData: Manifest = {
  name: 'group_data',
  serves: [MEASURE],
  at: '/group-data',
  reads: [],
  permits: {},
  openData: [groupsSet],
  openDataRoutes: groupDataRoutes,
  feeds: [groupsFeed],
};
