import { findAnswer, questionsOf, reopenAnswer } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { done, refuse } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { GRANT_PERMITS } from '../rules/permits.ts';
import type { FieldRemark } from '../schema.ts';
import { tell } from '../tell.ts';
import { lockApplication } from './lock-application.ts';
import { nextState, writeStep } from './write-step.ts';

export type Return = {
  readonly fields: readonly FieldRemark[];
  /** Last day on which it may be sent again. */
  readonly mendBy: string;
  readonly inside?: string | undefined;
};

/** Sends an application back (差戻し): only the named fields may then change, each with a word on how to mend it. */
export async function returnApplication(desk: Desk, id: string, given: Return) {
  const { tx, actor, now } = desk;
  const application = await lockApplication(tx, id);
  if (!application) return refuse('missing', 'grants.not_found');
  const permit = mayBy(GRANT_PERMITS, actor, 'return');
  if (!permit.ok) return permit;
  const next = nextState(application, 'return');
  if (!next.ok) return next;
  const found = await findAnswer(tx, application.answerId);
  const asked = new Set((found ? questionsOf(found.definition) : []).map(({ key }) => key));
  const fields = given.fields.filter(({ question, words }) => asked.has(question) && words.trim() !== '');
  if (fields.length === 0 || fields.length < given.fields.length) return refuse('unmet', 'grants.no_remark');
  if (given.mendBy < japanDay(now)) return refuse('unmet', 'grants.mend_in_past');
  const opened = await reopenAnswer(desk, application.answerId, [...fields]);
  if (!opened.ok) return opened;
  const { mendBy, inside } = given;
  await writeStep(desk, application, 'return', next.value, { inside, fields }, { mendBy });
  await tell(tx, { news: 'returned', applicationId: id });
  return done({ subjectId: id, detail: { fields: fields.map(({ question }) => question) } });
}
