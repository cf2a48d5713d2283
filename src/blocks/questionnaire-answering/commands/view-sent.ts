import { findAnswer } from '#blocks/questionnaire/index.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';

/** Writes down that somebody from outside the group looked at what was sent; whether they may is the owner's to say. */
export async function viewSent({ tx }: Desk, answerId: string) {
  const found = await findAnswer(tx, answerId);
  if (!found || found.sendings.length === 0) return refuse('missing', 'questionnaire.not_found');
  return done({ subjectId: answerId, found, detail: { state: found.answer.state } });
}
