import { and, asc, isNull, lte, ne } from 'drizzle-orm';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { RetentionRule } from '#platform/manifest.ts';
import { listingCalls } from './schema.ts';
import { CALL_RETENTION } from './words.ts';

const KEPT_DAYS = 365;
const SHOWN = 500;

const isDue = (day: string) =>
  and(
    lte(listingCalls.on, addDays(day, -KEPT_DAYS)),
    isNull(listingCalls.erasedAt),
    ne(listingCalls.note, ''),
  );

/** Notes of calls go after a year; that there was a call, and what came of it, stays. */
export const CALL_RETENTION_RULE: RetentionRule = {
  what: CALL_RETENTION.what,
  kept: CALL_RETENTION.kept,
  key: 'listing.call_notes',
  async due(db, until) {
    const rows = await db
      .select({ id: listingCalls.id, on: listingCalls.on })
      .from(listingCalls)
      .where(isDue(until))
      .orderBy(asc(listingCalls.on))
      .limit(SHOWN);
    return rows.map(({ id, on }) => ({ id, title: CALL_RETENTION.one, on: addDays(on, KEPT_DAYS) }));
  },
  async erase({ tx, now }) {
    const rows = await tx
      .update(listingCalls)
      .set({ note: '', erasedAt: now })
      .where(isDue(japanDay(now)))
      .returning({ id: listingCalls.id });
    return rows.length;
  },
};
