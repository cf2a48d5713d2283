import { and, eq, inArray } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import { listingRoundEntries } from '../schema.ts';

/** Notes on which day the sheets of entries were printed, with the codes in one transaction. */
export async function markSheets(
  tx: Db,
  now: Date,
  roundId: string,
  listingIds: readonly string[],
): Promise<void> {
  if (listingIds.length === 0) return;
  await tx
    .update(listingRoundEntries)
    .set({ sheetOn: japanDay(now) })
    .where(
      and(eq(listingRoundEntries.roundId, roundId), inArray(listingRoundEntries.listingId, [...listingIds])),
    );
}
