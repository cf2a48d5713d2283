import { ROLES } from '#kernel/actor.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse, type Verdict } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { type FoundAnswer, findAnswer } from '../queries/find-answer.ts';
import { mayOpenAnswer, QUESTIONNAIRE_PERMITS } from '../rules/permits.ts';

/** The name under which looks are written down: a module of its own, so that a look makes no public page go out of date. */
export const ANSWER_LOOK = 'questionnaire_looks.view_answer';

/**
 * Opens an answer for somebody who is not of its people; run it by `act(db, ANSWER_LOOK, …)`, which writes the look down
 * in the same transaction. `may` is the permit of the module that owns the answer; without one it is the office's own.
 * Nobody outside reads what has not been sent.
 */
export async function viewAnswer<Code extends string = never>(
  { tx, actor }: Desk,
  answerId: string,
  may?: (found: FoundAnswer) => Verdict<Code>,
) {
  const found = await findAnswer(tx, answerId);
  if (!found) return refuse('missing', 'questionnaire.not_found');
  const isOwn = mayOpenAnswer(actor, found).ok;
  const permit = may ? may(found) : mayBy(QUESTIONNAIRE_PERMITS, actor, 'view_answers');
  if (!isOwn && !permit.ok) return permit;
  if (!isOwn && found.sendings.length === 0) return refuse('forbidden', 'questionnaire.not_sent');
  const as = ROLES.filter((role) => role !== 'visitor').find((role) => actor.roles.includes(role));
  return done({ subjectId: answerId, found, detail: { as: as ?? 'visitor', own: isOwn } });
}
