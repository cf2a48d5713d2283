import { listings } from '#blocks/listing-freshness/schema.ts';
import { addDays } from '#kernel/japan-day.ts';
import { GROUP_KIND } from '#pillars/3-information/group-stories/index.ts';
import type { Db } from '#platform/db/db.ts';
import {
  createOrganisations,
  emptyPaper,
  type OrganisationPaper,
  type Start,
} from '#registry/organisations/index.ts';
import { renewEntries } from './renew-entries.ts';

export const NOW = new Date('2026-06-10T03:00:00Z');
export const TODAY = '2026-06-10';

export type EntryDays = { confirmedOn?: string; dueOn?: string; lowerFrom?: string; hiddenFrom?: string };

/** Registers groups with their papers and days of freshness, and draws their entries. */
export async function enterGroups(
  db: Db,
  groups: readonly (Partial<OrganisationPaper> & { days?: EntryDays; start?: Start })[],
): Promise<string[]> {
  const registered: Start = { standing: 'registered', registeredOn: '2025-04-01', validUntil: '2027-03-31' };
  const rows = await createOrganisations(
    { tx: db, now: NOW },
    groups.map(({ days: _, start, ...paper }) => ({
      paper: { ...emptyPaper('voluntary', '谷戸の会'), ...paper },
      start: start ?? registered,
    })),
  );
  const ids = rows.map(({ id }) => id);
  const values = groups.flatMap(({ days }, i) => {
    const subjectId = ids[i];
    if (subjectId === undefined) return [];
    const confirmedOn = days?.confirmedOn ?? '2026-04-01';
    const dueOn = days?.dueOn ?? addDays(confirmedOn, 365);
    const lowerFrom = days?.lowerFrom ?? addDays(dueOn, 60);
    const hiddenFrom = days?.hiddenFrom ?? addDays(lowerFrom, 180);
    const by = { kind: GROUP_KIND, listedOn: '2025-04-01', confirmedBy: 'owner' as const };
    return [{ ...by, subjectId, confirmedOn, dueOn, lowerFrom, hiddenFrom }];
  });
  await db.insert(listings).values(values);
  await renewEntries(db, NOW, ids);
  return ids;
}
