import { readNames } from '#pillars/3-information/group-record/index.ts';
import type { Db } from '#platform/db/db.ts';
import { asPublic, listWhole } from '#registry/organisations/index.ts';
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
  const ids = lines.map(({ organisationId }) => organisationId);
  const groups = new Map(
    (await listWhole(db, ids)).map((whole) => [whole.organisation.id, asPublic(whole, today)]),
  );
  const withContacts = lines.map((line) => ({
    ...line,
    contacts: groups.get(line.organisationId)?.contacts ?? [],
  }));
  return { lines: withContacts, isCut, names: await readNames(db) };
}
