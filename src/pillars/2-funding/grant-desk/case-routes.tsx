import { Hono } from 'hono';
import { shownValues } from '#blocks/questionnaire/index.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { parseDay } from '#kernel/parse-day.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { addMessage } from '#pillars/2-funding/grant-contact/index.ts';
import {
  askOpinion,
  CODE_IN_PATH,
  findApplication,
  returnApplication,
  stepApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed, typedFields } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { DECIDE } from './decision-words.ts';
import { type C, drawCase, fieldErrors, no, openCase, refusalWords, type Status } from './drawing.tsx';
import { askForm, messageForm, refuseForm } from './forms.ts';
import { RefusePage } from './pages/refuse-page.tsx';
import { ReturnPage } from './pages/return-page.tsx';
import { DESK } from './words.ts';

const hrefOf = (c: C, what: string) => `/desk/grant-cases/${c.req.param('code') ?? ''}?done=${what}`;

/** The id of the application in the address; commands lock and ask for themselves. */
async function idOf(c: C): Promise<string> {
  const whole = await findApplication(c.var.db, c.req.param('code') ?? '');
  return whole?.application.id ?? '00000000-0000-0000-0000-000000000000';
}

const refusedCase = (c: C, refusal: Refusal, sent: Sent = {}) =>
  refusal.kind === 'missing' || refusal.kind === 'forbidden'
    ? no(c, refusal)
    : drawCase(c, { refusal: refusalWords(c, refusal), typed: typedFields(sent) }, statusOf(refusal));

async function accept(c: C) {
  const { db, actor, now } = c.var;
  const id = await idOf(c);
  const outcome = await act(db, 'grant_papers.accept', actor, now, (desk) =>
    stepApplication(desk, id, 'accept'),
  );
  return outcome.ok ? c.redirect(hrefOf(c, 'accepted'), 303) : refusedCase(c, outcome);
}

type ReturnExtra = {
  ticked?: string[];
  words?: Record<string, string>;
  mendBy?: string;
  errors?: Record<string, string>;
  refusal?: string;
};

async function drawReturn(c: C, extra: ReturnExtra = {}, status: Status = 200) {
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const { whole, answer } = opened.value;
  const sending = answer?.sendings.at(-1);
  const { ticked = [], words = {}, mendBy = '', errors, refusal } = extra;
  return c.html(
    <ReturnPage
      frame={c.var.frame}
      code={whole.code}
      sections={answer && sending ? shownValues(c.var.lang, answer.definition, sending.values) : []}
      ticked={ticked}
      words={words}
      mendBy={mendBy}
      errors={errors}
      refusal={refusal}
    />,
    status,
  );
}

/** What was ticked, with the words; problems by field. */
function readReturn(c: C, sent: Sent) {
  const { lang, now } = c.var;
  const raw = sent['tick'] ?? [];
  const ticked = (Array.isArray(raw) ? raw : [raw]).filter((key): key is string => typeof key === 'string');
  const words = typedFields(sent);
  const errors: Record<string, string> = {};
  for (const key of ticked) {
    const length = typed(sent, `word.${key}`).trim().length;
    if (length < 1 || length > 1000) errors[`word.${key}`] = say(lang, DESK.wordMissing);
  }
  const mendBy = parseDay(typed(sent, 'mendBy'));
  if (mendBy === undefined || mendBy < japanDay(now)) errors['mendBy'] = say(lang, DESK.mendByWrong);
  const refusal = ticked.length === 0 ? say(lang, DESK.tickOne) : undefined;
  const fields = ticked.map((question) => ({ question, words: typed(sent, `word.${question}`).trim() }));
  return { ticked, words, errors, refusal, fields, mendBy: mendBy ?? '' };
}

