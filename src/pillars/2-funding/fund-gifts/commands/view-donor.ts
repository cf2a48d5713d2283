import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { DONOR_FACTS } from '../queries/find-gift.ts';
import { GIFT_PERMITS } from '../rules/permits.ts';
import { fundGifts } from '../schema.ts';

/** Reads who gave; that somebody looked is written down in the same transaction (`gift_donors.view`). */
export async function viewDonor({ tx, actor }: Desk, id: string) {
  const permit = mayBy(GIFT_PERMITS, actor, 'view_donor');
  if (!permit.ok) return permit;
  const [donor] = await tx.select(DONOR_FACTS).from(fundGifts).where(eq(fundGifts.id, id));
  if (!donor) return refuse('missing', 'fund_gifts.not_found');
  return done({ subjectId: id, donor });
}
