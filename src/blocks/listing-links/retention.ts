import { asc, lt } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { listingLinks } from './schema.ts';
import { LINK_RETENTION } from './words.ts';

/** Rows that the page of what will go lists at most. */
const SHOWN = 500;

/** Links go in the night after their end. */
export const LINK_RETENTION_RULE: RetentionRule = {
  what: LINK_RETENTION.what,
  kept: LINK_RETENTION.kept,
  key: 'listing.links',
  async due(db, until) {
    const rows = await db
      .select({ id: listingLinks.id, endsOn: listingLinks.endsOn })
      .from(listingLinks)
      .where(lt(listingLinks.endsOn, until))
      .orderBy(asc(listingLinks.endsOn))
      .limit(SHOWN);
    return rows.map(({ id, endsOn }) => ({ id, title: LINK_RETENTION.one, on: addDays(endsOn, 1) }));
  },
  async erase({ tx, now }) {
    const gone = await tx
      .delete(listingLinks)
      .where(lt(listingLinks.endsOn, japanDay(now)))
      .returning({ id: listingLinks.id });
    return gone.length;
  },
};
