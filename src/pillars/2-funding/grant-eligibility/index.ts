import type { Manifest } from '#platform/manifest.ts';
import { eligibilityRoutes } from './routes.tsx';

/** Can our group apply? The rules of the grants asked of one group, with reasons and what to do. */
export const grantEligibility: Manifest = {
  name: 'grant_eligibility',
  serves: ['2-3'],
  at: '/grants/check',
  routes: eligibilityRoutes,
  reads: ['grant_rules'],
  permits: {},
};
