import { Hono } from 'hono';
import {
  findQuestionnaire,
  findVersion,
  isMet,
  problemText,
  publishVersion,
  questionsOf,
  readSection,
  type Section,
  type Values,
  withoutHidden,
} from '#blocks/questionnaire/index.ts';
import {
  AT,
  type C,
  draftPage,
  findSection,
  headOf,
  missingQuestions,
  type Opened,
  param,
  refusalWords,
  type Status,
  VERSION,
  versionForm,
  versionHref,
  versionPage,
} from '#blocks/questionnaire-editing/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { PreviewPage } from './pages/preview-page.tsx';
import { PublishPage } from './pages/publish-page.tsx';
import { compareDefinitions } from './rules/compare-definitions.ts';

/** The newest version before this one that was published. */
async function findFormer(c: C, { questionnaire, version }: Opened) {
  const found = await findQuestionnaire(c.var.db, questionnaire.id);
  const line = found?.versions.find(({ number, state }) => number < version.number && state !== 'draft');
  return line && (await findVersion(c.var.db, line.id));
}

async function drawPublish(c: C, opened: Opened, refusal?: string, status: Status = 200) {
  const { definition, version: saving } = opened.version;
  const former = await findFormer(c, opened);
  const keys = questionsOf(definition).map(({ key }) => key);
  return c.html(
    <PublishPage
      {...headOf(c, opened)}
      definition={definition}
      saving={saving}
      former={former?.version.number}
      changes={former ? compareDefinitions(former.version.definition, definition) : []}
      missing={missingQuestions(opened.questionnaire.purpose, keys)}
      refusal={refusal}
    />,
    status,
  );
}

async function publish(c: C, opened: Opened) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, versionForm);
  const saving = form.ok ? form.value.version : 0;
  const outcome = await act(db, 'questionnaire.publish', actor, now, (desk) =>
    publishVersion(desk, opened.version.id, saving),
  );
  if (outcome.ok) return c.redirect(`${AT}/${opened.questionnaire.id}?done=published`, 303);
  return drawPublish(c, opened, refusalWords(c, outcome), statusOf(outcome));
}

const MORE_ROWS = 3;

/** What a button of a table asks for, as the fields of the block draw it: more rows. */
function moreRows(sent: Sent): { readonly question: string; readonly count: number } | undefined {
  const [, question, count] = /^add:([a-z0-9_]+):(\d{1,3})$/.exec(String(sent['do'] ?? '')) ?? [];
  return question === undefined ? undefined : { question, count: Number(count) + MORE_ROWS };
}

/** What was sent, without the row that a button takes out. */
function withoutRow(sent: Sent): Sent {
  const [, question, row] = /^remove:([a-z0-9_]+):(\d{1,3})$/.exec(String(sent['do'] ?? '')) ?? [];
  if (question === undefined) return sent;
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !name.startsWith(`${question}.${row}.`)));
}

function drawPreview(c: C, opened: Opened, section: Section, sent: Sent | undefined) {
  const { definition } = opened.version;
  // A section is tried on its own: whether it is asked at all is not the question here.
  const alone = { sections: [{ ...section, condition: undefined }] };
  const own = new Set(section.questions.map(({ key }) => key));
  const [only = section] = alone.sections;
  const read = readSection(alone, only, sent ? withoutRow(sent) : {});
  const values: Values = sent ? read.values : {};
  const kept = withoutHidden(alone, values);
  const asked = section.questions.filter(
    ({ condition }) => condition === undefined || !own.has(condition.question) || isMet(condition, kept),
  );
  const rows = sent && moreRows(sent);
  const isTried = sent !== undefined && sent['do'] === undefined;
  const problems = isTried ? read.problems : [];
  const sentence = (problem: (typeof problems)[number]) => problemText(c.var.lang, definition, problem);
  const errors = Object.fromEntries(
    problems.map((problem) => [
      problem.row === undefined ? problem.question : `${problem.question}.${problem.row}.${problem.column}`,
      sentence(problem),
    ]),
  );
  return c.html(
    <PreviewPage
      {...headOf(c, opened)}
      sections={definition.sections}
      section={section}
      asked={asked}
      values={values}
      problems={problems}
      sentence={sentence}
      errors={errors}
      isGood={isTried && problems.length === 0}
      rows={rows}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

const preview = versionPage('list', async (c, opened) => {
  const section = findSection(opened.version.definition, param(c, 'section'));
  if (!section) return c.notFound();
  const sent = c.req.method === 'POST' ? ((await c.req.parseBody({ all: true })) as Sent) : undefined;
  return drawPreview(c, opened, section, sent);
});

/** Trying a form as it is answered, and publishing it. */
export const publishRoutes = new Hono<AppEnv>()
  .get(
    `${VERSION}/preview`,
    versionPage('list', (c, { version }) => {
      const [first] = version.definition.sections;
      return c.redirect(versionHref(version.id, first ? `/preview/${first.key}` : ''), 303);
    }),
  )
  .on(['GET', 'POST'], `${VERSION}/preview/:section{[a-z][a-z0-9_]*}`, preview)
  .get(
    `${VERSION}/publish`,
    draftPage((c, opened) => drawPublish(c, opened)),
  )
  .post(`${VERSION}/publish`, draftPage(publish));
