import { Readable } from 'node:stream';
import { Hono } from 'hono';
import {
  checkValues,
  type FileValue,
  filesOf,
  problemText,
  questionsOf,
  type Sending,
  shownValues,
} from '#blocks/questionnaire/index.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { act } from '#platform/act.ts';
import { renderPdf } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import type { AnswerOwner } from './answer-owner.ts';
import {
  type C,
  ID,
  idIn,
  mendingsOf,
  namesFor,
  type Opened,
  openAnswer,
  openQuestions,
  openSent,
  questionHref,
  refusalWords,
  type Status,
} from './drawing.tsx';
import { answerHref } from './pages/answer-page.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { SentPage } from './pages/sent-page.tsx';
import { sentPaper } from './sent-paper.ts';

const FILE = ':file{[0-9a-f-]{36}}';

async function drawCheck(c: C, opened: Opened, refusal?: string, status: Status = 200) {
  const { db, actor, now, lang } = c.var;
  const { found, owner, head, mayWrite } = opened;
  const { answer, definition } = found;
  const problems = checkValues(definition, answer.values);
  const open = openQuestions(found);
  const may = mayWrite ? await owner.maySend?.(db, actor, now, answer.id) : undefined;
  const hindrance = may && !may.ok ? refusalWords(c, owner, may) : undefined;
  return c.html(
    <CheckPage
      head={head}
      sections={shownValues(lang, definition, answer.values)}
      mendings={mendingsOf(c, found, problems)}
      errors={new Map(problems.map((one) => [one.question, problemText(lang, definition, one)]))}
      hrefOf={(_section, question) => (open.has(question) ? questionHref(found, question) : undefined)}
      revision={answer.revision}
      mayWrite={mayWrite}
      refusal={refusal ?? hindrance}
      closesOn={await owner.closesOn?.(db, answer.id)}
    />,
    status,
  );
}

const lastSent = (id: string, count: number) => answerHref(id, `/sent/${count}`);

/** Sends by the owner's own command. A form that is sent twice finds the first sending, and leads to it. */
async function send(c: C, owners: readonly AnswerOwner[]) {
  const { db, actor, now } = c.var;
  const opened = await openAnswer(c, owners);
  if (!opened) return c.notFound();
  const { owner } = opened;
  const outcome = await act(db, owner.sendName, actor, now, (desk) => owner.send(desk, idIn(c)));
  const again = await openAnswer(c, owners);
  if (!again) return c.notFound();
  const { sendings } = again.found;
  if (outcome.ok || outcome.code === 'questionnaire.sent_already') {
    return c.redirect(lastSent(idIn(c), sendings.length), 303);
  }
  return drawCheck(c, again, refusalWords(c, owner, outcome), statusOf(outcome));
}

const sendingIn = (c: C, { found }: Opened): Sending | undefined =>
  found.sendings.find(
    ({ number, erasedAt }) => `${number}` === c.req.param('number')?.replace('.pdf', '') && erasedAt === null,
  );

async function drawSent(c: C, owners: readonly AnswerOwner[]) {
  const { db, lang } = c.var;
  const opened = await openAnswer(c, owners);
  const sending = opened && sendingIn(c, opened);
  if (!opened || !sending) return c.notFound();
  const { sentAt, sentBy, number, digest } = sending;
  const nameOf = await namesFor(c, [sentBy]);
  return c.html(
    <SentPage
      head={opened.head}
      sending={{ number, digest, when: instantWords(sentAt, lang), by: nameOf(sentBy) }}
      {...(await opened.owner.sentWords(db, idIn(c), lang))}
    />,
  );
}

async function drawPdf(c: C, owners: readonly AnswerOwner[]) {
  const { db, lang, frame } = c.var;
  const opened = await openSent(c, owners);
  const sending = opened && sendingIn(c, opened);
  if (!opened || !sending) return c.notFound();
  const { number } = await opened.owner.sentWords(db, idIn(c), lang);
  const nameOf = await namesFor(c, [sending.sentBy]);
  const office = `${frame.city.name} ${frame.city.office}`;
  const given = { lang, title: opened.head.title, number, office, sentBy: nameOf(sending.sentBy) };
  const pdf = await renderPdf(sentPaper(opened.found, sending, given));
  const name = `${number}-${sending.number}.pdf`.replaceAll(/[^\w.-]/g, '-');
  return c.body(Buffer.from(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
}

/** A file of the answer, as it stands or as it was sent: none other can be reached by its number. */
function heldFile({ found }: Opened, fileId: string, isOwn: boolean): FileValue | undefined {
  const keys = questionsOf(found.definition)
    .filter(({ kind }) => kind === 'file')
    .map(({ key }) => key);
  const standing = [...(isOwn ? [found.answer.values] : []), ...found.sendings.map(({ values }) => values)];
  return standing
    .flatMap((values) => keys.flatMap((key) => filesOf(values, key)))
    .find((file) => file.fileId === fileId);
}

async function sendFile(c: C, owners: readonly AnswerOwner[]) {
  const { db, services } = c.var;
  const own = await openAnswer(c, owners);
  const opened = own ?? (await openSent(c, owners));
  const file = opened && heldFile(opened, c.req.param('file') ?? '', own !== undefined);
  const out = file?.fileId && (await services.files.get(db, file.fileId));
  if (!out) return c.notFound();
  return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, { ...out.headers });
}

/** Checking, sending, and what was sent. */
export function sendRoutes(owners: readonly AnswerOwner[]) {
  return new Hono<AppEnv>()
    .get(`/${ID}/check`, async (c) => {
      const opened = await openAnswer(c, owners);
      if (!opened) return c.notFound();
      const { state } = opened.found.answer;
      return state === 'sent' ? c.redirect(answerHref(idIn(c)), 303) : drawCheck(c, opened);
    })
    .post(`/${ID}/send`, (c) => send(c, owners))
    .get(`/${ID}/sent/:number{\\d{1,3}\\.pdf}`, (c) => drawPdf(c, owners))
    .get(`/${ID}/sent/:number{\\d{1,3}}`, (c) => drawSent(c, owners))
    .get(`/${ID}/files/${FILE}`, (c) => sendFile(c, owners));
}
