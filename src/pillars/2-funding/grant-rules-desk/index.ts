import type { Manifest } from '#platform/manifest.ts';
import { grantRuleRoutes } from './desk-routes.tsx';
import { DESK } from './words.ts';

/** Where the office writes the rules of its grants: sentences with fields, their effect, and their versions. */
export const grantRulesDesk: Manifest = {
  name: 'grant_rules_desk',
  serves: [],
  at: '/grant-rules',
  deskRoutes: grantRuleRoutes,
  reads: [],
  permits: {},
  deskLinks: [
    {
      label: DESK.title,
      href: '/desk/grant-rules',
      for: ['programme_officer', 'centre_staff', 'coordinator', 'committee_member', 'administrator'],
    },
  ],
};
