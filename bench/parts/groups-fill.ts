import { randomUUID } from 'node:crypto';
import { listings } from '#blocks/listing-freshness/schema.ts';
import { addDays } from '#kernel/japan-day.ts';
import { toEntry } from '#pillars/3-information/groups/entries/to-entry.ts';
import { groupEntries } from '#pillars/3-information/groups/schema.ts';
import type { Database } from '#platform/db/open-database.ts';
import { columnsOf } from '#registry/organisations/commands/write-parts.ts';
import { asPublic, type Organisation } from '#registry/organisations/index.ts';
import { organisationAreas, organisations } from '#registry/organisations/schema.ts';
import { inventGroup, numbersFrom } from './groups-data.ts';

const AT_ONCE = 500;
const AREAS = 12;
export const TODAY = '2026-06-10';
const NOW = new Date(`${TODAY}T03:00:00Z`);
const INDEX = 'group_entries_found';

/**
 * Fills a database with invented groups up to a number, with their entries and days; one in ten is past its budget,
 * some rank lower or are hidden. The index is built behind the rows, as it would take most of the time.
 */
export async function fillUpTo(database: Database, number: number): Promise<void> {
  const [{ have = 0 } = {}] = (await database.execute('select count(*)::int as have from group_entries'))
    .rows as {
    have: number;
  }[];
  await database.db
    .insert(organisationAreas)
    .values(Array.from({ length: AREAS }, (_, i) => ({ code: `area${i}`, name: `第${i}地域`, place: i })))
    .onConflictDoNothing();
  const [index] = (await database.execute('select indexdef from pg_indexes where indexname = $1', [INDEX]))
    .rows;
  await database.executeAsOwner(`drop index ${INDEX}`);
  const next = numbersFrom(have + 1);
  for (let from = have; from < number; from += AT_ONCE) {
    await fillSome(database, next, from, Math.min(AT_ONCE, number - from));
  }
  await database.executeAsOwner(String(index?.['indexdef']));
  await database.executeAsOwner('vacuum (analyze)');
}

async function fillSome({ db }: Database, next: () => number, from: number, many: number): Promise<void> {
  const made = Array.from({ length: many }, (_, i) => {
    const paper = inventGroup(next, from + i);
    const registeredOn = addDays('2020-04-01', Math.floor(next() * 2_000));
    const row: Organisation = {
      ...columnsOf(paper),
      id: randomUUID(),
      number: 1_000_000 + from + i,
      standing: 'registered',
      registeredOn,
      validUntil: '2027-03-31',
      endedOn: null,
      mergedInto: null,
      version: 1,
      createdAt: NOW,
      updatedAt: NOW,
    };
    return { row, days: daysFrom(next, registeredOn) };
  });
  await db.insert(organisations).values(made.map(({ row }) => row));
  await db.insert(listings).values(
    made.map(({ row, days }) => ({
      kind: 'group',
      subjectId: row.id,
      listedOn: row.registeredOn ?? TODAY,
      confirmedBy: 'owner' as const,
      ...days,
    })),
  );
  await db.insert(groupEntries).values(
    made.map(({ row, days }) => {
      const whole = { organisation: row, formerNames: [], officers: [], contacts: [], links: [] };
      const days_ = { ...days, confirmedBy: 'owner' as const, checkingFrom: null };
      return toEntry({ ...asPublic(whole, TODAY), registeredOn: row.registeredOn ?? TODAY }, days_, NOW);
    }),
  );
}

function daysFrom(next: () => number, registeredOn: string) {
  const confirmed = addDays(TODAY, -Math.floor(next() ** 1.5 * 460));
  const confirmedOn = confirmed < registeredOn ? registeredOn : confirmed;
  const dueOn = addDays(confirmedOn, 365);
  return { confirmedOn, dueOn, lowerFrom: addDays(dueOn, 60), hiddenFrom: addDays(dueOn, 240) };
}
