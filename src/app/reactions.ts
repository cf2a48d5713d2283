import { groups, renewGroups } from '#pillars/3-information/groups/index.ts';
import { react } from '#platform/reactions.ts';
import { untieOfficers } from '#registry/organisation-desk/index.ts';
import { organisations } from '#registry/organisations/index.ts';

/** What one module does, in the same transaction, when records of another have changed. */
export function registerReactions(): void {
  react({ topic: 'organisations', module: groups.name, renew: renewGroups });
  react({ topic: 'people', module: organisations.name, renew: untieOfficers });
}
