import type { Manifest } from '#platform/manifest.ts';
import { DESK, REG } from '#registry/registration-case/index.ts';
import { CONDITION_PERMITS } from '#registry/registration-conditions/index.ts';
import {
  REGISTRATION_JOBS,
  REGISTRATION_LINKS,
  REGISTRATION_OWN,
  REGISTRATION_PERMITS,
  REGISTRATION_RETENTION,
  registrationOpenMatters,
} from '#registry/registration-papers/index.ts';
import { registrationDeskItems } from './desk-items.ts';
import { registrationDeskRoutes } from './desk-routes.tsx';
import { CENTRE } from './desk-words.ts';
import { registrationRoutes } from './public-routes.tsx';

export { setRules } from '#registry/registration-conditions/index.ts';
export { countDecisions, type PlantedPaper, plantPaper } from '#registry/registration-papers/index.ts';

/** Registration of organisations: the paper from draft to renewal, and the city's conditions. */
export const registration: Manifest = {
  name: 'registration',
  serves: [],
  at: '/registration',
  routes: registrationRoutes,
  deskRoutes: registrationDeskRoutes,
  reads: [],
  permits: { ...REGISTRATION_PERMITS, ...CONDITION_PERMITS },
  deskLinks: [
    { label: DESK.title, href: '/desk/registration', for: ['centre_staff', 'programme_officer'] },
    { label: REG.mine, href: '/desk/registration/mine', for: ['group_member'] },
    {
      label: CENTRE.rules,
      href: '/desk/registration/rules',
      for: ['centre_staff', 'programme_officer', 'administrator'],
    },
  ],
  deskItems: registrationDeskItems,
  jobs: REGISTRATION_JOBS,
  retention: REGISTRATION_RETENTION,
  ownRecords: [REGISTRATION_OWN],
  openMatters: registrationOpenMatters,
  organisationLinks: REGISTRATION_LINKS,
};
