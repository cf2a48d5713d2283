import type { Manifest } from '#platform/manifest.ts';
import { applyingDeskRoutes } from './desk-routes.tsx';
import { APPLYING } from './words.ts';

export { grantAnswers } from './owner.ts';

/** Applying for a grant, as a group sees it: open calls, its papers, consultations, messages. */
export const grantApplying: Manifest = {
  name: 'grant_applying',
  serves: [],
  at: '/my-grants',
  deskRoutes: applyingDeskRoutes,
  reads: [],
  permits: {},
  deskLinks: [{ label: APPLYING.title, href: '/desk/my-grants', for: ['group_member'] }],
};
