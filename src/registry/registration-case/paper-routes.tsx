import { Hono } from 'hono';
import { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { addWorkingDays, validUntil } from '#registry/registration-conditions/index.ts';
import { labelOf, REMARKABLE, sentencesFor, shownValues } from '#registry/registration-form/index.ts';
import {
  acceptPaper,
  findLikeness,
  findOpenLikeness,
  isEditable,
  isOwnPaper,
  isStaff,
  judgePaper,
  mayWrite,
  REGISTRATION_PERMITS,
  type RegistrationRefusal,
  readPaper,
  returnPaper,
  submitPaper,
  withdrawPaper,
} from '#registry/registration-papers/index.ts';
import { DESK } from './desk-words.ts';
import {
  type C,
  CODE,
  codeIn,
  no,
  type Opened,
  openPaper,
  refusalWords,
  registerValues,
  remarksOf,
  type Status,
  senderOf,
  versionWords,
} from './drawing.tsx';
import { acceptForm, remark, versionForm } from './forms.ts';
import { CasePage, type CaseProps } from './pages/case-page.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { PaperPage } from './pages/paper-page.tsx';
import { ReturnPage } from './pages/return-page.tsx';

const hrefOf = (c: C) => `/desk/registration/${codeIn(c)}`;

/** The paper: as a case for staff, and as their own for the people who wrote it. */
async function drawPaper(c: C, extra: Partial<CaseProps> = {}, status: Status = 200) {
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const { whole, paper, standing, names } = opened.value;
  const { frame, lang, actor } = c.var;
  const shown = shownValues(lang, paper.content, names);
  if (isStaff(actor) && !isOwnPaper(actor, paper)) return drawCase(c, opened.value, extra, status);
  const done = c.req.query('done');
  return c.html(
    <PaperPage
      frame={frame}
      whole={whole}
      rules={standing.rules}
      shown={shown}
      remarks={remarksOf(opened.value)}
      message={status === 200 && (done === 'sent' || done === 'saved') ? done : undefined}
      refusal={extra.refusal}
    />,
    status,
  );
}

async function drawCase(c: C, opened: Opened, extra: Partial<CaseProps>, status: Status) {
  const { frame, lang, actor, db, now } = c.var;
  const { whole, paper, standing, names, organisation } = opened;
  const today = japanDay(now);
  const done = c.req.query('done');
  const isThere = organisation && ['registered', 'lapsed'].includes(organisation.organisation.standing);
  const current = isThere ? organisation.organisation.validUntil : null;
  const messages = { returned: DESK.returnedDone, accepted: DESK.acceptedDone } as const;
  const message = done === 'returned' || done === 'accepted' ? say(lang, messages[done]) : undefined;
  return c.html(
    <CasePage
      frame={frame}
      whole={whole}
      rules={standing.rules}
      shown={shownValues(lang, paper.content, names)}
      before={registerValues(c, opened)}
      organisation={organisation?.organisation}
      conditions={await judgePaper(db, paper, standing.rules, { today, city: frame.city.name })}
      version={versionWords(c, standing)}
      alike={await findLikeness(db, paper, today)}
      until={paper.kind === 'change' ? null : validUntil(standing.rules, today, current)}
      actorId={actor.id}
      mayDecide={mayBy(REGISTRATION_PERMITS, actor, 'accept').ok}
      mayType={isEditable(paper.state) && mayWrite(actor, paper).ok}
      message={status === 200 ? message : undefined}
      {...extra}
    />,
    status,
  );
}

async function drawCheck(c: C, refusal?: Refusal<RegistrationRefusal>) {
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const { db, lang, now, frame, actor } = c.var;
  const { paper, standing, names } = opened.value;
  if (!mayWrite(actor, paper).ok || !isEditable(paper.state)) return c.redirect(hrefOf(c), 303);
  const today = japanDay(now);
  const { wrong } = await readPaper(db, paper, standing.rules, today);
  return c.html(
    <CheckPage
      frame={frame}
      paper={paper}
      shown={shownValues(lang, paper.content, names)}
      before={registerValues(c, opened.value)}
      errors={sentencesFor(lang, wrong, [])}
      conditions={await judgePaper(db, paper, standing.rules, { today, city: frame.city.name })}
      version={versionWords(c, standing)}
      alike={await findOpenLikeness(db, paper, today)}
      answerOn={addWorkingDays(today, standing.rules.answerDays)}
      refusal={refusal && refusalWords(c, refusal)}
    />,
    refusal ? statusOf(refusal) : 200,
  );
}

type ReturnExtra = {
  ticked?: string[];
  words?: Record<string, string>;
  errors?: Record<string, string>;
  refusal?: string;
};

async function drawReturn(c: C, extra: ReturnExtra = {}, status: Status = 200) {
  const permit = mayBy(REGISTRATION_PERMITS, c.var.actor, 'return');
  if (!permit.ok) return no(c, permit);
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const { paper, names } = opened.value;
  if (paper.state !== 'submitted' && status === 200) return c.redirect(hrefOf(c), 303);
  const { ticked = [], words = {}, errors, refusal } = extra;
  const shown = shownValues(c.var.lang, paper.content, names);
  return c.html(
    <ReturnPage
      frame={c.var.frame}
      paper={paper}
      shown={shown}
      ticked={ticked}
      words={words}
      errors={errors}
      refusal={refusal}
    />,
    status,
  );
}

/** Ticks and words as they were sent; a word without its tick counts as ticked. */
function remarksSent(sent: Sent) {
  const words: Record<string, string> = {};
  const unread: string[] = [];
  for (const field of REMARKABLE) {
    const said = typed(sent, `word.${field}`);
    const read = remark.safeParse(said);
    words[field] = read.success ? read.data : said;
    if (!read.success) unread.push(field);
  }
  const boxes = [sent['tick'] ?? []].flat().filter((one): one is string => typeof one === 'string');
  const ticked = REMARKABLE.filter((field) => boxes.includes(field) || words[field] !== '');
  const wordless = ticked.filter((field) => words[field] === '' || unread.includes(field));
  return { ticked, words, wordless };
}

async function sendBack(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, z.looseObject({ version: versionForm.shape.version }));
  const { ticked, words, wordless } = remarksSent(form.sent);
  if (wordless.length > 0) {
    const errors = wordless.map((field) => [
      `word.${field}`,
      say(lang, DESK.wordMissing, { field: labelOf(lang, field) }),
    ]);
    return drawReturn(c, { ticked, words, errors: Object.fromEntries(errors) }, 422);
  }
  const remarks = ticked.map((field) => ({ field, words: words[field] ?? '' }));
  const version = form.ok ? form.value.version : 0;
  const outcome = await act(db, 'registration.return', actor, now, (desk) =>
    returnPaper(desk, codeIn(c), { version, remarks }, senderOf(c)),
  );
  if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=returned`, 303);
  return drawReturn(c, { ticked, words, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

async function accept(c: C) {
  const { db, actor, now, frame } = c.var;
  const form = await readForm(c, acceptForm);
  if (!form.ok)
    return drawPaper(
      c,
      { refusal: refusalWords(c, { ok: false, kind: 'unmet', code: 'registration.reason_needed' }) },
      422,
    );
  const given = { ...form.value, city: frame.city.name };
  const outcome = await act(db, 'registration.accept', actor, now, (desk) =>
    acceptPaper(desk, codeIn(c), given, senderOf(c)),
  );
  if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=accepted`, 303);
  const { note, looked } = form.value;
  return drawPaper(c, { refusal: refusalWords(c, outcome), typed: { note, looked } }, statusOf(outcome));
}

