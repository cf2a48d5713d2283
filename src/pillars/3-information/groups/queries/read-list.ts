import { type Names, readNames } from '#pillars/3-information/group-record/index.ts';
import type { Db } from '#platform/db/db.ts';
import { widerSearches } from '../conditions.ts';
import { type FoundGroups, type GroupSearch, MOST_PAGES, PAGE_SIZE } from './search.ts';
import { searchGroups } from './search-groups.ts';

export type Wider = { readonly search: GroupSearch; readonly total: number; readonly isMore: boolean };
export type GroupList = {
  readonly search: GroupSearch;
  readonly found: FoundGroups;
  readonly names: Names;
  readonly pageSize: number;
  /** So many groups can be leafed through. */
  readonly most: number;
  /** Where nothing was found: searches that find some, the nearest first. */
  readonly wider: readonly Wider[];
};

/** A page of the directory, and where it is empty, where else to look. */
export async function readList(db: Db, search: GroupSearch, today: string): Promise<GroupList> {
  const found = await searchGroups(db, search, today);
  const names = await readNames(db);
  const wider = found.total > 0 ? [] : await findWider(db, search, today);
  return { search, found, names, wider, pageSize: PAGE_SIZE, most: MOST_PAGES * PAGE_SIZE };
}

async function findWider(db: Db, search: GroupSearch, today: string): Promise<Wider[]> {
  const found: Wider[] = [];
  for (const one of widerSearches(search)) {
    const { total, isMore } = await searchGroups(db, one, today);
    if (total > 0) found.push({ search: one, total, isMore });
  }
  return found;
}