async function returnCase(c: C) {
  const { db, actor, now } = c.var;
  const sent = (await c.req.parseBody({ all: true })) as Sent;
  const { ticked, words, errors, refusal, fields, mendBy } = readReturn(c, sent);
  const typedDay = typed(sent, 'mendBy');
  if (refusal !== undefined || Object.keys(errors).length > 0) {
    const said = refusal === undefined ? {} : { refusal };
    return drawReturn(c, { ticked, words, mendBy: typedDay, errors, ...said }, 422);
  }
  const id = await idOf(c);
  const outcome = await act(db, 'grant_papers.return', actor, now, (desk) =>
    returnApplication(desk, id, { fields, mendBy }),
  );
  if (outcome.ok) return c.redirect(hrefOf(c, 'returned'), 303);
  if (outcome.kind === 'forbidden' || outcome.kind === 'missing') return no(c, outcome);
  return drawReturn(
    c,
    { ticked, words, mendBy: typedDay, refusal: refusalWords(c, outcome) },
    statusOf(outcome),
  );
}

type RefuseExtra = { reason?: string; errors?: Record<string, string>; refusal?: string };

async function drawRefuse(c: C, { reason = '', errors, refusal }: RefuseExtra = {}, status: Status = 200) {
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const { code } = opened.value.whole;
  return c.html(
    <RefusePage frame={c.var.frame} code={code} reason={reason} errors={errors} refusal={refusal} />,
    status,
  );
}

async function refuseCase(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, refuseForm);
  const reason = typed(form.sent, 'reason');
  if (!form.ok) return drawRefuse(c, { reason, errors: { reason: say(lang, DESK.reasonMissing) } }, 422);
  const id = await idOf(c);
  const outcome = await act(db, 'grant_papers.refuse', actor, now, (desk) =>
    stepApplication(desk, id, 'refuse', { outside: form.value.reason }),
  );
  if (outcome.ok) return c.redirect(hrefOf(c, 'refused'), 303);
  if (outcome.kind === 'forbidden' || outcome.kind === 'missing') return no(c, outcome);
  return drawRefuse(c, { reason, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

async function ask(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, askForm);
  const dueOn = parseDay(typed(form.sent, 'dueOn'));
  const errors = fieldErrors(lang, form.ok ? {} : form.errors, { department: DECIDE.departmentMissing });
  if (dueOn === undefined) errors['dueOn'] = say(lang, DESK.mendByWrong);
  if (!form.ok || dueOn === undefined) return drawCase(c, { errors, typed: typedFields(form.sent) }, 422);
  const { department, question } = form.value;
  const id = await idOf(c);
  const outcome = await act(db, 'grant_papers.ask_opinion', actor, now, (desk) =>
    askOpinion(desk, id, { departmentId: department, dueOn, question }),
  );
  return outcome.ok ? c.redirect(`${hrefOf(c, 'asked')}#opinions`, 303) : refusedCase(c, outcome, form.sent);
}

async function talk(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, messageForm);
  if (!form.ok) {
    return drawCase(c, { errors: { body: say(lang, DESK.bodyMissing) }, typed: typedFields(form.sent) }, 422);
  }
  const outcome = await act(db, 'grant_contact.add_message', actor, now, (desk) =>
    addMessage(desk, c.req.param('code') ?? '', form.value.body),
  );
  return outcome.ok
    ? c.redirect(`${hrefOf(c, 'message')}#messages`, 303)
    : refusedCase(c, outcome, form.sent);
}

/** One case: its page, the formal check, opinions, messages. Below /desk/grant-cases. */
export const caseRoutes = new Hono<AppEnv>()
  .get(`/${CODE_IN_PATH}`, (c) => drawCase(c))
  .post(`/${CODE_IN_PATH}/accept`, accept)
  .get(`/${CODE_IN_PATH}/return`, (c) => drawReturn(c))
  .post(`/${CODE_IN_PATH}/return`, returnCase)
  .get(`/${CODE_IN_PATH}/refuse`, (c) => drawRefuse(c))
  .post(`/${CODE_IN_PATH}/refuse`, refuseCase)
  .post(`/${CODE_IN_PATH}/opinions`, ask)
  .post(`/${CODE_IN_PATH}/messages`, talk);
