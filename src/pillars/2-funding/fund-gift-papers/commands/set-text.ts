import { mayBy } from '#kernel/permit.ts';
import { done } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import type { PaperKind } from '../rules/kinds.ts';
import { GIFT_PAPER_PERMITS } from '../rules/permits.ts';
import { fundGiftPaperTexts } from '../schema.ts';

/** Writes the city's own words of a kind of paper. */
export async function setText(
  { tx, actor, now }: Desk,
  kind: PaperKind,
  text: { readonly body: string; readonly signer: string },
) {
  const permit = mayBy(GIFT_PAPER_PERMITS, actor, 'set_text');
  if (!permit.ok) return permit;
  const row = { ...text, kind, updatedAt: now };
  await tx
    .insert(fundGiftPaperTexts)
    .values(row)
    .onConflictDoUpdate({ target: fundGiftPaperTexts.kind, set: row });
  return done({ subjectId: kind });
}
