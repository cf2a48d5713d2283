import { findListing, type ListingKind } from '#blocks/listing-freshness/index.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { CALL_PERMITS } from '../rules/permits.ts';

/** Hands out the numbers of one record; that somebody looked is recorded in the same transaction. */
export async function viewPhones({ tx, actor }: Desk, kind: ListingKind, subjectId: string) {
  const permit = mayBy(CALL_PERMITS, actor, 'view_phone');
  if (!permit.ok) return permit;
  const listing = await findListing(tx, kind.kind, subjectId);
  if (!listing?.listed) return refuse('missing', 'listing.unknown');
  const phones = await kind.phones(tx, subjectId);
  return done({ subjectId, detail: { kind: kind.kind }, phones });
}
