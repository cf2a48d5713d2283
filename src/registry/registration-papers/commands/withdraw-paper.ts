import { eq } from 'drizzle-orm';
import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { PAPER_FLOW } from '../rules/flow.ts';
import { mayWrite } from '../rules/permits.ts';
import { registrationPapers } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';

/** Takes a paper back before it is decided (取下げ), by its own people. */
export async function withdrawPaper({ tx, actor, now }: Desk, code: string) {
  const paper = await lockPaper(tx, code);
  if (!paper) return refuse('missing', 'registration.not_found');
  const permit = mayWrite(actor, paper);
  if (!permit.ok) return permit;
  const next = step(PAPER_FLOW, paper.state, 'withdraw');
  if (!next.ok) return next;
  await tx
    .update(registrationPapers)
    .set({ state: next.value, decidedAt: now, decidedBy: actor.id, version: paper.version + 1 })
    .where(eq(registrationPapers.id, paper.id));
  return done({ subjectId: paper.id, detail: { from: paper.state } });
}
