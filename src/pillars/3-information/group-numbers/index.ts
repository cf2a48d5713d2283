import type { Manifest } from '#platform/manifest.ts';
import { GROUP_EVIDENCE } from './evidence.ts';
import { GROUP_NUMBER_JOBS } from './jobs.ts';
import { GROUP_VIEW_LINKS } from './links.ts';
import { groupNumberRoutes } from './routes.tsx';

export { addViews } from './commands/add-views.ts';
export { createViewCounts, isRobot, pageNumber, type ViewCounts } from './rules/view-counts.ts';

/** 3-4: the directory in numbers, views of its pages, and the evidence that it leaves. */
export const groupNumbers: Manifest = {
  name: 'group_numbers',
  serves: ['3-4'],
  at: '/groups/numbers',
  routes: groupNumberRoutes,
  reads: ['organisations', 'registration', 'listing'],
  permits: {},
  jobs: GROUP_NUMBER_JOBS,
  evidence: [GROUP_EVIDENCE],
  organisationLinks: GROUP_VIEW_LINKS,
};
