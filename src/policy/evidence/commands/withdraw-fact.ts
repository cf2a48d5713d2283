import { and, eq, isNull } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { EVIDENCE_PERMITS } from '../rules/permits.ts';
import { policyFacts } from '../schema.ts';

/** Takes a fact back with a reason; it stays to be read by officers and counts no more. */
export async function withdrawFact({ tx, actor, now }: Desk, code: string, id: string, reason: string) {
  const permit = mayBy(EVIDENCE_PERMITS, actor, 'withdraw_fact');
  if (!permit.ok) return permit;
  if (reason.trim() === '') return refuse('unmet', 'evidence.no_reason');
  const [gone] = await tx
    .update(policyFacts)
    .set({ withdrawnAt: now, withdrawnReason: reason })
    .where(and(eq(policyFacts.id, id), eq(policyFacts.code, code), isNull(policyFacts.withdrawnAt)))
    .returning();
  if (!gone) return refuse('missing', 'evidence.no_fact');
  return done({ subjectId: id, detail: { code } });
}
