import type { Db } from '#platform/db/db.ts';
import { readNames } from './read-list.ts';
import { readFew } from './read-public.ts';
import { type GroupLine, type GroupSearch, PAGE_SIZE } from './search.ts';
import { searchGroups } from './search-groups.ts';

/** More than a few sheets of paper nobody prints. */
export const MOST_PRINTED = 200;

/** The groups of a search for paper, by name unless asked otherwise, with the contacts that they show. */
export async function readPrint(db: Db, search: GroupSearch, today: string) {
  const lines: GroupLine[] = [];
  let isCut = false;
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await searchGroups(db, { ...search, sort: 'kana', page }, today);
    lines.push(...found.rows);
    pages = Math.min(found.pages, MOST_PRINTED / PAGE_SIZE);
    isCut = found.isCut || found.total > MOST_PRINTED;
  }
  const groups = await readFew(
    db,
    lines.map(({ organisationId }) => organisationId),
    today,
  );
  const withContacts = lines.map((line) => ({
    ...line,
    contacts: groups.get(line.organisationId)?.contacts ?? [],
  }));
  return { lines: withContacts, isCut, names: await readNames(db) };
}
