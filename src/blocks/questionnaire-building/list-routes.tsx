import { Hono } from 'hono';
import { z } from 'zod';
import {
  createQuestionnaire,
  type Definition,
  discardDraft,
  findQuestionnaire,
  findVersion,
  inWords,
  listQuestionnaires,
  QUESTIONNAIRE_PERMITS,
  renameQuestionnaire,
  retireVersion,
  startVersion,
} from '#blocks/questionnaire/index.ts';
import {
  AT,
  type C,
  ID,
  mayWrite,
  page,
  param,
  refusalWords,
  type Status,
  sentences,
  type Typed,
  typedFrom,
  typedWords,
  VERSION,
  versionHref,
  versionPage,
  versionWords,
} from '#blocks/questionnaire-editing/index.ts';
import { mayBy } from '#kernel/permit.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import type { FieldErrors } from '#ui/index.ts';
import { newForm, renameForm } from './forms.ts';
import { FormPage } from './pages/form-page.tsx';
import { ListPage, NewPage } from './pages/list-page.tsx';
import { FORMS } from './words.ts';

async function drawList(c: C) {
  const forms = await listQuestionnaires(c.var.db);
  const success = c.req.query('done') === 'discarded' ? say(c.var.lang, FORMS.discarded) : undefined;
  return c.html(<ListPage frame={c.var.frame} forms={forms} mayWrite={mayWrite(c)} success={success} />);
}

/** Every version that a new form can begin as a copy of. */
async function listCopies(c: C) {
  const { db, lang } = c.var;
  return (await listQuestionnaires(db)).flatMap(({ title, versions }) =>
    versions.map(({ id, number }) => ({
      value: id,
      label: `${inWords(lang, title)} ${versionWords(lang, number)}`,
    })),
  );
}

type NewExtra = { typed?: Typed; errors?: FieldErrors; refusal?: string };

async function drawNew(c: C, { typed = {}, ...extra }: NewExtra = {}, status: Status = 200) {
  const copies = await listCopies(c);
  const drawn = { purpose: 'grant_application', ...typed };
  return c.html(<NewPage frame={c.var.frame} typed={drawn} copies={copies} {...extra} />, status);
}

const EMPTY: Definition = { sections: [] };

async function createForm(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, newForm);
  const typed = typedFrom(form.sent);
  if (!form.ok) return drawNew(c, { typed, errors: sentences(c, form.errors) }, 422);
  const { title, purpose, copy } = form.value;
  const from = copy === '' ? undefined : await findVersion(db, copy);
  const definition = from?.version.definition ?? EMPTY;
  const key = `${purpose}_${crypto.randomUUID().slice(0, 8)}`;
  const outcome = await act(db, 'questionnaire.create', actor, now, (desk) =>
    createQuestionnaire(desk, { key, purpose, title, definition }),
  );
  return outcome.ok
    ? c.redirect(versionHref(outcome.value.versionId), 303)
    : drawNew(c, { typed, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

const DONE = {
  published: FORMS.publishDone,
  retired: FORMS.retired,
  discarded: FORMS.discarded,
  renamed: FORMS.renamed,
} as const;

type FormExtra = { typed?: Typed; errors?: FieldErrors; refusal?: string };

async function drawForm(c: C, id: string, extra: FormExtra = {}, status: Status = 200) {
  const { db, frame, lang, actor } = c.var;
  const found = await findQuestionnaire(db, id);
  if (!found) return c.notFound();
  const done = c.req.query('done') ?? '';
  const success = status === 200 && done in DONE ? say(lang, DONE[done as keyof typeof DONE]) : undefined;
  return c.html(
    <FormPage
      frame={frame}
      found={found}
      mayWrite={mayWrite(c)}
      maySeeAnswers={mayBy(QUESTIONNAIRE_PERMITS, actor, 'view_answers').ok}
      typed={typedWords('title', found.questionnaire.title)}
      success={success}
      {...extra}
    />,
    status,
  );
}

async function rename(c: C) {
  const { db, actor, now } = c.var;
  const id = param(c, 'id');
  const form = await readForm(c, renameForm);
  if (!form.ok) {
    const typed = typedFrom(form.sent);
    return drawForm(c, id, { typed, errors: sentences(c, form.errors) }, 422);
  }
  const outcome = await act(db, 'questionnaire.rename', actor, now, (desk) =>
    renameQuestionnaire(desk, id, form.value),
  );
  if (outcome.ok) return c.redirect(`${AT}/${id}?done=renamed`, 303);
  return drawForm(c, id, { refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

async function startNext(c: C) {
  const { db, actor, now } = c.var;
  const id = param(c, 'id');
  const outcome = await act(db, 'questionnaire.start_version', actor, now, (desk) => startVersion(desk, id));
  if (outcome.ok) return c.redirect(versionHref(outcome.value.versionId), 303);
  return drawForm(c, id, { refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

/** Ends a published version, or throws a draft away. */
const end = (what: 'retire' | 'discard') =>
  versionPage('write', async (c, { version, questionnaire }) => {
    const { db, actor, now, lang } = c.var;
    const { sent } = await readForm(c, z.looseObject({}));
    if (sent['confirmed'] !== 'yes')
      return drawForm(c, questionnaire.id, { refusal: say(lang, FORMS.unconfirmed) }, 422);
    const command = what === 'retire' ? retireVersion : discardDraft;
    const outcome = await act(db, `questionnaire.${what}`, actor, now, (desk) => command(desk, version.id));
    if (!outcome.ok)
      return drawForm(c, questionnaire.id, { refusal: refusalWords(c, outcome) }, statusOf(outcome));
    const isGone = what === 'discard' && version.number === 1;
    const done = what === 'discard' ? 'discarded' : 'retired';
    return c.redirect(`${isGone ? AT : `${AT}/${questionnaire.id}`}?done=${done}`, 303);
  });

/** The list of forms, a new one, and each with its versions. */
export const listRoutes = new Hono<AppEnv>()
  .get('/', page('list', drawList))
  .get(
    '/new',
    page('write', (c) => drawNew(c)),
  )
  .post('/new', page('write', createForm))
  .get(
    `/${ID}`,
    page('list', (c) => drawForm(c, param(c, 'id'))),
  )
  .post(`/${ID}/rename`, page('write', rename))
  .post(`/${ID}/next`, page('write', startNext))
  .post(`${VERSION}/retire`, end('retire'))
  .post(`${VERSION}/discard`, end('discard'));
