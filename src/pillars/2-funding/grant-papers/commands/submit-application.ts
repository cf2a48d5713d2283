import { filesOf, findAnswer, sealAnswer, textOf, type Values } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { done, type Outcome, refuse, type Verdict, yes } from '#kernel/verdict.ts';
import { factsOf, getRuleSet, judgeEligibility, type RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { Desk } from '#platform/act.ts';
import { searchText } from '#platform/search/index.ts';
import { findOrganisation } from '#registry/organisations/index.ts';
import { findPassport } from '#registry/passport/index.ts';
import { tell } from '../mails/tell.ts';
import { getCall } from '../queries/find-call.ts';
import { listFormerAwards } from '../queries/list-former-awards.ts';
import { askedOf, checkAmounts, yearsOf } from '../rules/check-amounts.ts';
import { codeFor } from '../rules/code.ts';
import { type FrozenFacts, freeze, withAnswer } from '../rules/frozen-facts.ts';
import { isCallOpen } from '../rules/open-call.ts';
import { mayWriteApplication } from '../rules/permits.ts';
import type { GrantApplication, GrantCall } from '../schema.ts';
import { lockApplicationOf } from './lock-application.ts';
import { nextNumber } from './next-number.ts';
import { nextState, writeStep } from './write-step.ts';
import { writeYears } from './write-years.ts';

/**
 * Sends the application of an answer. Everything is asked now, by the server's clock: the call must be open (its closing
 * day includes the last second in Japan), a returned paper within its days.
 */
export async function submitApplication(desk: Desk, answerId: string) {
  const { tx, actor, now } = desk;
  const application = await lockApplicationOf(tx, answerId);
  if (!application) return refuse('missing', 'grants.not_found');
  const found = await findAnswer(tx, answerId);
  const permit = mayWriteApplication(actor, application, found?.members ?? []);
  if (!permit.ok) return permit;
  if (application.state !== 'draft' && application.state !== 'returned' && application.submittedAt !== null)
    return refuse('closed', 'grants.sent_already');
  const next = nextState(application, 'submit');
  if (!next.ok) return next;
  const call = await getCall(tx, application.callId);
  const open = checkDays(application, call, now);
  if (!open.ok) return open;
  const sealed = await sealAnswer(desk, answerId);
  if (!sealed.ok) return sealed;
  const { values, sendingId } = sealed.value;
  const checked = await checkContents(desk, application, call, values);
  if (!checked.ok) return checked;
  const { frozen, awardNumber } = checked.value;
  const asked = askedOf(values);
  await writeYears(tx, application, checked.value.firstYear, asked);
  await tell(tx, { news: 'sent', applicationId: application.id });
  const number = application.number ?? (await nextNumber(tx, application.fiscalYear));
  const code = codeFor(application.fiscalYear, number);
  const title = textOf(values, 'title').trim().slice(0, 200);
  const organisation = await findOrganisation(tx, application.organisationId);
  await writeStep(desk, application, 'submit', next.value, {}, {
    number,
    title,
    summary: textOf(values, 'summary').trim().slice(0, 2000),
    requestedYen: asked.totalYen,
    years: yearsOf(values),
    awardNumber,
    facts: frozen,
    submittedAt: application.submittedAt ?? now,
    submittedBy: application.submittedBy ?? actor.id,
    sendingId,
    mendBy: null,
    search: searchText([code, organisation?.organisation.name ?? '', title].join('\n')),
  });
  return done({ subjectId: application.id, code, detail: { from: application.state, number } });
}

/** A first sending needs an open call; a returned paper comes back by its own day. */
function checkDays(application: GrantApplication, call: GrantCall, now: Date) {
  if (application.state === 'returned')
    return application.mendBy !== null && application.mendBy < japanDay(now)
      ? refuse('closed', 'grants.mend_closed')
      : yes;
  if (isCallOpen(call, now)) return yes;
  return japanDay(now) < call.opensOn
    ? refuse('closed', 'grants.call_not_open')
    : refuse('closed', 'grants.call_closed');
}

type Checked = { frozen: FrozenFacts; awardNumber: number; firstYear: number };

async function checkContents(
  { tx, now }: Desk,
  application: GrantApplication,
  call: GrantCall,
  values: Values,
): Promise<Outcome<Checked, string>> {
  if (textOf(values, 'title').trim() === '') return refuse('unmet', 'grants.no_title');
  const today = japanDay(now);
  const { organisationId } = application;
  const set = await getRuleSet(tx, application.ruleSetId);
  const before = await listFormerAwards(tx, organisationId);
  const facts = withAnswer(await factsOf(tx, organisationId, today), set.rules, values, before);
  const judged = judgeEligibility(set.rules, facts, today, { applyBy: call.closesOn, startBy: null });
  const barred = judged.find(({ verdict }) => verdict === 'no');
  if (barred) return refuse('unmet', `grants.not_eligible.${barred.rule.kind}`);
  const awardNumber = before.filter(({ courseKey }) => courseKey === set.courseKey).length + 1;
  const amounts = checkAmounts(set.rules, values, awardNumber);
  if (!amounts.ok) return amounts;
  const documents = await checkDocuments(tx, organisationId, set, values);
  if (!documents.ok) return documents;
  const firstYear = call.fiscalYear + (set.rules.executionYear === 'next' ? 1 : 0);
  return done({ frozen: freeze(today, facts, judged), awardNumber, firstYear });
}

/** A document is there when the form has a file for it, or the passport a paper of that kind. */
async function checkDocuments(
  tx: Desk['tx'],
  organisationId: string,
  { rules }: RuleSet,
  values: Values,
): Promise<Verdict<'grants.document_missing'>> {
  const needed = (rules.documents ?? []).filter(({ when }) => when === 'application');
  const lacking = needed.filter(({ key }) => filesOf(values, key).length === 0);
  if (lacking.length === 0) return yes;
  const kinds = new Set<string>((await findPassport(tx, organisationId)).map(({ kind }) => kind));
  const isThere = lacking.every(({ passportKind }) => passportKind !== null && kinds.has(passportKind));
  return isThere ? yes : refuse('unmet', 'grants.document_missing');
}
