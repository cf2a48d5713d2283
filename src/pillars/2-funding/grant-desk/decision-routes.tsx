import { Hono } from 'hono';
import type { Refusal } from '#kernel/verdict.ts';
import type { Text } from '#kernel/words.ts';
import {
  decide,
  decisionLimits,
  proposeDecision,
  sendBack,
} from '#pillars/2-funding/grant-decisions/index.ts';
import { CODE_IN_PATH } from '#pillars/2-funding/grant-papers/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed, typedFields } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { DECIDE } from './decision-words.ts';
import { type C, drawCase, fieldErrors, no, openCase, refusalWords, type Status } from './drawing.tsx';
import { decideForm, proposalForm, sendBackForm } from './forms.ts';
import { DecidePage } from './pages/decide-page.tsx';
import { ProposePage } from './pages/propose-page.tsx';

const ERRORS: Readonly<Record<string, Text>> = {
  outcome: DECIDE.outcomeMissing,
  grounds: DECIDE.groundsMissing,
  conditions: DECIDE.conditionsMissing,
  words: DECIDE.sendBackMissing,
};
const ID = ':decision{[0-9a-f-]{36}}';

type Extra = {
  sent?: Sent;
  errors?: Readonly<Record<string, readonly string[] | undefined>>;
  refusal?: Refusal;
};
function statusFor({ errors, refusal }: Extra): Status {
  if (refusal) return statusOf(refusal);
  return errors === undefined ? 200 : 422;
}

async function drawPropose(c: C, extra: Extra = {}) {
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const found = opened.value;
  if (!found.next) return drawCase(c, extra.refusal ? { refusal: refusalWords(c, extra.refusal) } : {}, 409);
  return c.html(
    <ProposePage
      frame={c.var.frame}
      found={found}
      yearIndex={found.next.yearIndex}
      limits={found.next.limits}
      typed={typedFields(extra.sent ?? {})}
      errors={fieldErrors(c.var.lang, extra.errors ?? {}, ERRORS)}
      refusal={extra.refusal && refusalWords(c, extra.refusal)}
    />,
    statusFor(extra),
  );
}

async function propose(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, proposalForm);
  if (!form.ok) return drawPropose(c, { sent: form.sent, errors: form.errors });
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const { application, code } = opened.value.whole;
  const yearIndex = Number(typed(form.sent, 'year')) || 1;
  const outcome = await act(db, 'grant_decisions.propose', actor, now, (desk) =>
    proposeDecision(desk, application.id, { yearIndex, ...form.value }),
  );
  if (outcome.ok) return c.redirect(`/desk/grant-cases/${code}?done=proposed#decisions`, 303);
  return drawPropose(c, { sent: form.sent, refusal: outcome });
}

async function drawDecide(c: C, extra: Extra = {}) {
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const found = opened.value;
  const decision = found.decisions.find(({ id }) => id === c.req.param('decision'));
  const limits = decision && (await decisionLimits(c.var.db, decision.applicationId, decision.yearIndex));
  if (!decision || !limits || decision.state !== 'proposed') {
    return drawCase(c, extra.refusal ? { refusal: refusalWords(c, extra.refusal) } : {}, 409);
  }
  return c.html(
    <DecidePage
      frame={c.var.frame}
      found={found}
      decision={decision}
      limits={limits}
      asksFunding={found.ruleSet.rules.fundedBy === null}
      typed={typedFields(extra.sent ?? {})}
      errors={fieldErrors(c.var.lang, extra.errors ?? {}, ERRORS)}
      refusal={extra.refusal && refusalWords(c, extra.refusal)}
    />,
    statusFor(extra),
  );
}

async function decideCase(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, decideForm);
  if (!form.ok) return drawDecide(c, { sent: form.sent, errors: form.errors });
  const { yen, conditions, fundedBy } = form.value;
  const outcome = await act(db, 'grant_decisions.decide', actor, now, (desk) =>
    decide(desk, c.req.param('decision') ?? '', {
      yen,
      conditions,
      fundedBy: fundedBy === '' ? undefined : fundedBy,
    }),
  );
  if (outcome.ok) return c.redirect(`/desk/grant-cases/${c.req.param('code')}?done=decided#decisions`, 303);
  return drawDecide(c, { sent: form.sent, refusal: outcome });
}

async function sendBackCase(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, sendBackForm);
  if (!form.ok) return drawDecide(c, { sent: form.sent, errors: form.errors });
  const outcome = await act(db, 'grant_decisions.send_back', actor, now, (desk) =>
    sendBack(desk, c.req.param('decision') ?? '', form.value.words),
  );
  if (outcome.ok) return c.redirect(`/desk/grant-cases/${c.req.param('code')}?done=sent_back#decisions`, 303);
  return drawDecide(c, { sent: form.sent, refusal: outcome });
}

/** Proposing a decision and deciding, by two hands. Below /desk/grant-cases. */
export const decisionRoutes = new Hono<AppEnv>()
  .get(`/${CODE_IN_PATH}/propose`, (c) => drawPropose(c))
  .post(`/${CODE_IN_PATH}/propose`, propose)
  .get(`/${CODE_IN_PATH}/decide/${ID}`, (c) => drawDecide(c))
  .post(`/${CODE_IN_PATH}/decide/${ID}`, decideCase)
  .post(`/${CODE_IN_PATH}/decide/${ID}/send-back`, sendBackCase);
