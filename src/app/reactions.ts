import { groups, renewGroups } from '#pillars/3-information/groups/index.ts';
import { react } from '#platform/reactions.ts';

/** What one module does, in the same transaction, when records of another have changed. */
export function registerReactions(): void {
  react({ topic: 'organisations', module: groups.name, renew: renewGroups });
}
