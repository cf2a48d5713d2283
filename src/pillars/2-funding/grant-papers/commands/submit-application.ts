import { findAnswer, sealAnswer } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done, refuse, yes } from '#kernel/verdict.ts';
import { checkContents } from '#pillars/2-funding/grant-checks/index.ts';
import { isCallOpen } from '#pillars/2-funding/grant-flow/index.ts';
import type { Desk } from '#platform/act.ts';
import { findPassport } from '#registry/passport/index.ts';
import { getCall } from '../queries/find-call.ts';
import { mayWriteApplication } from '../rules/permits.ts';
import type { GrantApplication, GrantCall } from '../schema.ts';
import { tell } from '../tell.ts';
import { lockApplicationOf } from './lock-application.ts';
import { judgeApplication, writeSending } from './write-sending.ts';
import { nextState } from './write-step.ts';

/**
 * Sends the application of an answer. Everything is asked now, by the server's clock: the call must be open (its closing
 * day includes the last second in Japan), a returned paper within its days.
 */
export async function submitApplication(desk: Desk, answerId: string) {
  const { tx, now } = desk;
  const ready = await checkReady(desk, answerId);
  if (!ready.ok) return ready;
  const { application, call } = ready.value;
  const sealed = await sealAnswer(desk, answerId);
  if (!sealed.ok) return sealed;
  const { values, sendingId } = sealed.value;
  const judged = await judgeApplication({ tx, now }, application, call, values);
  const papers = await findPassport(tx, application.organisationId);
  const passportKinds = new Set<string>(papers.map(({ kind }) => kind));
  const checked = checkContents({ ...judged, values, passportKinds });
  if (!checked.ok) return checked;
  await tell(tx, { news: 'sent', applicationId: application.id });
  const code = await writeSending(desk, application, judged, { call, values, sendingId });
  return done({ subjectId: application.id, code, detail: { from: application.state, code } });
}

/** The application locked, whoever sends it allowed, its state and the days open to it. */
async function checkReady({ tx, actor, now }: Desk, answerId: string) {
  const application = await lockApplicationOf(tx, answerId);
  if (!application) return refuse('missing', 'grants.not_found');
  const found = await findAnswer(tx, answerId);
  const permit = mayWriteApplication(actor, application, found?.members ?? []);
  if (!permit.ok) return permit;
  const isSent = application.state === 'submitted' || application.state === 'accepted';
  if (isSent) return refuse('closed', 'grants.sent_already');
  const next = nextState(application, 'submit');
  if (!next.ok) return next;
  const call = await getCall(tx, application.callId);
  const open = checkDays(application, call, now);
  return open.ok ? done({ application, call }) : open;
}

/** A first sending needs an open call; a returned paper comes back by its own day. */
function checkDays(application: GrantApplication, call: GrantCall, now: Date) {
  const today = japanDay(now);
  if (application.state === 'returned')
    return (application.mendBy ?? today) < today ? refuse('closed', 'grants.mend_closed') : yes;
  if (isCallOpen(call, now)) return yes;
  return today < call.opensOn
    ? refuse('closed', 'grants.call_not_open')
    : refuse('closed', 'grants.call_closed');
}
