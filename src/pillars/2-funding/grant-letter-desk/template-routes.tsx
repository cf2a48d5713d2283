import { Hono } from 'hono';
import { z } from 'zod';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import {
  composeLetter,
  copyTemplates,
  findSeries,
  findTemplate,
  isLetterKey,
  type LetterKey,
  type LetterSource,
  letterCode,
  listTemplates,
  missingIn,
  saveTemplate,
  setSeries,
  USUAL_STATES,
  unknownIn,
} from '#pillars/2-funding/grant-letters/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type C, errorWords, may, refusalText, refused, type Status, yearIn, yearsFor } from './drawing.tsx';
import { LETTER_ERRORS } from './error-words.ts';
import { seriesForm, templateForm } from './forms.ts';
import { LETTERS_AT } from './pages/frame.tsx';
import { SeriesPage, type SeriesTyped } from './pages/series-page.tsx';
import { TemplatePage, TemplatesPage } from './pages/template-pages.tsx';
import { LETTERS } from './words.ts';

const NO_SERIES = { prefix: '', suffix: '', sender: '—', contact: '', nextNumber: 1 };
const savedWords = (c: C) => (c.req.query('done') === 'saved' ? say(c.var.lang, LETTERS.saved) : undefined);

async function drawTemplates(c: C, refusal?: string, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const year = yearIn(c);
  const newest = new Map((await listTemplates(db, year)).toReversed().map((one) => [one.key, one]));
  const done = c.req.query('done') === 'copied' ? say(lang, LETTERS.copied) : undefined;
  return c.html(
    <TemplatesPage
      frame={frame}
      year={year}
      years={await yearsFor(c, year)}
      templates={newest}
      done={done}
      refusal={refusal}
    />,
    status,
  );
}

type Drawn = {
  sent?: Sent;
  errors?: Record<string, string>;
  refusal?: string;
  isTried?: boolean;
};

async function drawTemplate(
  c: C,
  source: LetterSource,
  key: LetterKey,
  drawn: Drawn = {},
  status: Status = 200,
) {
  const { db, frame } = c.var;
  const { sent, errors = {}, refusal, isTried } = drawn;
  const year = yearIn(c);
  const standing = await findTemplate(db, key, year);
  const cases = await source.cases(db, { fiscalYear: year, states: USUAL_STATES[key] });
  const given = sent
    ? { title: typed(sent, 'title'), body: typed(sent, 'body'), tried: typed(sent, 'try') }
    : { title: standing?.title ?? '', body: standing?.body ?? '', tried: '' };
  return c.html(
    <TemplatePage
      frame={frame}
      year={year}
      letterKey={key}
      version={sent ? Number(typed(sent, 'version')) || 0 : (standing?.version ?? 0)}
      typed={given}
      cases={cases}
      preview={isTried ? await tryOut(c, source, given) : undefined}
      errors={errors}
      refusal={refusal}
      done={savedWords(c)}
    />,
    status,
  );
}

/** How a template reads with the facts of a real case; what the case does not have stays as it is written. */
async function tryOut(c: C, source: LetterSource, given: { title: string; body: string; tried: string }) {
  const { db, now } = c.var;
  const [facts] = await source.facts(db, [given.tried]);
  if (facts === undefined) return undefined;
  const series = (await findSeries(db, yearIn(c))) ?? NO_SERIES;
  const occasion = { dated: japanDay(now) };
  const content = composeLetter(given, series, letterCode(series, series.nextNumber), facts, occasion);
  return { content, lacks: missingIn(`${given.title}\n${given.body}`, facts, occasion) };
}

const unknownWords = (names: readonly string[]) => names.map((name) => `{${name}}`).join('、');

/** Reads the template of a form: what is wrong with its fields, a word in braces that is none among it. */
async function readTemplate(c: C) {
  const form = await readForm(c, templateForm);
  if (!form.ok) return { ok: false as const, sent: form.sent, errors: errorWords(c, form.errors) };
  const { title, body } = form.value;
  const errors = Object.fromEntries(
    Object.entries({ title: unknownIn(title), body: unknownIn(body) })
      .filter(([, names]) => names.length > 0)
      .map(([field, names]) => [
        field,
        say(c.var.lang, LETTER_ERRORS.placeholder, { names: unknownWords(names) }),
      ]),
  );
  if (Object.keys(errors).length > 0) return { ok: false as const, sent: form.sent, errors };
  return { ok: true as const, sent: form.sent, value: form.value };
}

