import type { Manifest } from '#platform/manifest.ts';
import { DECIDE } from './decision-words.ts';
import { grantDeskItems } from './desk-items.ts';
import { grantDeskRoutes } from './desk-routes.tsx';
import { GRANT_DESK_PERMITS } from './rules/permits.ts';
import { DESK } from './words.ts';

/** The office's side of applications: the list, the case, the formal check, and the city's own decision by two hands. */
export const grantDesk: Manifest = {
  name: 'grant_desk',
  serves: ['2-3'],
  at: '/grant-cases',
  deskRoutes: grantDeskRoutes,
  reads: [],
  permits: GRANT_DESK_PERMITS,
  deskItems: grantDeskItems,
  deskLinks: [
    { label: DESK.title, href: '/desk/grant-cases', for: ['programme_officer'] },
    { label: DECIDE.opinionsTitle, href: '/desk/grant-cases/opinions', for: ['department_officer'] },
  ],
};
