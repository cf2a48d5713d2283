import { type Context, Hono } from 'hono';
import { mayBy } from '#kernel/permit.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { type Course, findCourse, listCourses } from '#pillars/2-funding/grant-rules/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type FieldErrors, RefusalPage } from '#ui/index.ts';
import { PROBLEM_WORDS, REFORM_REFUSALS } from './change-words.ts';
import { publishScenario } from './commands/publish-scenario.ts';
import { saveScenario } from './commands/save-scenario.ts';
import { isId, readChanges, scenarioForm, type Typed, typedChanges } from './forms.ts';
import { ComparePage } from './pages/compare-page.tsx';
import { LabListPage } from './pages/lab-list-page.tsx';
import { LabPage } from './pages/lab-page.tsx';
import { ScenarioPage } from './pages/scenario-page.tsx';
import { findScenario, findScenarios, listScenarios } from './queries/list-scenarios.ts';
import { listTriedCourses } from './queries/past-rounds.ts';
import { readStudy } from './queries/read-study.ts';
import { courseNames } from './routes.tsx';
import { isChanged } from './rules/changes.ts';
import { REFORM_PERMITS } from './rules/permits.ts';
import type { Scenario } from './schema.ts';
import { thenWords } from './then-words.ts';
import { REFORM } from './words.ts';

type C = Context<AppEnv>;
type Code = keyof typeof REFORM_REFUSALS;
type Status = 200 | 403 | 404 | 409 | 422;
const AT = '/desk/reform';
/** So many scenarios stand side by side. */
const MOST_COMPARED = 4;

const sentence = (c: C, { code }: Refusal<Code>) => say(c.var.lang, REFORM_REFUSALS[code]);

function drawRefused(c: C, refusal: Refusal<Code>) {
  const { frame, lang } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, REFORM.lab)}
      reason={sentence(c, refusal)}
      instead={<a href="/reform">{say(lang, REFORM.title)}</a>}
    />,
    statusOf(refusal),
  );
}
const missing = (c: C) => drawRefused(c, { ok: false, kind: 'missing', code: 'reform.not_found' });

async function drawList(c: C, refusal?: string, status: Status = 200) {
  const { db, frame } = c.var;
  const counts = await listTriedCourses(db);
  const courses = (await listCourses(db)).map((course) => ({
    ...course,
    rounds: counts.get(course.key) ?? 0,
  }));
  const scenarios = await listScenarios(db);
  return c.html(
    <LabListPage frame={frame} courses={courses} scenarios={scenarios} refusal={refusal} />,
    status,
  );
}

type LabDrawing = { typed: Typed; roundIds: readonly string[]; errors?: FieldErrors; refusal?: string };

async function drawLab(c: C, course: Course, drawing: LabDrawing, status: Status = 200) {
  const { db, now, frame, lang } = c.var;
  const { changes, problems } = readChanges(drawing.typed);
  const read = await readStudy(db, { courseKey: course.key, roundIds: drawing.roundIds, changes }, now);
  const wrong = Object.entries(problems).map(([name, problem]) => [name, say(lang, PROBLEM_WORDS[problem])]);
  const errors = { ...Object.fromEntries(wrong), ...drawing.errors };
  const chosen = read.study.rounds.map(({ roundId }) => roundId);
  const newest = read.past.findLast(({ input }) => chosen.includes(input.roundId));
  return c.html(
    <LabPage
      frame={frame}
      course={course}
      read={read}
      roundIds={chosen}
      typed={drawing.typed}
      then={thenWords(lang, newest)}
      isTried={isChanged(changes)}
      errors={errors}
      refusal={drawing.refusal}
    />,
    status === 200 && wrong.length > 0 ? 422 : status,
  );
}

/** What the address says: the rounds and the changes, each no longer than anybody would type. */
function drawTrial(c: C, course: Course) {
  const typed = Object.fromEntries(
    Object.entries(c.req.query()).map(([name, value]) => [name, value.slice(0, 40)]),
  );
  return drawLab(c, course, { typed, roundIds: (c.req.queries('round') ?? []).filter(isId) });
}

