import { Hono } from 'hono';
import { japanDay, wareki } from '#kernel/japan-day.ts';
import { mayBy } from '#kernel/permit.ts';
import { refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  countLetters,
  findBatch,
  findLetter,
  findSeries,
  LETTER_KEY_WORDS,
  LETTER_LOOK,
  LETTER_PERMITS,
  LETTERS_A_PAGE,
  type Letter,
  type LetterSource,
  letterPaper,
  listBatches,
  listLetters,
  listLettersOf,
  reissueFrom,
  resumeBatch,
  viewBatch,
  viewLetter,
} from '#pillars/2-funding/grant-letters/index.ts';
import { act } from '#platform/act.ts';
import { renderPdf, writeDocx } from '#platform/documents/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findLongWork } from '#platform/jobs/index.ts';
import { findNames } from '#registry/people/index.ts';
import {
  type C,
  errorWords,
  ID,
  may,
  refusalText,
  refused,
  type Status,
  yearIn,
  yearsFor,
} from './drawing.tsx';
import { reissueForm } from './forms.ts';
import { BatchPage } from './pages/batch-page.tsx';
import { LETTERS_AT } from './pages/frame.tsx';
import { LetterPage } from './pages/letter-page.tsx';
import { ListPage, MinePage } from './pages/list-page.tsx';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MOST_IN_ONE = 1_000;
/** A file of many letters takes longer than a page may. */
const LONG = { timeoutMs: 120_000 };

async function drawList(c: C) {
  const { db, frame } = c.var;
  const permit = may(c, 'read_all');
  if (!permit.ok) return refused(c, permit);
  const year = yearIn(c);
  const count = await countLetters(db, { fiscalYear: year });
  const pages = Math.max(1, Math.ceil(count / LETTERS_A_PAGE));
  const page = Math.min(pages, Math.max(1, Number(c.req.query('page')) || 1));
  const batches = await listBatches(db);
  return c.html(
    <ListPage
      frame={frame}
      year={year}
      years={await yearsFor(c, year)}
      letters={await listLetters(db, { fiscalYear: year }, page)}
      page={page}
      pages={pages}
      batches={batches.filter(({ fiscalYear }) => fiscalYear === year)}
      mayIssue={may(c, 'issue').ok}
      hasSeries={(await findSeries(db, year)) !== undefined}
    />,
  );
}

async function drawMine(c: C, source: LetterSource) {
  const { db, actor, frame } = c.var;
  const applicationIds = await source.ownApplications(db, actor.organisationIds);
  return c.html(<MinePage frame={frame} letters={await listLetters(db, { applicationIds })} />);
}

type Opened = { readonly letter: Letter; readonly isOffice: boolean };

/** A letter for the office, whose look is written down, or for its group; everybody else finds nothing. */
async function openLetter(c: C, source: LetterSource): Promise<Opened | undefined> {
  const { db, actor, now } = c.var;
  const id = c.req.param('id') ?? '';
  if (mayBy(LETTER_PERMITS, actor, 'read_all').ok) {
    const viewed = await act(db, LETTER_LOOK, actor, now, (desk) => viewLetter(desk, id));
    return viewed.ok ? { letter: viewed.value.letter, isOffice: true } : undefined;
  }
  const letter = await findLetter(db, id);
  if (!letter || !(await source.mayRead(db, actor, letter.applicationId))) return undefined;
  return { letter, isOffice: false };
}

type Drawn = { sent?: Sent; errors?: Record<string, string>; refusal?: string };

async function drawLetter(c: C, source: LetterSource, drawn: Drawn = {}, status: Status = 200) {
  const { db, frame, now } = c.var;
  const opened = await openLetter(c, source);
  if (!opened) return c.notFound();
  const { letter, isOffice } = opened;
  const { sent, errors = {}, refusal } = drawn;
  const siblings = await listLettersOf(db, letter.applicationId);
  const heir = siblings.find(({ replacesId }) => replacesId === letter.id);
  const replaced = letter.replacesId === null ? undefined : await findLetter(db, letter.replacesId);
  const names = isOffice ? await findNames(db, [letter.issuedBy]) : new Map<string, string>();
  return c.html(
    <LetterPage
      frame={frame}
      letter={letter}
      replaces={replaced?.code}
      replacedBy={heir && { id: heir.id, code: heir.code }}
      issuedBy={names.get(letter.issuedBy)}
      mayIssue={may(c, 'issue').ok}
      isOffice={isOffice}
      typed={{
        on: sent ? typed(sent, 'on') : wareki(japanDay(now)),
        why: sent ? typed(sent, 'why') : '',
      }}
      errors={errors}
      refusal={refusal}
    />,
    status,
  );
}

