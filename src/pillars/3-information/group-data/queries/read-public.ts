import { and, asc, gt, sql } from 'drizzle-orm';
import { freshnessDays, type SearchDays } from '#blocks/listing/index.ts';
import { GROUP_KIND } from '#pillars/3-information/group-stories/index.ts';
import { groupEntries } from '#pillars/3-information/groups/schema.ts';
import type { Db } from '#platform/db/db.ts';
import { asPublic, listWhole, type PublicOrganisation } from '#registry/organisations/index.ts';

/** Groups that are read at once: enough to be quick, few enough to be held. */
const PORTION = 500;

export type PublicGroup = { readonly group: PublicOrganisation; readonly days: SearchDays | undefined };

/** Every group of the directory with its public facts, in the order of its number, portion by portion. */
export async function* readPublic(db: Db, today: string, most = Number.POSITIVE_INFINITY) {
  let after = 0;
  for (let left = most; left > 0; left -= PORTION) {
    const rows = await db
      .select({ id: groupEntries.organisationId, number: groupEntries.number })
      .from(groupEntries)
      .where(and(gt(groupEntries.hiddenFrom, sql`${today}::date`), gt(groupEntries.number, after)))
      .orderBy(asc(groupEntries.number))
      .limit(Math.min(PORTION, left));
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return;
    yield await withDays(db, ids, today);
    after = rows.at(-1)?.number ?? after;
  }
}

async function withDays(db: Db, ids: readonly string[], today: string): Promise<PublicGroup[]> {
  const days = await freshnessDays(db, GROUP_KIND, ids);
  return (await listWhole(db, ids))
    .map((whole) => asPublic(whole, today))
    .filter(({ standing }) => standing === 'registered')
    .toSorted((a, b) => a.number - b.number)
    .map((group) => ({ group, days: days.get(group.id) }));
}