function textsOf(sent: Sent): Typed {
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

async function save(c: C, course: Course) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, scenarioForm);
  const typed = textsOf(form.sent);
  const roundIds = [form.sent['round'] ?? []]
    .flat()
    .filter((id) => typeof id === 'string' && isId(id)) as string[];
  if (!form.ok) {
    const errors = Object.fromEntries(
      Object.entries(form.errors).map(([name, [problem]]) => [
        name,
        say(lang, PROBLEM_WORDS[problem === 'too_long' ? 'too_long' : 'missing']),
      ]),
    );
    return drawLab(c, course, { typed, roundIds, errors }, 422);
  }
  const { changes, problems } = readChanges(typed);
  if (Object.keys(problems).length > 0) return drawLab(c, course, { typed, roundIds }, 422);
  const { name, reason } = form.value;
  const outcome = await act(db, 'reform.save_scenario', actor, now, (desk) =>
    saveScenario(desk, { courseKey: course.key, roundIds, changes, name, reason }),
  );
  if (outcome.ok) return c.redirect(`${AT}/scenarios/${outcome.value.subjectId}?saved=yes`, 303);
  return drawLab(c, course, { typed, roundIds, refusal: sentence(c, outcome) }, statusOf(outcome));
}

async function drawScenario(c: C, scenario: Scenario, refusal?: string, status: Status = 200) {
  const { frame, actor } = c.var;
  const query = new URLSearchParams([
    ...scenario.roundIds.map((id) => ['round', id]),
    ...Object.entries(typedChanges(scenario.changes)),
  ]);
  return c.html(
    <ScenarioPage
      frame={frame}
      scenario={scenario}
      courseName={(await courseNames(c)).get(scenario.courseKey) ?? scenario.courseKey}
      mayPublish={mayBy(REFORM_PERMITS, actor, 'publish_scenario').ok}
      saved={c.req.query('saved') === 'yes'}
      againHref={`${AT}/courses/${scenario.courseKey}?${query.toString()}`}
      refusal={refusal}
    />,
    status,
  );
}

async function publish(c: C, action: 'publish' | 'take_back') {
  const { db, actor, now } = c.var;
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return missing(c);
  const outcome = await act(db, `reform.${action}`, actor, now, (desk) => publishScenario(desk, id, action));
  if (outcome.ok) return c.redirect(`${AT}/scenarios/${id}`, 303);
  const scenario = await findScenario(db, id);
  return scenario ? drawScenario(c, scenario, sentence(c, outcome), statusOf(outcome)) : missing(c);
}

async function drawCompared(c: C) {
  const ids = (c.req.queries('s') ?? []).filter(isId).slice(0, MOST_COMPARED);
  const scenarios = await findScenarios(c.var.db, [...new Set(ids)]);
  if (scenarios.length < 2) return drawList(c, say(c.var.lang, REFORM.compareFew), 422);
  return c.html(<ComparePage frame={c.var.frame} scenarios={scenarios} names={await courseNames(c)} />);
}

function withCourse(draw: (c: C, course: Course) => Response | Promise<Response>) {
  return async (c: C) => {
    const course = await findCourse(c.var.db, c.req.param('course') ?? '');
    return course ? draw(c, course) : missing(c);
  };
}

/** The rule laboratory, below /desk/reform. */
export const reformDeskRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    const permit = mayBy(REFORM_PERMITS, c.var.actor, 'try_rules');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .get('/', (c) => drawList(c))
  .get('/compare', (c) => drawCompared(c))
  .get('/courses/:course', withCourse(drawTrial))
  .post('/courses/:course', withCourse(save))
  .get('/scenarios/:id', async (c) => {
    const id = c.req.param('id');
    const scenario = isId(id) ? await findScenario(c.var.db, id) : undefined;
    return scenario ? drawScenario(c, scenario) : missing(c);
  })
  .post('/scenarios/:id/publish', (c) => publish(c, 'publish'))
  .post('/scenarios/:id/take-back', (c) => publish(c, 'take_back'));
