import { type Context, Hono } from 'hono';
import { findAnswer, findQuestion, inWords } from '#blocks/questionnaire/index.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say, type Text } from '#kernel/words.ts';
import {
  addMessage,
  CONTACT_REFUSALS,
  listMessages,
  readMessages,
} from '#pillars/2-funding/grant-contact/index.ts';
import { listLettersOf } from '#pillars/2-funding/grant-letters/index.ts';
import {
  CODE_IN_PATH,
  callStanding,
  conditionsOf,
  findApplication,
  findApplicationOf,
  GRANT_REFUSALS,
  mayReadApplication,
  mayWriteApplication,
  type WholeApplication,
  withdrawApplication,
} from '#pillars/2-funding/grant-papers/index.ts';
import { getRuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { isMember } from '#registry/organisations/index.ts';
import { RefusalPage } from '#ui/index.ts';
import { messageForm, withdrawForm } from './forms.ts';
import { CasePage, type CaseProps, type Mending } from './pages/case-page.tsx';
import { MY_GRANTS } from './pages/my-grants-page.tsx';
import { APPLYING } from './words.ts';

type C = Context<AppEnv>;
type Status = 200 | 403 | 404 | 409 | 422;
const SENTENCES: Readonly<Record<string, Text>> = { ...GRANT_REFUSALS, ...CONTACT_REFUSALS };

/** The sentence of a refusal, whosever it is. */
export function sentenceOf(c: C, { code }: Refusal): string {
  return say(c.var.lang, SENTENCES[code] ?? GRANT_REFUSALS['flow.closed']);
}

export function no(c: C, refusal: Refusal) {
  const { lang, frame } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, APPLYING.title)}
      reason={sentenceOf(c, refusal)}
      instead={<a href={MY_GRANTS}>{say(lang, APPLYING.title)}</a>}
    />,
    statusOf(refusal),
  );
}

/** The case for the group's own people. The office has a page of its own, and is sent there. */
async function openCase(c: C): Promise<{ ok: true; whole: WholeApplication } | Refusal> {
  const whole = await findApplication(c.var.db, c.req.param('code') ?? '');
  if (!whole) return { ok: false, kind: 'missing', code: 'grants.not_found' };
  const permit = mayReadApplication(c.var.actor, whole.application);
  if (!permit.ok) return permit;
  return isMember(c.var.actor, whole.application.organisationId)
    ? { ok: true, whole }
    : { ok: false, kind: 'forbidden', code: 'grants.not_yours' };
}

type Extra = Pick<CaseProps, 'typed' | 'errors' | 'refusal'>;

async function draw(c: C, whole: WholeApplication, extra: Extra = {}, status: Status = 200) {
  const { db, frame, actor, now, lang } = c.var;
  const { application, call } = whole;
  const found = await findAnswer(db, application.answerId);
  const isWriter = mayWriteApplication(actor, application, found?.members ?? []).ok;
  const { rules } = await getRuleSet(db, application.ruleSetId);
  const conditions = application.facts === null ? [] : conditionsOf(application.facts);
  const open = found?.answer.openFields ?? [];
  const mending = open.map(({ question, words }): Mending => {
    const section = found?.definition.sections.find(({ questions }) =>
      questions.some(({ key }) => key === question),
    );
    const asked = found && findQuestion(found.definition, question);
    return {
      href: `/desk/answers/${application.answerId}/${section?.key ?? ''}#field-${question}`,
      label: asked ? inWords(lang, asked.label) : question,
      words,
    };
  });
  const messages = await listMessages(db, application.id);
  if (messages.some(({ fromSide, readAt }) => fromSide === 'office' && readAt === null))
    await act(db, 'grant_contact.read', actor, now, (desk) => readMessages(desk, whole.code));
  return c.html(
    <CasePage
      frame={frame}
      whole={whole}
      conditions={conditions.map(({ key, byOn }) => {
        const rule = rules.eligibility?.find((one) => one.key === key);
        return { words: rule ? inWords(lang, rule.remedy?.words ?? rule.sentence) : key, byOn };
      })}
      mending={mending}
      sendings={found?.sendings.length ?? 0}
      letters={await listLettersOf(c.var.db, whole.application.id)}
      messages={messages}
      isWriter={isWriter}
      isCallOver={callStanding(call, now) === 'over'}
      {...extra}
    />,
    status,
  );
}

/** Before the award only: an award is given up on its own page, where its money is released. */
async function withdraw(c: C) {
  const { db, actor, now, lang } = c.var;
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const { application, code } = opened.whole;
  if (application.state === 'awarded') return c.redirect('/desk/grant-awards', 303);
  const form = await readForm(c, withdrawForm);
  if (!form.ok) return draw(c, opened.whole, { refusal: say(lang, APPLYING.confirmFirst) }, 422);
  const outcome = await act(db, 'grant_papers.withdraw', actor, now, (desk) =>
    withdrawApplication(desk, application.id),
  );
  if (outcome.ok) return c.redirect(`${MY_GRANTS}/${code}`, 303);
  return draw(c, opened.whole, { refusal: sentenceOf(c, outcome) }, statusOf(outcome));
}

async function write(c: C) {
  const { db, actor, now } = c.var;
  const opened = await openCase(c);
  if (!opened.ok) return no(c, opened);
  const form = await readForm(c, messageForm);
  const body = form.ok ? form.value.body : '';
  const { code } = opened.whole;
  const outcome = await act(db, 'grant_contact.write', actor, now, (desk) => addMessage(desk, code, body));
  if (outcome.ok) return c.redirect(`${MY_GRANTS}/${code}#talk`, 303);
  const extra = { typed: { message: body }, errors: { body: sentenceOf(c, outcome) } };
  return draw(c, opened.whole, extra, statusOf(outcome));
}

/** One application of a group, below /desk/my-grants. */
export const caseRoutes = new Hono<AppEnv>()
  .get('/of/:answer{[0-9a-f-]{36}}', async (c) => {
    const whole = await findApplicationOf(c.var.db, c.req.param('answer'));
    if (!whole) return no(c, { ok: false, kind: 'missing', code: 'grants.not_found' });
    const isOwn = isMember(c.var.actor, whole.application.organisationId);
    return c.redirect(`${isOwn ? MY_GRANTS : '/desk/grant-cases'}/${whole.code}`, 303);
  })
  .get(`/${CODE_IN_PATH}`, async (c) => {
    const opened = await openCase(c);
    return opened.ok ? draw(c, opened.whole) : no(c, opened);
  })
  .post(`/${CODE_IN_PATH}/withdraw`, (c) => withdraw(c))
  .post(`/${CODE_IN_PATH}/messages`, (c) => write(c));
