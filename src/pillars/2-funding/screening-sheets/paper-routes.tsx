import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { filesOf, findAnswer, questionsOf, shownValues } from '#blocks/questionnaire/index.ts';
import { done, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { findApplication } from '#pillars/2-funding/grant-papers/index.ts';
import {
  AT,
  type C,
  errorsOf,
  MEMBER,
  no,
  type OpenedPaper,
  openPaper,
  PAPER,
  paperIn,
  ROUND,
  refusalWords,
  roundIn,
  type Status,
  typedOf,
} from '#pillars/2-funding/screening/index.ts';
import { isOpened, isSettled } from '#pillars/2-funding/screening-rounds/index.ts';
import { listNotes, reportRelation, writeNote } from '#pillars/2-funding/screening-scores/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { lateForm, noteForm } from './forms.ts';
import { PaperPage, type PaperProps } from './pages/paper-page.tsx';

/** Writes down who looked at an application, and hands back what was sent last. Without the note there is no page. */
async function lookAt(c: C, { paper }: OpenedPaper) {
  const { db, actor, now } = c.var;
  const looked = await act(db, 'screening_looks.view', actor, now, async ({ tx }) => {
    const found = await findAnswer(tx, paper.answerId);
    return found
      ? done({ subjectId: paper.answerId, found })
      : refuse('missing', 'screening.paper_not_found');
  });
  return looked.ok ? looked.value.found : undefined;
}

type Extra = Pick<PaperProps, 'typed' | 'errors' | 'refusal'>;

async function drawPaper(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const found = await lookAt(c, opened.value);
  const application = await findApplication(db, paperIn(c));
  if (!found || !application) return no(c, refuse('missing', 'screening.paper_not_found'));
  const { whole, paper, seat, as } = opened.value;
  const { state } = whole.round;
  const values = found.sendings.at(-1)?.values ?? {};
  return c.html(
    <PaperPage
      frame={frame}
      round={{ title: whole.round.title, code: roundIn(c) }}
      paper={paper}
      sections={shownValues(lang, found.definition, values)}
      opinions={application.opinions}
      notes={await listNotes(db, paper.id)}
      may={{
        score: seat !== undefined && state === 'scoring' && whole.isAssigned(seat.id, paper.id),
        note: state !== 'closed' && (as === 'office' || isOpened(state)),
        stepBack: seat !== undefined && !isSettled(state),
      }}
      message={status === 200 && c.req.query('done') === 'note' ? 'noteSaved' : undefined}
      {...extra}
    />,
    status,
  );
}

/** A file of what was sent last, and no other, for whoever may open the paper. */
async function sendFile(c: C) {
  const { db, services } = c.var;
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const found = await lookAt(c, opened.value);
  const values = found?.sendings.at(-1)?.values ?? {};
  const file = questionsOf(found?.definition ?? { sections: [] })
    .filter(({ kind }) => kind === 'file')
    .flatMap(({ key }) => filesOf(values, key))
    .find(({ fileId }) => fileId === c.req.param('file'));
  const out = file?.fileId && (await services.files.get(db, file.fileId));
  if (!out) return no(c, refuse('missing', 'screening.paper_not_found'));
  return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, { ...out.headers });
}

async function postNote(c: C) {
  const { db, actor, now, lang } = c.var;
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const form = await readForm(c, noteForm);
  const typed = typedOf(form.sent);
  if (!form.ok)
    return drawPaper(c, { typed, errors: errorsOf(c, form.errors, { body: say(lang, MEMBER.note) }) }, 422);
  const outcome = await act(db, 'screening_scores.note', actor, now, (desk) =>
    writeNote(desk, roundIn(c), paperIn(c), form.value.body),
  );
  if (outcome.ok) return c.redirect(`${AT}/${roundIn(c)}/papers/${paperIn(c)}?done=note#notes`, 303);
  return drawPaper(c, { typed, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

async function postLate(c: C) {
  const { db, actor, now, lang } = c.var;
  const opened = await openPaper(c);
  if (!opened.ok) return no(c, opened);
  const form = await readForm(c, lateForm);
  const typed = typedOf(form.sent);
  const labels = {
    kind: say(lang, MEMBER.kind),
    reason: say(lang, MEMBER.reason),
    confirmed: say(lang, MEMBER.lateSure),
  };
  if (!form.ok) return drawPaper(c, { typed, errors: errorsOf(c, form.errors, labels) }, 422);
  const outcome = await act(db, 'screening_declarations.report', actor, now, (desk) =>
    reportRelation(desk, roundIn(c), paperIn(c), form.value),
  );
  if (outcome.ok) return c.redirect(`${AT}/${roundIn(c)}?done=steppedBack`, 303);
  return drawPaper(c, { typed, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

/** An application of a round, with its files, for those who may open it. */
export const paperRoutes = new Hono<AppEnv>()
  .get(`/${ROUND}/papers/${PAPER}`, (c) => drawPaper(c))
  .get(`/${ROUND}/papers/${PAPER}/files/:file{[0-9a-f-]{36}}`, sendFile)
  .post(`/${ROUND}/papers/${PAPER}/notes`, postNote)
  .post(`/${ROUND}/papers/${PAPER}/late`, postLate);
