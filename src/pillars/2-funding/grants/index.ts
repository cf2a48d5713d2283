import type { Manifest } from '#platform/manifest.ts';
import { GRANT_EVIDENCE, MEASURE } from './evidence.ts';
import { grantsFeed } from './feed.ts';
import { grantsSet } from './open-data.ts';
import { grantDataRoutes } from './open-data-routes.ts';
import { GRANT_READS } from './reads.ts';
import { grantRoutes } from './routes.tsx';

/** 2-3: the grants for everybody: open calls, the rules of each course, what was awarded and came of it. */
export const grants: Manifest = {
  name: 'grants',
  serves: [MEASURE],
  at: '/grants',
  routes: grantRoutes,
  reads: GRANT_READS,
  permits: {},
  evidence: [GRANT_EVIDENCE],
  openData: [grantsSet],
  openDataRoutes: grantDataRoutes,
  feeds: [grantsFeed],
};
