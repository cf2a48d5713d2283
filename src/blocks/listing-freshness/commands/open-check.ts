import { and, count, eq, isNull } from 'drizzle-orm';
import { japanDay } from '#kernel/japan-day.ts';
import type { Db } from '#platform/db/db.ts';
import type { ListingKind } from '../listing-kind.ts';
import { getRule } from '../queries/get-rule.ts';
import { REPORTS_A_DAY, type Source } from '../rules/checks.ts';
import { listingChecks } from '../schema.ts';
import { lockListing } from './confirm-parts.ts';
import { writeCheckingDays } from './write-days.ts';

export type Report = {
  readonly source: Source;
  /** The part that is meant; nothing when the sender did not say. */
  readonly part: string | null;
  readonly note: string;
};

/** What became of a report: a new check, one more word on a check that is open, or nothing because there were too many. */
export type Opened =
  | { readonly as: 'new' | 'again'; readonly checkId: string; readonly listingId: string }
  | { readonly as: 'too_many' };

/** Opens a check of an entry; nothing when the entry is not listed. A day takes only so many reports of visitors. */
export async function openCheck(
  tx: Db,
  now: Date,
  kind: ListingKind,
  subjectId: string,
  { source, part, note }: Report,
): Promise<Opened | undefined> {
  const listing = await lockListing(tx, kind.kind, subjectId);
  if (!listing?.listed) return undefined;
  const listingId = listing.id;
  const today = japanDay(now);
  if (source === 'visitor' && (await reportsOn(tx, listingId, today)) >= REPORTS_A_DAY) {
    return { as: 'too_many' };
  }
  const same = source === 'visitor' ? undefined : await openCheckOf(tx, listingId, source, part);
  if (same !== undefined) {
    await tx.update(listingChecks).set({ note }).where(eq(listingChecks.id, same));
    return { as: 'again', checkId: same, listingId };
  }
  const [row] = await tx
    .insert(listingChecks)
    .values({ listingId, source, part, note, openedOn: today, openedAt: now })
    .returning({ id: listingChecks.id });
  if (!row) throw new Error('the check was not written');
  await writeCheckingDays(tx, kind.kind, await getRule(tx, kind), listingId);
  return { as: 'new', checkId: row.id, listingId };
}

async function reportsOn(tx: Db, listingId: string, today: string): Promise<number> {
  const [row] = await tx
    .select({ reports: count() })
    .from(listingChecks)
    .where(
      and(
        eq(listingChecks.listingId, listingId),
        eq(listingChecks.openedOn, today),
        eq(listingChecks.source, 'visitor'),
      ),
    );
  return row?.reports ?? 0;
}

async function openCheckOf(tx: Db, listingId: string, source: Source, part: string | null) {
  const [row] = await tx
    .select({ id: listingChecks.id })
    .from(listingChecks)
    .where(
      and(
        eq(listingChecks.listingId, listingId),
        eq(listingChecks.source, source),
        isNull(listingChecks.settlement),
        part === null ? isNull(listingChecks.part) : eq(listingChecks.part, part),
      ),
    );
  return row?.id;
}
