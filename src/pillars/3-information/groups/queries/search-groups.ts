import type { Db } from '#platform/db/db.ts';
import type { FoundGroups, GroupSearch } from './search.ts';

/** The groups that a search finds on a day, a page of them, with the counts of each facet. */
export async function searchGroups(_db: Db, _search: GroupSearch, _today: string): Promise<FoundGroups> {
  throw new Error('under way');
}
