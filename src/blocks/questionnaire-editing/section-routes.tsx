import { Hono } from 'hono';
import { questionsOf, type Section } from '#blocks/questionnaire/index.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import {
  type C,
  draftPage,
  headOf,
  type Opened,
  refusalWords,
  SECTION,
  type Status,
  sectionPage,
  sentences,
  VERSION,
  versionHref,
  writeDraft,
} from './drawing.tsx';
import { FORM_ERRORS } from './form-words.ts';
import { sectionForm } from './forms.ts';
import { KindPage, SectionPage } from './pages/section-page.tsx';
import { questionsBefore, readCondition } from './rules/condition-choices.ts';
import { addSection, changeSection, nextSectionKey } from './rules/edit-definition.ts';
import { knownQuestions } from './rules/known-questions.ts';
import { type Typed, typedFrom, typedSection } from './typed.ts';

type SectionExtra = { typed?: Typed; errors?: Record<string, string>; refusal?: string; saving?: number };

function drawSection(
  c: C,
  opened: Opened,
  section: Section | undefined,
  extra: SectionExtra = {},
  status: Status = 200,
) {
  const before = questionsBefore(opened.version.definition, section?.key);
  return c.html(
    <SectionPage
      {...headOf(c, opened)}
      section={section}
      before={before}
      typed={typedSection(section)}
      saving={opened.version.version}
      {...extra}
    />,
    status,
  );
}

async function saveSection(c: C, opened: Opened, section: Section | undefined) {
  const { definition } = opened.version;
  const form = await readForm(c, sectionForm);
  const typed = typedFrom(form.sent);
  if (!form.ok) return drawSection(c, opened, section, { typed, errors: sentences(c, form.errors) }, 422);
  const { version, title, help, condition, number } = form.value;
  const read = readCondition(questionsBefore(definition, section?.key), condition, number);
  if (!read.ok) {
    const field = read.problem === 'condition_number' ? 'condition.number' : 'condition';
    const errors = { [field]: say(c.var.lang, FORM_ERRORS[read.problem]) };
    return drawSection(c, opened, section, { typed, errors }, 422);
  }
  const parts = { title, help, condition: read.condition };
  const key = section?.key ?? nextSectionKey(definition);
  const after = section
    ? changeSection(definition, key, parts)
    : addSection(definition, { ...parts, key, questions: [] });
  const outcome = await writeDraft(c, opened, version, after);
  if (outcome.ok) return c.redirect(versionHref(opened.version.id, `?done=saved#s-${key}`), 303);
  return drawSection(c, opened, section, { typed, refusal: refusalWords(c, outcome) }, statusOf(outcome));
}

/** Ready-made questions of the form's purpose that it does not have yet. */
export function knownMissing({ questionnaire, version }: Opened) {
  const keys = questionsOf(version.definition).map(({ key }) => key);
  return knownQuestions(questionnaire.purpose).filter(({ key }) => !keys.includes(key));
}

const drawKinds = sectionPage((c, opened, section) =>
  c.html(
    <KindPage
      {...headOf(c, opened)}
      section={section}
      saving={opened.version.version}
      known={knownMissing(opened)}
    />,
  ),
);

/** One section a page, and the choice of what comes next in it. */
export const sectionRoutes = new Hono<AppEnv>()
  .get(
    `${VERSION}/sections/new`,
    draftPage((c, opened) => drawSection(c, opened, undefined)),
  )
  .post(
    `${VERSION}/sections/new`,
    draftPage((c, opened) => saveSection(c, opened, undefined)),
  )
  .get(
    SECTION,
    sectionPage((c, opened, section) => drawSection(c, opened, section)),
  )
  .post(SECTION, sectionPage(saveSection))
  .get(`${SECTION}/add`, drawKinds);
