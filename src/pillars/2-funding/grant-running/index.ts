import { Hono } from 'hono';
import { AWARD_PERMITS } from '#pillars/2-funding/grant-awards/index.ts';
import { reportRoutes } from '#pillars/2-funding/grant-reporting/index.ts';
import { PAGE } from '#pillars/2-funding/grant-steps/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import type { Manifest } from '#platform/manifest.ts';
import { caseRoutes } from './case-routes.tsx';
import { awardDeskItems } from './desk-items.ts';
import { AWARD_JOBS } from './jobs.ts';
import { AWARD_LINKS } from './links.ts';
import { listRoutes } from './list-routes.tsx';
import { AWARD_OWN, AWARD_RETENTION_RULES, awardOpenMatters } from './personal-data.ts';

export { type PlantedAward, plantAward } from './planting.ts';

/** Awards from the decision to their closing: agreement, payments, changes, reports, settlement, result. */
export const grantAwards: Manifest = {
  name: 'grant_awards',
  serves: [],
  at: '/grant-awards',
  deskRoutes: new Hono<AppEnv>().route('/', listRoutes).route('/', reportRoutes).route('/', caseRoutes),
  reads: [],
  permits: AWARD_PERMITS,
  deskLinks: [{ label: PAGE.title, href: '/desk/grant-awards', for: ['programme_officer', 'group_member'] }],
  deskItems: awardDeskItems,
  jobs: AWARD_JOBS,
  retention: AWARD_RETENTION_RULES,
  ownRecords: [AWARD_OWN],
  openMatters: awardOpenMatters,
  organisationLinks: AWARD_LINKS,
};
