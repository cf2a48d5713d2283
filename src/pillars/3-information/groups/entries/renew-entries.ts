import { and, eq, getTableColumns, inArray, notInArray, sql } from 'drizzle-orm';
import { freshnessDays } from '#blocks/listing-freshness/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { GROUP_KIND } from '#pillars/3-information/group-stories/index.ts';
import type { Db } from '#platform/db/db.ts';
import { asPublic, listWhole } from '#registry/organisations/index.ts';
import { groupEntries } from '../schema.ts';
import { toEntry } from './to-entry.ts';

/** Entries that one statement takes; more go in several. */
const AT_ONCE = 500;

/**
 * Draws the entries of these organisations anew, inside the transaction that changed them: public facts of the
 * registered ones; all others have no entry.
 */
export async function renewEntries(tx: Db, now: Date, ids: readonly string[]): Promise<void> {
  const all = [...new Set(ids)];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    await renewSome(tx, now, all.slice(from, from + AT_ONCE));
  }
}

async function renewSome(tx: Db, now: Date, ids: readonly string[]): Promise<void> {
  const today = japanDay(now);
  const days = await freshnessDays(tx, GROUP_KIND, ids);
  const rows = (await listWhole(tx, ids)).flatMap((whole) => {
    const { registeredOn, ...shown } = asPublic(whole, today);
    if (shown.standing !== 'registered' || registeredOn === null) return [];
    return [toEntry({ ...shown, registeredOn }, days.get(shown.id), now)];
  });
  const kept = rows.map((row) => row.organisationId);
  await tx
    .delete(groupEntries)
    .where(
      and(
        inArray(groupEntries.organisationId, [...ids]),
        kept.length === 0 ? undefined : notInArray(groupEntries.organisationId, kept),
      ),
    );
  if (rows.length === 0) return;
  await tx
    .insert(groupEntries)
    .values(rows)
    .onConflictDoUpdate({
      target: groupEntries.organisationId,
      set: { ...ALL_NEW, changedAt: SINCE_CHANGED },
    });
}

const excluded = (name: string) => sql`excluded.${sql.identifier(name)}`;

const ALL_NEW = Object.fromEntries(
  Object.entries(getTableColumns(groupEntries))
    .filter(([key]) => key !== 'organisationId')
    .map(([key, column]) => [key, excluded(column.name)]),
);

const SINCE_CHANGED = sql`case when ${groupEntries.digest} = ${excluded('digest')} then ${groupEntries.changedAt} else ${excluded('changed_at')} end`;

/** Takes over new days of the block of listings, where nothing else has changed; far cheaper than drawing anew. */
export async function renewDays(tx: Db, ids: readonly string[]): Promise<void> {
  const days = await freshnessDays(tx, GROUP_KIND, ids);
  const rows = [...days].map(([id, d]) => ({ id, ...d }));
  if (rows.length === 0) return;
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as day(id uuid, "confirmedOn" date, "confirmedBy" text, "dueOn" date, "lowerFrom" date, "hiddenFrom" date, "checkingFrom" date)`;
  await tx
    .update(groupEntries)
    .set({
      confirmedOn: sql`day."confirmedOn"`,
      confirmedBy: sql`day."confirmedBy"`,
      dueOn: sql`day."dueOn"`,
      lowerFrom: sql`day."lowerFrom"`,
      hiddenFrom: sql`day."hiddenFrom"`,
      checkingFrom: sql`day."checkingFrom"`,
    })
    .from(given)
    .where(eq(groupEntries.organisationId, sql`day.id`));
}
