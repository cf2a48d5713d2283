import { eq } from 'drizzle-orm';
import { checkValues, withoutHidden } from '#blocks/questionnaire-questions/index.ts';
import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockAnswer } from '../queries/find-answer.ts';
import { mayWriteAnswer } from '../rules/permits.ts';
import { ANSWER_FLOW } from '../rules/states.ts';
import { questionnaireAnswerSendings, questionnaireAnswers } from '../schema.ts';
import { digestOf } from './digest.ts';

/**
 * Sends an answer: what stands in it is kept for good, with its digest. Refused while something is wrong; `checkValues`
 * says what. Sending twice is refused, so pressing twice sends once.
 */
export async function sealAnswer(desk: Desk, answerId: string) {
  const { tx, actor, now } = desk;
  const found = await lockAnswer(tx, answerId);
  if (!found) return refuse('missing', 'questionnaire.not_found');
  const permit = mayWriteAnswer(actor, found);
  if (!permit.ok) return permit;
  const { answer, definition, sendings } = found;
  const next = step(ANSWER_FLOW, answer.state, 'send');
  if (!next.ok) return refuse('closed', 'questionnaire.sent_already');
  if (checkValues(definition, answer.values).length > 0) return refuse('unmet', 'questionnaire.incomplete');

  const values = withoutHidden(definition, answer.values);
  const number = sendings.length + 1;
  const [sending] = await tx
    .insert(questionnaireAnswerSendings)
    .values({
      answerId,
      number,
      values,
      digest: digestOf(answer.versionId, values),
      sentBy: actor.id,
      sentAt: now,
    })
    .returning();
  if (!sending) throw new Error('the sending was not stored');
  await tx
    .update(questionnaireAnswers)
    .set({ values, state: next.value, sentAt: now, changedAt: now, openFields: [] })
    .where(eq(questionnaireAnswers.id, answerId));
  return done({
    subjectId: answerId,
    sendingId: sending.id,
    values,
    digest: sending.digest,
    detail: { number, digest: sending.digest },
  });
}
