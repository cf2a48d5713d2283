import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { GIFT_PERMITS } from '../rules/permits.ts';
import { fundGifts } from '../schema.ts';

/** What a donor agrees to, or takes back: the public name, and that the message is shown. */
export async function setConsent(
  { tx, actor }: Desk,
  id: string,
  consent: { readonly publicName: string | null; readonly messagePublic: boolean },
) {
  const [gift] = await tx.select().from(fundGifts).where(eq(fundGifts.id, id)).for('update');
  if (!gift) return refuse('missing', 'fund_gifts.not_found');
  const permit = mayBy(GIFT_PERMITS, actor, 'set_consent');
  if (!permit.ok) return permit;
  if (gift.donorErasedAt !== null) return refuse('closed', 'fund_gifts.donor_erased');
  await tx.update(fundGifts).set(consent).where(eq(fundGifts.id, id));
  return done({
    subjectId: id,
    detail: { named: consent.publicName !== null, message: consent.messagePublic },
  });
}
