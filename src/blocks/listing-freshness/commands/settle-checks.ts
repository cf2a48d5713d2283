import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Db } from '#platform/db/db.ts';
import type { Settlement } from '../rules/checks.ts';
import { listingChecks } from '../schema.ts';

/** Settles the open checks of an entry about these parts, those that name no part among them. */
export async function settleChecks(
  tx: Db,
  now: Date,
  listingId: string,
  parts: readonly string[],
  settlement: Settlement,
  actorId: string,
): Promise<number> {
  const rows = await tx
    .update(listingChecks)
    .set({ settlement, settledAt: now, settledBy: actorId })
    .where(
      and(
        eq(listingChecks.listingId, listingId),
        isNull(listingChecks.settlement),
        or(isNull(listingChecks.part), inArray(listingChecks.part, [...parts])),
      ),
    )
    .returning({ id: listingChecks.id });
  return rows.length;
}
