import type { Manifest } from '#platform/manifest.ts';
import { RECOVERY_OWN, RECOVERY_PERMITS, RECOVERY_RETENTION } from '#registry/recovery/index.ts';
import { successionDeskRoutes } from './desk-routes.tsx';
import {
  findOpenMatters,
  HANDOVER_OWN,
  HANDOVER_RETENTION,
  SUCCESSION_LINKS,
  successionDeskItems,
} from './personal-data.ts';
import { successionRoutes } from './routes.tsx';
import { SUCCESSION_PERMITS } from './rules/permits.ts';
import { SUCCESSION } from './words.ts';

/** Members of a group's account, handing over the representative, and recovery when the only one is gone. */
export const succession: Manifest = {
  name: 'succession',
  serves: [],
  at: '/succession',
  routes: successionRoutes,
  deskRoutes: successionDeskRoutes,
  reads: ['organisations'],
  permits: { ...SUCCESSION_PERMITS, ...RECOVERY_PERMITS },
  deskLinks: [
    { label: SUCCESSION.title, href: '/desk/succession', for: ['group_member'] },
    { label: SUCCESSION.staffTitle, href: '/desk/succession', for: ['centre_staff', 'programme_officer'] },
  ],
  deskItems: successionDeskItems,
  retention: [HANDOVER_RETENTION, RECOVERY_RETENTION],
  ownRecords: [HANDOVER_OWN, RECOVERY_OWN],
  openMatters: findOpenMatters,
  organisationLinks: SUCCESSION_LINKS,
};
