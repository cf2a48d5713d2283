import { Hono } from 'hono';
import type { Definition } from '#blocks/questionnaire/index.ts';
import {
  addQuestion,
  breaks,
  type C,
  draftPage,
  headOf,
  knownMissing,
  mayWrite,
  moveForm,
  moveQuestion,
  moveSection,
  type Opened,
  param,
  plainQuestion,
  QUESTION,
  refusalWords,
  removeQuestion,
  removeSection,
  SECTION,
  type Status,
  sectionPage,
  VERSION,
  versionForm,
  versionHref,
  versionPage,
  writeDraft,
} from '#blocks/questionnaire-editing/index.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { VersionPage } from './pages/version-page.tsx';
import { FORMS } from './words.ts';

const DONE = { saved: FORMS.saved, moved: FORMS.moved, removed: FORMS.removed } as const;

type VersionExtra = { refusal?: string; refusalMore?: string };

/** The whole version, with what was just done or why it could not be done. */
export function drawVersion(c: C, opened: Opened, extra: VersionExtra = {}, status: Status = 200) {
  const { definition, state, version: saving } = opened.version;
  const done = c.req.query('done') ?? '';
  const success =
    status === 200 && done in DONE ? say(c.var.lang, DONE[done as keyof typeof DONE]) : undefined;
  return c.html(
    <VersionPage
      {...headOf(c, opened)}
      definition={definition}
      state={state}
      saving={saving}
      mayWrite={mayWrite(c)}
      success={success}
      {...extra}
    />,
    status,
  );
}

/** Writes a change that has no fields, and leads back to the version. */
async function change(c: C, opened: Opened, saving: number, after: Definition, done: string, anchor: string) {
  const refusal = breaks(c, opened.version.definition, after);
  if (refusal !== undefined) return drawVersion(c, opened, { refusal }, 422);
  const outcome = await writeDraft(c, opened, saving, after);
  return outcome.ok
    ? c.redirect(versionHref(opened.version.id, `?done=${done}#${anchor}`), 303)
    : drawVersion(c, opened, { refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

const move = (what: 'section' | 'question') =>
  draftPage(async (c, opened) => {
    const form = await readForm(c, moveForm);
    if (!form.ok) return drawVersion(c, opened, {}, 422);
    const { version, direction } = form.value;
    const key = param(c, what);
    const moveIt = what === 'section' ? moveSection : moveQuestion;
    const after = moveIt(opened.version.definition, key, direction);
    return change(c, opened, version, after, 'moved', `${what.charAt(0)}-${key}`);
  });

/** Takes something out once it is confirmed. */
const remove = (what: 'section' | 'question') =>
  draftPage(async (c, opened) => {
    const form = await readForm(c, versionForm);
    const saving = form.ok ? form.value.version : 0;
    if (form.sent['confirmed'] !== 'yes')
      return c.redirect(versionHref(opened.version.id, `/${what}s/${param(c, what)}`), 303);
    const removeIt = what === 'section' ? removeSection : removeQuestion;
    const after = removeIt(opened.version.definition, param(c, what));
    return change(c, opened, saving, after, 'removed', 'main');
  });

const putKnown = sectionPage(async (c, opened, section) => {
  const form = await readForm(c, versionForm);
  const known = knownMissing(opened).find(({ key }) => key === param(c, 'question'));
  if (!known) return c.redirect(versionHref(opened.version.id), 303);
  const after = addQuestion(opened.version.definition, section.key, plainQuestion(known));
  return change(c, opened, form.ok ? form.value.version : 0, after, 'saved', `q-${known.key}`);
});

/** A version as a whole, and what is done to it without a word typed. */
export const versionRoutes = new Hono<AppEnv>()
  .get(
    VERSION,
    versionPage('list', (c, opened) => drawVersion(c, opened)),
  )
  .post(`${SECTION}/move`, move('section'))
  .post(`${SECTION}/remove`, remove('section'))
  .post(`${SECTION}/known/:question{[a-z][a-z0-9_]*}`, putKnown)
  .post(`${QUESTION}/move`, move('question'))
  .post(`${QUESTION}/remove`, remove('question'));
