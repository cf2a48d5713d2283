import { Hono } from 'hono';
import { z } from 'zod';
import {
  checkValues,
  type Problem,
  problemText,
  type RawForm,
  readSection,
  type Section,
  shownValues,
  type Values,
  visibleSections,
} from '#blocks/questionnaire/index.ts';
import { MORE_ROWS } from '#blocks/questionnaire-fields/index.ts';
import { instantWords } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import type { AnswerOwner } from './answer-owner.ts';
import { writeSection } from './commands/write-section.ts';
import {
  type C,
  ID,
  idIn,
  type Opened,
  openAnswer,
  openQuestions,
  refusalWords,
  type Status,
} from './drawing.tsx';
import { answerHref, LONG_ADDRESS, sectionHref } from './pages/answer-page.tsx';
import { SectionPage, type SectionPageProps } from './pages/section-page.tsx';
import { listChanges } from './queries/list-changes.ts';
import { type Pressed, pressed, rowsAsked, withoutRow } from './rules/pressed.ts';
import { sectionAfter } from './rules/progress.ts';
import { takeFiles } from './take-files.ts';
import { ANSWERING } from './words.ts';

const SECTION = ':section{(section-)?[a-z][a-z0-9_]*}';
const versionForm = z.object({ version: z.coerce.number().int().min(0).catch(0) });

type Extra = Partial<
  Pick<SectionPageProps, 'refusal' | 'theirs' | 'onwards' | 'revision'> & {
    values: Values;
    problems: readonly Problem[];
    /** What is wrong with files that were sent, by question. */
    fileErrors: Readonly<Record<string, string>>;
  }
>;

/** The problems of a section that somebody has saved; an untouched page has none yet. */
async function problemsOf(c: C, { found }: Opened, section: Section): Promise<readonly Problem[]> {
  const { answer, definition } = found;
  const isSaved = (await listChanges(c.var.db, answer.id)).has(section.key);
  if (!isSaved) return [];
  const keys = new Set(section.questions.map(({ key }) => key));
  return checkValues(definition, answer.values).filter(({ question }) => keys.has(question));
}

async function drawSection(c: C, opened: Opened, section: Section, extra: Extra = {}, status: Status = 200) {
  const { lang } = c.var;
  const { found, head, mayWrite } = opened;
  const { answer, definition } = found;
  const problems = extra.problems ?? (await problemsOf(c, opened, section));
  const sentence = (problem: Problem) => problemText(lang, definition, problem);
  const { fileErrors = {} } = extra;
  const fieldErrors = problems.map((problem) => [fieldOf(problem), sentence(problem)] as const);
  return c.html(
    <SectionPage
      head={head}
      section={section}
      sections={visibleSections(definition, answer.values)}
      values={extra.values ?? answer.values}
      shown={shownValues(lang, definition, answer.values).find(({ key }) => key === section.key)}
      open={openQuestions(found)}
      problems={problems}
      sentence={sentence}
      errors={{ ...Object.fromEntries(fieldErrors), ...fileErrors }}
      said={
        new Map([
          ...answer.openFields.map(({ question, words }) => [question, words] as const),
          ...Object.entries(fileErrors),
        ])
      }
      rows={rowsAsked(c.req.query('rows'))}
      revision={extra.revision ?? answer.revision}
      mayWrite={mayWrite}
      savedAt={instantWords(answer.changedAt, lang).slice(-5)}
      refusal={extra.refusal}
      theirs={extra.theirs}
      onwards={extra.onwards}
    />,
    status,
  );
}

const fieldOf = ({ question, row, column }: Problem) =>
  row === undefined || column === undefined ? question : `${question}.${row}.${column}`;

function sectionIn(c: C, { found }: Opened): Section | undefined {
  const key = c.req.param('section')?.replace(LONG_ADDRESS, '');
  return visibleSections(found.definition, found.answer.values).find((section) => section.key === key);
}

/** The texts of a form; files have a way of their own. */
const textsOf = (sent: Sent) =>
  Object.fromEntries(
    Object.entries(sent).filter(([, value]) => [value].flat().every((one) => typeof one === 'string')),
  );