/** Pressing twice sends once: the second answer is the page of what was sent. */
async function sentAlready(c: C, refusal: Refusal<RegistrationRefusal>) {
  const opened = await openPaper(c);
  if (opened.ok && opened.value.paper.state === 'submitted') return c.redirect(`${hrefOf(c)}?done=sent`, 303);
  return drawPaper(c, { refusal: refusalWords(c, refusal) }, statusOf(refusal));
}

/** A paper after it is written: looked at, checked and sent, taken back, returned, accepted. */
export const paperRoutes = new Hono<AppEnv>()
  .get(`/${CODE}`, (c) => drawPaper(c))
  .get(`/${CODE}/check`, (c) => drawCheck(c))
  .post(`/${CODE}/send`, async (c) => {
    const { db, actor, now } = c.var;
    const form = await readForm(c, versionForm);
    const version = form.ok ? form.value.version : 0;
    const outcome = await act(db, 'registration.submit', actor, now, (desk) =>
      submitPaper(desk, codeIn(c), version, senderOf(c)),
    );
    if (outcome.ok) return c.redirect(`${hrefOf(c)}?done=sent`, 303);
    if (outcome.code === 'flow.closed') return sentAlready(c, outcome);
    return outcome.kind === 'missing' || outcome.kind === 'forbidden'
      ? no(c, outcome)
      : drawCheck(c, outcome);
  })
  .post(`/${CODE}/withdraw`, async (c) => {
    const { db, actor, now } = c.var;
    const outcome = await act(db, 'registration.withdraw', actor, now, (desk) =>
      withdrawPaper(desk, codeIn(c)),
    );
    if (outcome.ok) return c.redirect(hrefOf(c), 303);
    return outcome.kind === 'closed'
      ? drawPaper(c, { refusal: refusalWords(c, outcome) }, 409)
      : no(c, outcome);
  })
  .get(`/${CODE}/return`, (c) => drawReturn(c))
  .post(`/${CODE}/return`, (c) => sendBack(c))
  .post(`/${CODE}/accept`, (c) => accept(c));
