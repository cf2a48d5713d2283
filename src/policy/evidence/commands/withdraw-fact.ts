import { and, eq, isNull } from 'drizzle-orm';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { policyNews } from '#policy/register/schema.ts';
import { isFactId } from '../rules/fact-id.ts';
import { EVIDENCE_PERMITS } from '../rules/permits.ts';
import { policyFacts } from '../schema.ts';

/** Takes a fact back with a reason; it stays to be read by officers, counts no more, and leaves the news. */
export async function withdrawFact({ tx, actor, now }: Desk, code: string, id: string, reason: string) {
  const permit = mayBy(EVIDENCE_PERMITS, actor, 'withdraw_fact');
  if (!permit.ok) return permit;
  if (reason.trim() === '') return refuse('unmet', 'evidence.no_reason');
  if (!isFactId(id)) return refuse('missing', 'evidence.no_fact');
  const [gone] = await tx
    .update(policyFacts)
    .set({ withdrawnAt: now, withdrawnReason: reason })
    .where(and(eq(policyFacts.id, id), eq(policyFacts.code, code), isNull(policyFacts.withdrawnAt)))
    .returning();
  if (!gone) return refuse('missing', 'evidence.no_fact');
  // What was wrong must not go on being told by the feed and the mails.
  await tx
    .delete(policyNews)
    .where(
      and(
        eq(policyNews.kind, 'evidence'),
        eq(policyNews.code, code),
        eq(policyNews.at, gone.enteredAt),
        eq(policyNews.summary, gone.sentence),
      ),
    );
  return done({ subjectId: id, detail: { code } });
}
