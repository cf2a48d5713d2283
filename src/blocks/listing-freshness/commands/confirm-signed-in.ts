import { mayBy } from '#kernel/permit.ts';
import { done, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { ListingKind } from '../listing-kind.ts';
import { FRESHNESS_PERMITS } from '../rules/permits.ts';
import { touchedBy } from '../touched.ts';
import { confirmParts, lockListing } from './confirm-parts.ts';

/** Ways of somebody who has signed in: the owner's own, and the centre's on the owner's word. */
export const SIGNED_IN_WAYS = ['desk', 'phone', 'counter'] as const;
export type SignedInWay = (typeof SIGNED_IN_WAYS)[number];

/** Whether somebody signed in may confirm a record in this way. */
export function mayConfirmBy(
  { actor }: Pick<Desk, 'actor'>,
  kind: ListingKind,
  subjectId: string,
  way: SignedInWay,
): Verdict<'permit.wrong_role' | 'listing.not_yours'> {
  if (way !== 'desk') return mayBy(FRESHNESS_PERMITS, actor, 'confirm_for_owner');
  const permit = mayBy(FRESHNESS_PERMITS, actor, 'confirm_own');
  if (!permit.ok || !kind.mayConfirm(actor, subjectId)) return refuse('forbidden', 'listing.not_yours');
  return yes;
}

/** Confirms a whole record: by its owner who has signed in, or by the centre after a call or at the counter. */
export async function confirmSignedIn(desk: Desk, kind: ListingKind, subjectId: string, way: SignedInWay) {
  const { tx, actor, now } = desk;
  const listing = await lockListing(tx, kind.kind, subjectId);
  if (!listing?.listed) return refuse('missing', 'listing.unknown');
  const permit = mayConfirmBy(desk, kind, subjectId, way);
  if (!permit.ok) return permit;
  await confirmParts(tx, now, kind, subjectId, { way, actorId: actor.id });
  return done({ subjectId, detail: { kind: kind.kind, way }, ...touchedBy(kind, [subjectId]) });
}
