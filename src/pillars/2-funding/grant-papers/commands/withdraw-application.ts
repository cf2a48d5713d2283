import { findAnswer } from '#blocks/questionnaire/index.ts';
import { done, refuse, yes } from '#kernel/verdict.ts';
import type { Desk } from '#platform/act.ts';
import { isMember } from '#registry/organisations/index.ts';
import { mayWriteApplication } from '../rules/permits.ts';
import type { GrantApplication } from '../schema.ts';
import { tell } from '../tell.ts';
import { lockApplication } from './lock-application.ts';
import { nextState, writeStep } from './write-step.ts';

/** Takes an application back (取下げ), after the award gives it up (辞退), by the group's own people. */
export async function withdrawApplication(desk: Desk, id: string, reason = '') {
  const { tx } = desk;
  const application = await lockApplication(tx, id);
  if (!application) return refuse('missing', 'grants.not_found');
  const permit = await mayWithdraw(desk, application);
  if (!permit.ok) return permit;
  const next = nextState(application, 'withdraw');
  if (!next.ok) return next;
  if (next.value === 'given_up' && reason.trim() === '') return refuse('unmet', 'grants.reason_needed');
  await writeStep(desk, application, 'withdraw', next.value, { outside: reason });
  if (application.submittedAt !== null) await tell(tx, { news: 'withdrawn', applicationId: id });
  return done({ subjectId: id, application, detail: { from: application.state, to: next.value } });
}

/** Before the award those who write the paper; the award itself is of the whole group. */
async function mayWithdraw({ tx, actor }: Desk, application: GrantApplication) {
  if (application.state === 'awarded' && isMember(actor, application.organisationId)) return yes;
  const found = await findAnswer(tx, application.answerId);
  return mayWriteApplication(actor, application, found?.members ?? []);
}
