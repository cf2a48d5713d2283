import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { ListingKind } from '../listing-kind.ts';
import { getRule } from '../queries/get-rule.ts';
import { freshnessDaysOf } from '../rules/freshness.ts';
import { confirmerOf, type Way } from '../rules/ways.ts';
import { listings } from '../schema.ts';

/** Rows that one statement takes; more go in several. */
const AT_ONCE = 1_000;

/**
 * Takes records into the block, as confirmed on a day; one that is there already keeps its days, and is asked again
 * when it had ended. Records that came by a table from elsewhere are marked so. Answers those that are new or back.
 */
export async function ensureListings(
  tx: Db,
  kind: ListingKind,
  ids: readonly string[],
  confirmedOn: string,
  way: Way = 'paper',
): Promise<string[]> {
  const { budgets, steps } = await getRule(tx, kind);
  const days = freshnessDaysOf({}, confirmedOn, budgets, steps);
  const taken: string[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const portion = ids.slice(from, from + AT_ONCE);
    const rows = await tx
      .insert(listings)
      .values(
        portion.map((subjectId) => ({
          kind: kind.kind,
          subjectId,
          listedOn: confirmedOn,
          confirmedOn,
          confirmedBy: confirmerOf(way),
          ...days,
        })),
      )
      .onConflictDoUpdate({
        target: [listings.kind, listings.subjectId],
        set: { listed: true },
        setWhere: sql`not ${listings.listed}`,
      })
      .returning({ subjectId: listings.subjectId });
    taken.push(...rows.map((row) => row.subjectId));
  }
  return taken;
}

/** Asks no longer for records that have ended; their rows stay. */
export async function endListings(tx: Db, kind: ListingKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(listings)
    .set({ listed: false })
    .where(
      and(eq(listings.kind, kind.kind), inArray(listings.subjectId, [...ids]), eq(listings.listed, true)),
    );
}

/**
 * Brings the block's list up to the service's own, for what came or went without a word: new records count as taken
 * over on the day, those that are gone are asked for nothing. Answers what changed.
 */
export async function followService(tx: Db, kind: ListingKind, today: string): Promise<string[]> {
  const ids = await kind.listed(tx);
  const taken = await ensureListings(tx, kind, ids, today, 'import');
  const here = sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)`;
  const ended = await tx
    .update(listings)
    .set({ listed: false })
    .where(
      and(
        eq(listings.kind, kind.kind),
        eq(listings.listed, true),
        notInArray(listings.subjectId, sql`(${here})`),
      ),
    )
    .returning({ subjectId: listings.subjectId });
  return [...taken, ...ended.map((row) => row.subjectId)];
}
