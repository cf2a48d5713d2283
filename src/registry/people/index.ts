import type { Manifest } from '#platform/manifest.ts';
import { peopleDeskItems } from './desk-items.ts';
import { peopleDeskRoutes } from './desk-routes.tsx';
import { PEOPLE_WORDS } from './desk-words.ts';
import { PEOPLE_JOBS } from './jobs.ts';
import { PEOPLE_RETENTION } from './retention.ts';
import { peopleRoutes } from './routes.tsx';
import { PEOPLE_PERMITS } from './rules/permits.ts';

export { giveRole } from './commands/give-role.ts';
export { grantRole } from './commands/grant-role.ts';
export { invitePerson } from './commands/invite-person.ts';
export { type NewPerson, registerPerson } from './commands/register-person.ts';
export { createPeopleIdentity } from './people-identity.ts';
export { findActor } from './queries/find-actor.ts';
export { findNames, listPeople } from './queries/list-people.ts';
export { ROLE_WORDS } from './words.ts';

/** Who can sign in, and the dated roles by which they act. */
export const people: Manifest = {
  name: 'people',
  serves: [],
  at: '/',
  routes: peopleRoutes,
  deskRoutes: peopleDeskRoutes,
  reads: [],
  permits: PEOPLE_PERMITS,
  deskLinks: [
    { label: PEOPLE_WORDS.title, href: '/desk/people', for: ['programme_officer', 'administrator'] },
  ],
  deskItems: peopleDeskItems,
  jobs: PEOPLE_JOBS,
  retention: PEOPLE_RETENTION,
};
