import type { Manifest } from '#platform/manifest.ts';
import { peopleDeskItems } from './desk-items.ts';
import { peopleDeskRoutes } from './desk-routes.tsx';
import { PEOPLE_WORDS } from './desk-words.ts';
import { PEOPLE_JOBS } from './jobs.ts';
import { PEOPLE_OWN } from './own-records.ts';
import { PEOPLE_RETENTION } from './retention.ts';
import { PEOPLE_PERMITS } from './rules/permits.ts';

export { acceptInvitation } from './commands/accept-invitation.ts';
export { changeProfile } from './commands/change-profile.ts';
export { endMembership } from './commands/end-membership.ts';
export { giveRole } from './commands/give-role.ts';
export { invitePerson, mailInvitation } from './commands/invite-person.ts';
export { noteSeen } from './commands/note-seen.ts';
export { personByMail } from './commands/person-by-mail.ts';
export { registerPerson } from './commands/register-person.ts';
export { viewPerson } from './commands/view-person.ts';
export { PEOPLE_WORDS } from './desk-words.ts';
export { createPeopleIdentity } from './people-identity.ts';
export { findActor } from './queries/find-actor.ts';
export { findPerson, type Person } from './queries/find-person.ts';
export { findRecords } from './queries/find-records.ts';
export { type DemoPerson, listDemoPeople } from './queries/list-demo-people.ts';
export { findInvitation } from './queries/list-invitations.ts';
export { isMemberOf, listMemberInvitations, listMembers, type Member } from './queries/list-members.ts';
export { findNames } from './queries/list-people.ts';
export { holdsStaffRole } from './queries/session-hours.ts';
export { invitationState } from './rules/invitation.ts';
export { mayPeople } from './rules/permits.ts';
export type { HeldRole } from './rules/roles.ts';
export { LANG_WORDS, ROLE_WORDS } from './words.ts';

/** Who can sign in, and the dated roles by which they act. Signing in itself is in `registry/accounts`. */
export const people: Manifest = {
  name: 'people',
  serves: [],
  at: '/',
  deskRoutes: peopleDeskRoutes,
  reads: [],
  permits: PEOPLE_PERMITS,
  deskLinks: [
    { label: PEOPLE_WORDS.title, href: '/desk/people', for: ['programme_officer', 'administrator'] },
  ],
  deskItems: peopleDeskItems,
  jobs: PEOPLE_JOBS,
  retention: PEOPLE_RETENTION,
  ownRecords: PEOPLE_OWN,
};
