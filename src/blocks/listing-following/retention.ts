import { and, asc, isNull, lt } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { UNCONFIRMED_DAYS } from './rules/ticket.ts';
import { listingFollowers } from './schema.ts';
import { FOLLOW_RETENTION } from './words.ts';

const SHOWN = 500;

const isDue = (day: string) =>
  and(
    isNull(listingFollowers.confirmedAt),
    lt(listingFollowers.askedAt, new Date(`${addDays(day, -UNCONFIRMED_DAYS)}T00:00:00+09:00`)),
  );

/** Addresses that nobody confirmed in time are erased in the night after. */
export const FOLLOW_RETENTION_RULE: RetentionRule = {
  what: FOLLOW_RETENTION.what,
  kept: FOLLOW_RETENTION.kept,
  key: 'listing.followers',
  async due(db, until) {
    const rows = await db
      .select({ id: listingFollowers.id, askedAt: listingFollowers.askedAt })
      .from(listingFollowers)
      .where(isDue(until))
      .orderBy(asc(listingFollowers.askedAt))
      .limit(SHOWN);
    return rows.map(({ id, askedAt }) => ({
      id,
      title: FOLLOW_RETENTION.one,
      on: addDays(japanDay(askedAt), UNCONFIRMED_DAYS + 1),
    }));
  },
  async erase({ tx, now }) {
    const gone = await tx
      .delete(listingFollowers)
      .where(isDue(japanDay(now)))
      .returning({ id: listingFollowers.id });
    return gone.length;
  },
};