async function save(c: C, owners: readonly AnswerOwner[]) {
  const { db, actor, now } = c.var;
  const opened = await openAnswer(c, owners);
  const section = opened && sectionIn(c, opened);
  if (!opened || !section) return c.notFound();
  const form = await readForm(c, versionForm);
  const press = pressed(typed(form.sent, 'do'));
  const isRow = press.what === 'remove';
  const raw = isRow ? withoutRow(textsOf(form.sent), press.question, press.index) : textsOf(form.sent);
  const revision = form.ok ? form.value.version : 0;
  const outcome = await act(db, 'questionnaire_answering.save_section', actor, now, (desk) =>
    writeSection(desk, idIn(c), section.key, raw, revision),
  );
  if (!outcome.ok && outcome.code !== 'questionnaire.changed_meanwhile') {
    return outcome.kind === 'missing'
      ? c.notFound()
      : drawSection(
          c,
          opened,
          section,
          { refusal: refusalWords(c, opened.owner, outcome) },
          statusOf(outcome),
        );
  }
  // Files collide with nothing: they are taken in even when the texts have to be brought together first.
  const fileErrors = await takeFiles(c, opened, section, form.sent, press);
  if (!outcome.ok) return drawConflict(c, owners, section, raw, fileErrors);
  return goOn(c, owners, section, press, outcome.value.problems, fileErrors);
}

/** Somebody saved the same section before: what was typed stays in the fields, theirs stands above. */
async function drawConflict(
  c: C,
  owners: readonly AnswerOwner[],
  section: Section,
  raw: RawForm,
  fileErrors: Readonly<Record<string, string>>,
) {
  const opened = await openAnswer(c, owners);
  if (!opened) return c.notFound();
  const { definition, answer } = opened.found;
  const open = openQuestions(opened.found);
  const asked = section.questions.filter(({ key, kind }) => open.has(key) && kind !== 'file');
  const read = readSection(definition, { ...section, questions: asked }, raw, answer.values);
  const typedOver = new Set(asked.map(({ key }) => key));
  const kept = Object.entries(answer.values).filter(([key]) => !typedOver.has(key));
  return drawSection(
    c,
    opened,
    section,
    {
      refusal: say(c.var.lang, ANSWERING.conflict),
      values: { ...Object.fromEntries(kept), ...read.values },
      problems: read.problems,
      theirs: shownValues(c.var.lang, definition, answer.values).find(({ key }) => key === section.key),
      fileErrors,
    },
    409,
  );
}

/** Where a saved section leads. What is wrong in it is said first; it is saved all the same. */
async function goOn(
  c: C,
  owners: readonly AnswerOwner[],
  section: Section,
  press: Pressed,
  problems: readonly Problem[],
  fileErrors: Readonly<Record<string, string>>,
) {
  const at = sectionHref(idIn(c), section.key);
  const again = await openAnswer(c, owners);
  if (!again) return c.notFound();
  const current = sectionIn(c, again) ?? section;
  if (Object.keys(fileErrors).length > 0)
    return drawSection(c, again, current, { problems, fileErrors }, 422);
  if (press.what === 'add') {
    return c.redirect(`${at}?rows=${press.question}:${press.drawn + MORE_ROWS}#field-${press.question}`, 303);
  }
  if (press.what === 'leave') return c.redirect(`${answerHref(idIn(c))}?done=saved`, 303);
  if ('question' in press) return c.redirect(`${at}#field-${press.question}`, 303);
  const { definition, answer } = again.found;
  const keys = new Set(current.questions.map(({ key }) => key));
  const wrong = checkValues(definition, answer.values).filter(({ question }) => keys.has(question));
  const next = sectionAfter(visibleSections(definition, answer.values), section.key);
  const onwards = next ? sectionHref(idIn(c), next.key) : answerHref(idIn(c), '/check');
  return wrong.length === 0
    ? c.redirect(onwards, 303)
    : drawSection(c, again, current, { problems: wrong, onwards }, 422);
}

/** Saves while one types: the same as the button, answered in a few words. */
async function autosave(c: C, owners: readonly AnswerOwner[]) {
  const { db, actor, now, lang } = c.var;
  const opened = await openAnswer(c, owners);
  const section = opened && sectionIn(c, opened);
  if (!section) return c.json({ code: 'questionnaire.not_found' }, 404);
  const form = await readForm(c, versionForm);
  const revision = form.ok ? form.value.version : 0;
  const outcome = await act(db, 'questionnaire_answering.save_section', actor, now, (desk) =>
    writeSection(desk, idIn(c), section.key, textsOf(form.sent), revision),
  );
  if (!outcome.ok) return c.json({ code: outcome.code }, statusOf(outcome));
  return c.json({ savedAt: instantWords(now, lang).slice(-5), version: outcome.value.revision });
}

/** Writing an answer, one section a page. */
export function sectionRoutes(owners: readonly AnswerOwner[]) {
  return new Hono<AppEnv>()
    .get(`/${ID}/${SECTION}`, async (c) => {
      const opened = await openAnswer(c, owners);
      const section = opened && sectionIn(c, opened);
      return opened && section ? drawSection(c, opened, section) : c.notFound();
    })
    .post(`/${ID}/${SECTION}`, (c) => save(c, owners))
    .post(`/${ID}/${SECTION}/autosave`, (c) => autosave(c, owners));
}