async function postTemplate(c: C, source: LetterSource, isTried: boolean) {
  const { db, actor, now } = c.var;
  const key = c.req.param('key');
  if (!isLetterKey(key)) return c.notFound();
  const read = await readTemplate(c);
  if (!read.ok) return drawTemplate(c, source, key, { sent: read.sent, errors: read.errors }, 422);
  if (isTried) return drawTemplate(c, source, key, { sent: read.sent, isTried: true });
  const { version, title, body } = read.value;
  const fiscalYear = yearIn(c);
  const outcome = await act(db, 'grant_letters.save_template', actor, now, (desk) =>
    saveTemplate(desk, version, { key, fiscalYear, title, body }),
  );
  if (outcome.ok) return c.redirect(`${LETTERS_AT}/templates/${key}?year=${fiscalYear}&done=saved`, 303);
  const refusal = refusalText(c, outcome);
  return drawTemplate(c, source, key, { sent: read.sent, refusal }, statusOf(outcome));
}

async function drawSeries(c: C, drawn: Drawn = {}, status: Status = 200) {
  const { db, frame } = c.var;
  const { sent, errors = {}, refusal } = drawn;
  const year = yearIn(c);
  const standing = await findSeries(db, year);
  const before = standing ?? (await findSeries(db, year - 1));
  const value = (name: keyof SeriesTyped): string => {
    if (sent) return typed(sent, name);
    if (name === 'nextNumber') return String(standing?.nextNumber ?? 1);
    return before?.[name] ?? '';
  };
  const names = ['prefix', 'suffix', 'nextNumber', 'sender', 'contact'] as const;
  return c.html(
    <SeriesPage
      frame={frame}
      year={year}
      years={await yearsFor(c, year)}
      version={sent ? Number(typed(sent, 'version')) || 0 : (standing?.version ?? 0)}
      typed={Object.fromEntries(names.map((name) => [name, value(name)])) as SeriesTyped}
      errors={errors}
      refusal={refusal}
      done={savedWords(c)}
    />,
    status,
  );
}

async function postSeries(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, seriesForm);
  if (!form.ok) return drawSeries(c, { sent: form.sent, errors: errorWords(c, form.errors) }, 422);
  const { version, ...paper } = form.value;
  const fiscalYear = yearIn(c);
  const outcome = await act(db, 'grant_letters.set_series', actor, now, (desk) =>
    setSeries(desk, version, { ...paper, fiscalYear }),
  );
  if (outcome.ok) return c.redirect(`${LETTERS_AT}/series?year=${fiscalYear}&done=saved`, 303);
  return drawSeries(c, { sent: form.sent, refusal: refusalText(c, outcome) }, statusOf(outcome));
}

async function postCopy(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, z.object({ year: z.coerce.number().int().min(2000).max(2200) }));
  const year = form.ok ? form.value.year : yearIn(c);
  const outcome = await act(db, 'grant_letters.copy_templates', actor, now, (desk) =>
    copyTemplates(desk, year),
  );
  if (outcome.ok) return c.redirect(`${LETTERS_AT}/templates?year=${year}&done=copied`, 303);
  return drawTemplates(c, refusalText(c, outcome), statusOf(outcome));
}

/** Templates, and the numbers and sender of a year, below /desk/letters. */
export function templateRoutes(source: LetterSource) {
  return new Hono<AppEnv>()
    .on(['GET', 'POST'], ['/templates', '/templates/*', '/series'], async (c, next) => {
      const permit = may(c, 'write_templates');
      return permit.ok ? next() : refused(c, permit);
    })
    .get('/templates', (c) => drawTemplates(c))
    .post('/templates/copy', postCopy)
    .get('/templates/:key', (c) => {
      const key = c.req.param('key');
      return isLetterKey(key) ? drawTemplate(c, source, key) : c.notFound();
    })
    .post('/templates/:key', (c) => postTemplate(c, source, false))
    .post('/templates/:key/try', (c) => postTemplate(c, source, true))
    .get('/series', (c) => drawSeries(c))
    .post('/series', postSeries);
}
