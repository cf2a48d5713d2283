import { and, eq, inArray, lte } from 'drizzle-orm';
import type { ListingKind } from '#blocks/listing-freshness/index.ts';
import { listings } from '#blocks/listing-freshness/schema.ts';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { DeskItem } from '#platform/manifest.ts';
import { LISTING_WORDS } from '../words.ts';

/** Days before the last good day from which an owner's desk says so. */
const AHEAD_DAYS = 14;

/** Records of somebody's own that are to be confirmed soon, one step each. */
export async function dueItems(
  db: Db,
  kinds: readonly ListingKind[],
  actor: Actor,
  today: string,
): Promise<DeskItem[]> {
  const items: DeskItem[] = [];
  for (const kind of kinds) {
    const own = kind.subjectsAreOrganisations
      ? actor.organisationIds.filter((id) => kind.mayConfirm(actor, id))
      : [];
    if (own.length === 0) continue;
    const rows = await db
      .select({ subjectId: listings.subjectId, dueOn: listings.dueOn })
      .from(listings)
      .where(
        and(
          eq(listings.kind, kind.kind),
          eq(listings.listed, true),
          inArray(listings.subjectId, own),
          lte(listings.dueOn, addDays(today, AHEAD_DAYS)),
        ),
      );
    const subjects = await kind.subjects(
      db,
      rows.map(({ subjectId }) => subjectId),
    );
    for (const { subjectId, dueOn } of rows) {
      const title = subjects.get(subjectId)?.title;
      const href = `/desk/confirmations/entries/${kind.kind}/${subjectId}`;
      if (title !== undefined) items.push({ kind: LISTING_WORDS.dueItem, title, href, dueOn });
    }
  }
  return items;
}
