import type { Db } from '#platform/db/db.ts';
import { countGroups } from './count-groups.ts';
import { listFew, listMany } from './list-page.ts';
import { narrowingOf } from './narrowing.ts';
import { type FoundGroups, type GroupSearch, MOST_COUNTED, MOST_PAGES, PAGE_SIZE } from './search.ts';

/**
 * The groups that a search finds on a day (YYYY-MM-DD), a page of them, with the counts of each facet. Entries past
 * their budget say so, rank behind all others from one day on, and from another day on never come.
 */
export async function searchGroups(db: Db, search: GroupSearch, today: string): Promise<FoundGroups> {
  const narrowing = narrowingOf(search, today);
  const counted = await countGroups(db, narrowing, today);
  const all = counted.isMore ? MOST_PAGES : Math.max(1, Math.ceil(counted.total / PAGE_SIZE));
  const pages = Math.min(all, MOST_PAGES);
  const page = Math.min(Math.max(1, Math.trunc(search.page ?? 1) || 1), pages);
  const list = counted.isMore || counted.total > MOST_COUNTED ? listMany : listFew;
  return {
    ...counted,
    page,
    pages,
    isCut: counted.isMore || all > pages,
    rows:
      counted.total === 0
        ? []
        : await list(db, narrowing, search.sort ?? 'fresh', (page - 1) * PAGE_SIZE, today),
  };
}
