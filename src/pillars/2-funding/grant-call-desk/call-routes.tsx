import { Hono } from 'hono';
import { findVersion, inWords, listPublished } from '#blocks/questionnaire/index.ts';
import type { Outcome } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { listConsultations } from '#pillars/2-funding/grant-contact/index.ts';
import {
  changeCall,
  createCall,
  findCall,
  GRANT_PURPOSE,
  GRANT_REFUSALS,
  type GrantCall,
  type GrantRefusal,
  listCalls,
  moveCall,
} from '#pillars/2-funding/grant-papers/index.ts';
import { listRuleSets } from '#pillars/2-funding/grant-rules/index.ts';
import { act, type Done } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type C, type Status, wordFor } from './drawing.ts';
import { callForm } from './forms.ts';
import { CALL_FIELDS, type CallField, CallFormPage } from './pages/call-form-page.tsx';
import { CALLS_AT, CallPage, CallsPage } from './pages/calls-page.tsx';
import { countSent } from './queries/count-sent.ts';
import { CALL_DESK } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';
type Typed = Record<CallField, string>;
const NOTHING = Object.fromEntries(CALL_FIELDS.map((name) => [name, ''])) as Typed;
type Wrong = { errors?: Record<string, string>; refusal?: string };

async function drawList(c: C) {
  const { db, frame, now } = c.var;
  const waiting = await listConsultations(db, { states: ['asked'] });
  const props = { frame, now, calls: await listCalls(db), sent: await countSent(db) };
  return c.html(<CallsPage {...props} consultations={waiting.length} />);
}

async function drawForm(
  c: C,
  action: string,
  values: Typed,
  isFixed: boolean,
  wrong: Wrong,
  status: Status = 200,
) {
  const { db, frame, lang } = c.var;
  const sets = (await listRuleSets(db)).filter(({ state }) => state === 'in_force');
  const forms = await listPublished(db, GRANT_PURPOSE);
  const year = (fiscalYear: number) => say(lang, CALL_DESK.year, { year: fiscalYear });
  const numbered = (number: number) => say(lang, CALL_DESK.version, { number });
  return c.html(
    <CallFormPage
      frame={frame}
      action={action}
      typed={values}
      isFixed={isFixed}
      ruleSets={sets.map(({ id, rules, fiscalYear, number }) => ({
        value: id,
        label: `${inWords(lang, rules.name)} ${year(fiscalYear)} ${numbered(number)}`,
      }))}
      forms={forms.map(({ versionId, questionnaire, number }) => ({
        value: versionId,
        label: `${inWords(lang, questionnaire.title)} ${numbered(number)}`,
      }))}
      {...wrong}
    />,
    status,
  );
}

const typedFrom = (call: GrantCall): Typed => ({
  title: call.title,
  ruleSetId: call.ruleSetId,
  questionnaireVersionId: call.questionnaireVersionId,
  opensOn: call.opensOn,
  closesOn: call.closesOn,
  presentationOn: call.presentationOn ?? '',
  decisionBy: call.decisionBy ?? '',
  budgetYen: call.budgetYen === null ? '' : String(call.budgetYen),
});

async function save(c: C, action: string, before: GrantCall | undefined) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, callForm);
  const isFixed = before !== undefined && before.state !== 'draft';
  const values = Object.fromEntries(CALL_FIELDS.map((name) => [name, typed(form.sent, name)])) as Typed;
  if (!form.ok) {
    const errors = Object.fromEntries(
      Object.entries(form.errors).map(([name, codes]) => [name, wordFor(lang, codes[0])]),
    );
    return drawForm(c, action, values, isFixed, { errors }, 422);
  }
  const outcome: Outcome<Done, GrantRefusal> =
    before === undefined
      ? await act(db, 'grant_calls.create', actor, now, (desk) => createCall(desk, form.value))
      : await act(db, 'grant_calls.change', actor, now, (desk) => changeCall(desk, before.id, form.value));
  if (outcome.ok) return c.redirect(`${CALLS_AT}/${outcome.value.subjectId}?done=saved`, 303);
  const refusal = say(lang, GRANT_REFUSALS[outcome.code]);
  return drawForm(c, action, values, isFixed, { refusal }, statusOf(outcome));
}

async function drawCall(c: C, refusal?: string, status: Status = 200) {
  const { db, frame, now, lang } = c.var;
  const found = await findCall(db, c.req.param('id') ?? '');
  if (!found) return c.notFound();
  const form = await findVersion(db, found.call.questionnaireVersionId);
  const formTitle = form
    ? `${inWords(lang, form.questionnaire.title)} ${say(lang, CALL_DESK.version, { number: form.version.number })}`
    : '';
  const sent = (await countSent(db)).get(found.call.id) ?? 0;
  const isSaved = c.req.query('done') === 'saved' && refusal === undefined;
  return c.html(<CallPage {...{ frame, now, found, formTitle, sent, isSaved, refusal }} />, status);
}

async function move(c: C, action: 'publish' | 'close') {
  const { db, actor, now, lang } = c.var;
  const id = c.req.param('id') ?? '';
  const outcome = await act(db, `grant_calls.${action}`, actor, now, (desk) => moveCall(desk, id, action));
  if (outcome.ok) return c.redirect(`${CALLS_AT}/${id}?done=saved`, 303);
  return drawCall(c, say(lang, GRANT_REFUSALS[outcome.code]), statusOf(outcome));
}

/** Calls below /desk/grant-calls. */
export const callRoutes = new Hono<AppEnv>()
  .get('/', (c) => drawList(c))
  .get('/new', (c) => drawForm(c, `${CALLS_AT}/new`, NOTHING, false, {}))
  .post('/new', (c) => save(c, `${CALLS_AT}/new`, undefined))
  .get(`/${ID}`, (c) => drawCall(c))
  .get(`/${ID}/change`, async (c) => {
    const found = await findCall(c.var.db, c.req.param('id'));
    if (!found) return c.notFound();
    const { call } = found;
    return drawForm(c, `${CALLS_AT}/${call.id}/change`, typedFrom(call), call.state !== 'draft', {});
  })
  .post(`/${ID}/change`, async (c) => {
    const found = await findCall(c.var.db, c.req.param('id'));
    return found ? save(c, `${CALLS_AT}/${found.call.id}/change`, found.call) : c.notFound();
  })
  .post(`/${ID}/publish`, (c) => move(c, 'publish'))
  .post(`/${ID}/close`, (c) => move(c, 'close'));
