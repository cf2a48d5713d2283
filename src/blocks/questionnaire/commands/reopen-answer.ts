import { eq } from 'drizzle-orm';
import { visibleQuestions } from '#blocks/questionnaire-questions/index.ts';
import { step } from '#kernel/flow.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { lockAnswer } from '../queries/find-answer.ts';
import { ANSWER_FLOW, type OpenField } from '../rules/states.ts';
import { questionnaireAnswers } from '../schema.ts';

/**
 * Opens a sent answer again on named questions (差戻し), each with a word on what to mend; everything else stays as it was
 * sent. Who may return it is for the module to say that owns it.
 */
export async function reopenAnswer({ tx, now }: Desk, answerId: string, fields: readonly OpenField[]) {
  const found = await lockAnswer(tx, answerId);
  if (!found) return refuse('missing', 'questionnaire.not_found');
  const { answer, definition } = found;
  const next = step(ANSWER_FLOW, answer.state, 'reopen');
  if (!next.ok) return refuse('closed', 'questionnaire.not_sent');
  const asked = new Set(visibleQuestions(definition, answer.values).map(({ key }) => key));
  if (fields.length === 0 || fields.some(({ question }) => !asked.has(question)))
    return refuse('unmet', 'questionnaire.no_such_question');
  const words = new Map<string, string[]>();
  for (const field of fields) {
    words.set(field.question, [...(words.get(field.question) ?? []), field.words.trim()]);
  }
  const openFields = [...words].map(([question, said]) => ({ question, words: said.join('\n') }));
  await tx
    .update(questionnaireAnswers)
    .set({ state: next.value, openFields, changedAt: now })
    .where(eq(questionnaireAnswers.id, answerId));
  return done({ subjectId: answerId, detail: { questions: openFields.map(({ question }) => question) } });
}
