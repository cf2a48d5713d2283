import { eq } from 'drizzle-orm';
import {
  confirmParts,
  getRule,
  type ListingKind,
  type Settlement,
  touchedBy,
  writeCheckingDays,
} from '#blocks/listing-freshness/index.ts';
import { listingChecks, listings } from '#blocks/listing-freshness/schema.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { CHECK_PERMITS } from '../rules/permits.ts';

/**
 * The centre settles a check with a word. What the owner said to be right, or what was corrected on the owner's word,
 * counts as confirmed by the centre.
 */
export async function settleCheck(
  { tx, actor, now }: Desk,
  kinds: readonly ListingKind[],
  id: string,
  { settlement, word }: { readonly settlement: Settlement; readonly word: string },
) {
  const permit = mayBy(CHECK_PERMITS, actor, 'settle_check');
  if (!permit.ok) return permit;
  const [row] = await tx
    .select({ check: listingChecks, listing: listings })
    .from(listingChecks)
    .innerJoin(listings, eq(listings.id, listingChecks.listingId))
    .where(eq(listingChecks.id, id))
    .for('update');
  const kind = kinds.find((one) => one.kind === row?.listing.kind);
  if (!row || !kind) return refuse('missing', 'listing.no_check');
  const { check, listing } = row;
  if (check.settlement !== null) return refuse('closed', 'listing.settled');
  await tx
    .update(listingChecks)
    .set({ settlement, word, settledAt: now, settledBy: actor.id })
    .where(eq(listingChecks.id, id));
  if (settlement === 'confirmed' || settlement === 'corrected') {
    const parts = check.part === null ? undefined : [check.part];
    await confirmParts(tx, now, kind, listing.subjectId, { parts, way: 'phone', actorId: actor.id });
  } else {
    await writeCheckingDays(tx, kind.kind, await getRule(tx, kind), listing.id);
  }
  return done({
    subjectId: listing.subjectId,
    detail: { kind: kind.kind, settlement },
    ...touchedBy(kind, [listing.subjectId]),
  });
}
