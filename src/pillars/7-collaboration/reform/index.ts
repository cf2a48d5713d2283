import type { Manifest } from '#platform/manifest.ts';
import { reformDeskRoutes } from './desk-routes.tsx';
import { REFORM_FACTS } from './evidence.ts';
import { REFORM_OWN } from './own-records.ts';
import { reformRoutes } from './routes.tsx';
import { REFORM_PERMITS } from './rules/permits.ts';
import { REFORM } from './words.ts';

export { publishScenario } from './commands/publish-scenario.ts';
export { saveScenario } from './commands/save-scenario.ts';
export { type Changes, NO_CHANGES } from './rules/changes.ts';

/** 7-5: the rule laboratory. Past rounds decided once more under other rules, and what is published of it. */
export const reform: Manifest = {
  name: 'reform',
  serves: ['7-5'],
  at: '/reform',
  routes: reformRoutes,
  deskRoutes: reformDeskRoutes,
  reads: ['grant_rules'],
  permits: REFORM_PERMITS,
  deskLinks: [{ label: REFORM.lab, href: '/desk/reform', for: ['programme_officer', 'committee_member'] }],
  evidence: [REFORM_FACTS],
  ownRecords: [REFORM_OWN],
};
