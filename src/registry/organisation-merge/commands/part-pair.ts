import { eq } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { ORGANISATION_MERGE_PERMITS } from '../rules/permits.ts';
import { organisationPairs } from '../schema.ts';

/** Says that two entries are two organisations; the pair is never shown as open again. */
export async function partPair({ tx, actor, now }: Desk, id: string, word: string) {
  const [pair] = await tx.select().from(organisationPairs).where(eq(organisationPairs.id, id)).for('update');
  if (!pair) return refuse('missing', 'organisation_merge.pair_not_found');
  const permit = mayBy(ORGANISATION_MERGE_PERMITS, actor, 'decide_pair');
  if (!permit.ok) return permit;
  if (pair.decision !== 'open') return refuse('closed', 'organisation_merge.decided_already');
  await tx
    .update(organisationPairs)
    .set({ decision: 'different', decidedAt: now, decidedBy: actor.id, word })
    .where(eq(organisationPairs.id, id));
  return done({ subjectId: id, detail: { organisations: [pair.firstId, pair.secondId] } });
}