const headersOf = (type: string, name: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'no-store',
});

async function sendLetter(c: C, source: LetterSource, kind: 'pdf' | 'docx') {
  const opened = await openLetter(c, source);
  const content = opened?.letter.content;
  if (!opened || !content || (kind === 'docx' && !opened.isOffice)) return c.notFound();
  const { letter } = opened;
  const paper = letterPaper(`${content.title} ${letter.code}`, [content]);
  const name = `letter-${letter.fiscalYear}-${letter.number}.${kind}`;
  return kind === 'pdf'
    ? c.body(Buffer.from(await renderPdf(paper)), 200, headersOf('application/pdf', name))
    : c.body(await writeDocx(paper), 200, headersOf(DOCX, name));
}

async function postReissue(c: C, source: LetterSource) {
  const { db, actor, now } = c.var;
  const permit = may(c, 'issue');
  if (!permit.ok) return refused(c, permit);
  const form = await readForm(c, reissueForm);
  if (!form.ok) return drawLetter(c, source, { sent: form.sent, errors: errorWords(c, form.errors) }, 422);
  const { on, why } = form.value;
  const outcome = await act(db, 'grant_letters.reissue', actor, now, (desk) =>
    reissueFrom(source, desk, c.req.param('id') ?? '', { on, why }),
  );
  if (outcome.ok) return c.redirect(`${LETTERS_AT}/${outcome.value.subjectId}`, 303);
  if (outcome.kind === 'missing') return c.notFound();
  return drawLetter(c, source, { sent: form.sent, refusal: refusalText(c, outcome) }, statusOf(outcome));
}

async function drawBatch(c: C, refusal?: string, status: Status = 200) {
  const { db, actor, frame } = c.var;
  const permit = may(c, 'read_all');
  if (!permit.ok) return refused(c, permit);
  const batch = await findBatch(db, c.req.param('id') ?? '');
  if (!batch) return c.notFound();
  return c.html(
    <BatchPage
      frame={frame}
      batch={batch}
      letters={(await listLetters(db, { batchId: batch.id })).toReversed()}
      work={batch.workId === null ? undefined : await findLongWork(db, batch.workId)}
      isMine={batch.createdBy === actor.id}
      refusal={refusal}
    />,
    status,
  );
}

async function sendBatch(c: C) {
  const { db, actor, now, lang } = c.var;
  const viewed = await act(db, LETTER_LOOK, actor, now, (desk) => viewBatch(desk, c.req.param('id') ?? ''));
  if (!viewed.ok) return refused(c, viewed);
  const { batch, letters } = viewed.value;
  const contents = letters.flatMap(({ content }) => content ?? []).slice(0, MOST_IN_ONE);
  if (contents.length === 0) return refused(c, refuse('missing', 'grant_letters.not_found'));
  const first = letters[0];
  const paper = letterPaper(`${say(lang, LETTER_KEY_WORDS[batch.key])} ${first?.code ?? ''}`, contents);
  const name = `letters-${batch.fiscalYear}-${first?.number ?? 0}.pdf`;
  return c.body(Buffer.from(await renderPdf(paper, LONG)), 200, headersOf('application/pdf', name));
}

async function postResume(c: C) {
  const { db, actor, now } = c.var;
  const permit = may(c, 'issue');
  if (!permit.ok) return refused(c, permit);
  const id = c.req.param('id') ?? '';
  const outcome = await act(db, 'grant_letters.resume', actor, now, (desk) => resumeBatch(desk, id));
  if (outcome.ok) return c.redirect(`${LETTERS_AT}/batches/${id}`, 303);
  return outcome.kind === 'missing' ? c.notFound() : drawBatch(c, refusalText(c, outcome), statusOf(outcome));
}

/** Letters that were issued: the list, each of them, those of a batch, and a group's own. */
export function letterRoutes(source: LetterSource) {
  return new Hono<AppEnv>()
    .get('/', drawList)
    .get('/mine', (c) => drawMine(c, source))
    .get(`/batches/${ID}`, (c) => drawBatch(c))
    .get(`/batches/${ID}/letters.pdf`, sendBatch)
    .post(`/batches/${ID}/resume`, postResume)
    .get(`/${ID}`, (c) => drawLetter(c, source))
    .get(`/${ID}/letter.pdf`, (c) => sendLetter(c, source, 'pdf'))
    .get(`/${ID}/letter.docx`, (c) => sendLetter(c, source, 'docx'))
    .post(`/${ID}/reissue`, (c) => postReissue(c, source));
}
