import { and, asc, isNotNull, isNull, lte } from 'drizzle-orm';
import { listingChecks } from '#blocks/listing-freshness/schema.ts';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { CHECK_RETENTION } from './words.ts';

const KEPT_DAYS = 365;
const SHOWN = 500;

/** The last instant of being settled at which a report's words are due on a day. */
const settledUntil = (day: string) => new Date(`${addDays(day, 1 - KEPT_DAYS)}T00:00:00+09:00`);
const isDue = (day: string) =>
  and(
    isNotNull(listingChecks.settledAt),
    isNull(listingChecks.erasedAt),
    lte(listingChecks.settledAt, settledUntil(day)),
  );

/** Words of reports go a year after they were settled; the fact that there was one stays. */
export const CHECK_RETENTION_RULE: RetentionRule = {
  what: CHECK_RETENTION.what,
  kept: CHECK_RETENTION.kept,
  key: 'listing.reports',
  async due(db, until) {
    const rows = await db
      .select({ id: listingChecks.id, settledAt: listingChecks.settledAt })
      .from(listingChecks)
      .where(isDue(until))
      .orderBy(asc(listingChecks.settledAt))
      .limit(SHOWN);
    return rows.flatMap(({ id, settledAt }) =>
      settledAt ? [{ id, title: CHECK_RETENTION.one, on: addDays(japanDay(settledAt), KEPT_DAYS) }] : [],
    );
  },
  async erase({ tx, now }) {
    const rows = await tx
      .update(listingChecks)
      .set({ note: '', word: '', erasedAt: now })
      .where(isDue(japanDay(now)))
      .returning({ id: listingChecks.id });
    return rows.length;
  },
};
