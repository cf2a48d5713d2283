import { hasRunningRound } from '#pillars/2-funding/grant-call-desk/index.ts';
import { grantPapers, renewNames } from '#pillars/2-funding/grant-papers/index.ts';
import { watchRounds } from '#pillars/2-funding/grant-rules/index.ts';
import { groups, renewGroups } from '#pillars/3-information/groups/index.ts';
import { react } from '#platform/reactions.ts';
import { untieOfficers } from '#registry/organisation-desk/index.ts';
import { organisations } from '#registry/organisations/index.ts';

/** What one module does, in the same transaction, when records of another have changed. */
export function registerReactions(): void {
  react({ topic: 'organisations', module: groups.name, renew: renewGroups });
  react({ topic: 'organisations', module: grantPapers.name, renew: renewNames });
  watchRounds(hasRunningRound);
  react({ topic: 'people', module: organisations.name, renew: untieOfficers });
}
