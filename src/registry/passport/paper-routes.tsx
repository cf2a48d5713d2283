import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import { fileRefusalText, maxBytes } from '#platform/files/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { PICTURE_REFUSAL_WORDS, redrawPicture } from '#platform/pictures/index.ts';
import {
  findPassport,
  isWrittenKind,
  LOOKS,
  listPapers,
  placeOf,
  putPaper,
  samePlace,
  setPublicity,
  takeBackPaper,
  viewFile,
  type WrittenKind,
} from '#registry/passport-papers/index.ts';
import { type C, errorWords, fileIn, groupFor, may, refusedPage, thisYear, today } from './desk-context.tsx';
import { paperForm, publicityForm } from './forms.ts';
import { type Group, homeOf } from './pages/group.tsx';
import { PaperFormPage } from './pages/paper-form-page.tsx';
import { PaperPage } from './pages/paper-page.tsx';
import { kindWords, yearWords } from './pages/place-words.ts';
import { PASSPORT_ERRORS, PASSPORT_REFUSALS } from './refusal-words.ts';
import { PASSPORT } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';
/** Enough to read a scanned page of A4. */
const SCAN_EDGE = 2800;
const DONE = { saved: PASSPORT.saved, shown: PASSPORT.shown } as const;

/** What the empty form holds: the place that was asked for, a name, and the paper that stands there. */
async function blank(c: C, group: Group, kind: WrittenKind): Promise<Sent> {
  const asked = Number(c.req.query('year'));
  const usual = placeOf(kind, thisYear(c)).fiscalYear;
  const fiscalYear = kind !== 'bylaws' && Number.isInteger(asked) && asked > 0 ? asked : usual;
  const before = (await findPassport(c.var.db, group.id)).find((paper) =>
    samePlace(paper, { kind, fiscalYear }),
  );
  const year = fiscalYear === null ? '' : `${yearWords(c.var.lang, fiscalYear)} `;
  return {
    id: crypto.randomUUID(),
    over: before?.id ?? '',
    fiscalYear: String(fiscalYear ?? ''),
    title: `${year}${kindWords(c.var.lang, kind)}`,
    publicity: before?.publicity ?? 'centre',
  };
}

/** The file of the form, stored under a name that tells nothing of anybody; pictures are drawn anew. */
async function storeFile(c: C, file: File, kind: WrittenKind) {
  const { db, now, actor, lang, services } = c.var;
  const no = (words: string) => ({ ok: false as const, words });
  if (file.size > maxBytes('passport')) return no(fileRefusalText(lang, 'files.too_large', 'passport'));
  let bytes: Uint8Array = new Uint8Array(await file.arrayBuffer());
  let ending = extname(file.name).toLowerCase();
  if (['.jpg', '.jpeg', '.png'].includes(ending)) {
    const redrawn = await redrawPicture(bytes, SCAN_EDGE);
    if (!redrawn.ok) return no(say(lang, PICTURE_REFUSAL_WORDS[redrawn.code]));
    bytes = redrawn.value.bytes;
    ending = '.jpg';
  }
  const upload = { name: `${kind}${ending}`, purpose: 'passport', bytes } as const;
  const stored = await services.files.put(db, now, actor, upload);
  return stored.ok ? stored : no(fileRefusalText(lang, stored.code, 'passport'));
}

async function postPaper(c: C, group: Group, kind: WrittenKind) {
  const { db, actor, now, lang, frame, services } = c.var;
  const form = await readForm(c, paperForm(kind, today(c)));
  const file = fileIn(form.sent);
  const draw = (errors: Record<string, string>, refusal?: string, over?: string, status: 409 | 422 = 422) => {
    const again = file && errors['file'] === undefined ? { file: say(lang, PASSPORT_ERRORS.fileAgain) } : {};
    const sent = over === undefined ? form.sent : { ...form.sent, over };
    return c.html(
      <PaperFormPage {...{ frame, group, kind, sent, refusal }} errors={{ ...errors, ...again }} />,
      status,
    );
  };
  if (!form.ok) return draw(errorWords(lang, form.errors));
  const stored = file && (await storeFile(c, file, kind));
  if (stored && !stored.ok) return draw({ file: stored.words });
  const attachment = stored && { files: services.files, fileId: stored.value.id };
  const outcome = await act(db, 'passport.put_paper', actor, now, (desk) =>
    putPaper(desk, group.id, form.value, attachment),
  );
  if (outcome.ok) return c.redirect(`${homeOf(group)}?done=saved`, 303);
  const words = say(lang, PASSPORT_REFUSALS[outcome.code]);
  if (outcome.code === 'passport.needs_content') return draw({ file: words });
  if (outcome.code !== 'passport.changed_meanwhile') return refusedPage(c, outcome);
  const current = (await findPassport(db, group.id)).find((paper) => samePlace(paper, form.value));
  return draw({}, words, current?.id ?? '', 409);
}

