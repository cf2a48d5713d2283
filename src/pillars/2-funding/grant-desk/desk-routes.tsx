import { Hono } from 'hono';
import { shownValues } from '#blocks/questionnaire/index.ts';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { type Refusal, refuse } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import {
  APPLICATION_STATES,
  type ApplicationState,
  answerOpinion,
  findApplication,
  listApplications,
  listOpinions,
  OPEN_STATES,
  WAITING_FOR,
} from '#pillars/2-funding/grant-papers/index.ts';
import { listCourses } from '#pillars/2-funding/grant-rules/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, type Sent, typedFields } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { caseRoutes } from './case-routes.tsx';
import { decisionRoutes } from './decision-routes.tsx';
import { DECIDE } from './decision-words.ts';
import { type C, lookAt, may, no, refusalWords, type Status } from './drawing.tsx';
import { opinionForm } from './forms.ts';
import { type CaseSearch, PAGE_SIZE } from './pages/case-filters.tsx';
import { ListPage } from './pages/list-page.tsx';
import { OpinionPage, OpinionsPage } from './pages/opinion-pages.tsx';

const YEARS_BACK = 6;

/** What the address asks for; anything else falls back to what is under way. */
function readSearch(c: C): CaseSearch {
  const year = Number(c.req.query('year'));
  const state = c.req.query('state');
  return {
    text: (c.req.query('q') ?? '').slice(0, 100),
    state: state === 'all' ? 'all' : (APPLICATION_STATES.find((one) => one === state) ?? 'open'),
    course: (c.req.query('course') ?? '').slice(0, 60),
    year: Number.isInteger(year) && year > 2000 && year < 2200 ? year : undefined,
    waiting: WAITING_FOR.find((one) => one === c.req.query('waiting')),
    page: Math.min(10_000, Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1)),
  };
}

function statesOf(state: CaseSearch['state']): ApplicationState[] | undefined {
  if (state === 'all') return undefined;
  return state === 'open' ? [...OPEN_STATES, 'awarded'] : [state];
}

async function drawList(c: C) {
  const permit = may(c, 'look');
  if (!permit.ok) return no(c, permit);
  const { db, frame, lang, now } = c.var;
  const search = readSearch(c);
  const { state, course, year, waiting, text, page } = search;
  const list = await listApplications(db, {
    states: statesOf(state),
    courseKey: course === '' ? undefined : course,
    fiscalYear: year,
    waiting,
    text,
    page,
    pageSize: PAGE_SIZE,
  });
  const courses = await listCourses(db);
  const thisYear = fiscalYearAt(now);
  return c.html(
    <ListPage
      frame={frame}
      search={search}
      list={list}
      courses={courses.map(({ key, name }) => ({ key, name: name[lang] ?? name.ja }))}
      years={Array.from({ length: YEARS_BACK }, (_, i) => thisYear + 1 - i)}
    />,
  );
}

async function drawOpinions(c: C) {
  const permit = may(c, 'answer_opinion');
  if (!permit.ok) return no(c, permit);
  const { db, frame, actor } = c.var;
  const lines = await listOpinions(db, { departmentIds: actor.departmentIds });
  return c.html(<OpinionsPage frame={frame} lines={lines} done={c.req.query('done') === 'answered'} />);
}

type OpinionExtra = { sent?: Sent; errors?: Record<string, string>; refusal?: Refusal };

async function drawOpinion(c: C, extra: OpinionExtra = {}, status: Status = 200) {
  const permit = may(c, 'answer_opinion');
  if (!permit.ok) return no(c, permit);
  const { db, frame, actor, lang } = c.var;
  const lines = await listOpinions(db, { departmentIds: actor.departmentIds });
  const line = lines.find(({ id }) => id === c.req.param('opinion'));
  const whole = line && (await findApplication(db, line.code));
  if (!line || !whole) return no(c, refuse('missing', 'grants.opinion_not_found'));
  const answer = await lookAt(c, whole.application.answerId, permit);
  const sending = answer?.sendings.at(-1);
  return c.html(
    <OpinionPage
      frame={frame}
      line={line}
      answerId={whole.application.answerId}
      sections={answer && sending ? shownValues(lang, answer.definition, sending.values) : []}
      typed={typedFields(extra.sent ?? {})}
      errors={extra.errors}
      refusal={extra.refusal && refusalWords(c, extra.refusal)}
    />,
    status,
  );
}

async function giveOpinion(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, opinionForm);
  if (!form.ok) {
    const errors = { verdict: say(lang, DECIDE.verdictMissing) };
    return drawOpinion(c, { sent: form.sent, errors }, 422);
  }
  const outcome = await act(db, 'grant_papers.answer_opinion', actor, now, (desk) =>
    answerOpinion(desk, c.req.param('opinion') ?? '', form.value),
  );
  if (outcome.ok) return c.redirect('/desk/grant-cases/opinions?done=answered', 303);
  return drawOpinion(c, { sent: form.sent, refusal: outcome }, statusOf(outcome));
}

const OPINION = ':opinion{[0-9a-f-]{36}}';

/** Everything below /desk/grant-cases: the office's list and cases, the opinions of departments, the decisions. */
export const grantDeskRoutes = new Hono<AppEnv>()
  .get('/', drawList)
  .get('/opinions', drawOpinions)
  .get(`/opinions/${OPINION}`, (c) => drawOpinion(c))
  .post(`/opinions/${OPINION}`, giveOpinion)
  .route('/', caseRoutes)
  .route('/', decisionRoutes);
