import { eq } from 'drizzle-orm';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { getRules } from '#registry/registration-conditions/index.ts';
import type { Sender } from '../mails.ts';
import { registrationPapers } from '../schema.ts';
import { lockPaper } from './lock-paper.ts';
import { startPaper } from './start-paper.ts';
import { sendChecked } from './submit-paper.ts';

/**
 * Renews with what stands in the register (変わりありません): the paper is begun, filled in and sent in one step. `declared`
 * are the sentences that were ticked; a paper that was begun by hand before goes on by hand.
 */
export async function renewUnchanged(
  desk: Desk,
  organisationId: string,
  declared: readonly string[],
  sender: Sender,
) {
  const started = await startPaper(desk, { kind: 'renewal', organisationId });
  if (!started.ok) return started;
  const paper = await lockPaper(desk.tx, started.value.code);
  if (!paper) return refuse('missing', 'registration.not_found');
  if (paper.state === 'submitted') return done({ subjectId: paper.id, code: started.value.code, detail: {} });
  if (paper.state !== 'draft' || paper.version !== 1 || paper.kind !== 'renewal')
    return refuse('closed', 'registration.begun_by_hand');
  const { rules } = await getRules(desk.tx);
  const ticked = rules.declarations.filter((sentence) => declared.includes(sentence));
  const content = { ...paper.content, lists: { ...paper.content.lists, declared: ticked } };
  await desk.tx.update(registrationPapers).set({ content }).where(eq(registrationPapers.id, paper.id));
  return sendChecked(desk, { ...paper, content }, sender);
}