async function drawPaper(c: C, group: Group, id: string, refusal?: string, status: 200 | 409 | 422 = 200) {
  const { db, lang, frame } = c.var;
  const paper = (await listPapers(db, group.id)).find((one) => one.id === id);
  if (!paper || paper.kind === 'roster') return c.notFound();
  const done = c.req.query('done') === 'shown' ? say(lang, DONE.shown) : undefined;
  const mayPut = may(c, group.id, 'put_paper');
  return c.html(<PaperPage {...{ frame, group, paper, mayPut, done, refusal }} />, status);
}

/** Papers of one passport: put in, read, saved, shown, taken back. Below /desk/passport/:code. */
export const paperRoutes = new Hono<AppEnv>()
  .get('/:code/papers/new', async (c) => {
    const kind = c.req.query('kind');
    if (!isWrittenKind(kind)) return c.notFound();
    const found = await groupFor(c, 'put_paper');
    if (!found.ok) return found.answer;
    const { group } = found;
    const sent = await blank(c, group, kind);
    return c.html(<PaperFormPage frame={c.var.frame} group={group} kind={kind} sent={sent} />);
  })
  .post('/:code/papers/new', async (c) => {
    const kind = c.req.query('kind');
    if (!isWrittenKind(kind)) return c.notFound();
    const found = await groupFor(c, 'put_paper');
    return found.ok ? postPaper(c, found.group, kind) : found.answer;
  })
  .get(`/:code/papers/${ID}`, async (c) => {
    const found = await groupFor(c, 'view');
    return found.ok ? drawPaper(c, found.group, c.req.param('id')) : found.answer;
  })
  .get(`/:code/papers/${ID}/file`, async (c) => {
    const found = await groupFor(c, 'view');
    if (!found.ok) return found.answer;
    const { db, actor, now, services } = c.var;
    const viewed = await act(db, LOOKS.file, actor, now, (desk) =>
      viewFile(desk, found.group.id, c.req.param('id')),
    );
    const out = viewed.ok && (await services.files.get(db, viewed.value.fileId));
    if (!out) return c.notFound();
    return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, { ...out.headers });
  })
  .post(`/:code/papers/${ID}/publicity`, async (c) => {
    const found = await groupFor(c, 'put_paper');
    if (!found.ok) return found.answer;
    const { group } = found;
    const { db, actor, now, lang } = c.var;
    const id = c.req.param('id');
    const form = await readForm(c, publicityForm);
    if (!form.ok) return drawPaper(c, group, id, say(lang, PASSPORT_ERRORS.publicity), 422);
    const outcome = await act(db, 'passport.set_publicity', actor, now, (desk) =>
      setPublicity(desk, group.id, id, form.value.publicity),
    );
    if (outcome.ok) return c.redirect(`${homeOf(group)}/papers/${id}?done=shown`, 303);
    return outcome.kind === 'closed'
      ? drawPaper(c, group, id, say(lang, PASSPORT_REFUSALS[outcome.code]), 409)
      : refusedPage(c, outcome);
  })
  .post(`/:code/papers/${ID}/take-back`, async (c) => {
    const found = await groupFor(c, 'put_paper');
    if (!found.ok) return found.answer;
    const { db, actor, now, services } = c.var;
    const outcome = await act(db, 'passport.take_back', actor, now, (desk) =>
      takeBackPaper(desk, services.files, found.group.id, c.req.param('id')),
    );
    if (outcome.ok || outcome.kind === 'closed') {
      return c.redirect(`${homeOf(found.group)}?done=takenBack`, 303);
    }
    return refusedPage(c, outcome);
  });
