import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { say, type Text } from '#kernel/words.ts';
import { listCourses, listRuleSets, type RuleSet } from '#pillars/2-funding/grant-rules/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { RefusalPage } from '#ui/index.ts';
import { AwardPage } from './pages/award-page.tsx';
import { AwardsPage } from './pages/awards-page.tsx';
import { CoursePage } from './pages/course-page.tsx';
import { GrantsPage } from './pages/grants-page.tsx';
import { readAwards } from './queries/read-awards.ts';
import { readCalls } from './queries/read-calls.ts';
import { GRANTS } from './words.ts';

type C = Context<AppEnv>;
const CODE = ':code{K\\d{4}-\\d{3,7}}';
const FILE = ':file{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}';
const FOR_AN_HOUR = 'public, max-age=3600';

function missing(c: C, reason: Text, href: string, instead: Text) {
  const { lang, frame } = c.var;
  return c.html(
    <RefusalPage
      frame={frame}
      title={say(lang, GRANTS.title)}
      reason={say(lang, reason)}
      instead={<a href={href}>{say(lang, instead)}</a>}
    />,
    404,
  );
}

/** Rules in force of a course, the newest year first. */
const inForce = (sets: readonly RuleSet[], key: string): RuleSet[] =>
  sets
    .filter(({ courseKey, state }) => courseKey === key && state === 'in_force')
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear);

async function drawHome(c: C) {
  const { db, frame, now } = c.var;
  const sets = await listRuleSets(db);
  const courses = (await listCourses(db)).map((course) => ({ course, sets: inForce(sets, course.key) }));
  const calls = await readCalls(db, now);
  return c.html(<GrantsPage {...{ frame, now, courses, ...calls }} awards={await readAwards(db)} />);
}

async function drawCourse(c: C) {
  const { db, frame } = c.var;
  const course = (await listCourses(db)).find(({ key }) => key === c.req.param('key'));
  const sets = course ? inForce(await listRuleSets(db, course.key), course.key) : [];
  const year = c.req.query('year');
  const set = year === undefined ? sets[0] : sets.find(({ fiscalYear }) => String(fiscalYear) === year);
  if (!course || !set) return missing(c, GRANTS.missingCourse, '/grants', GRANTS.courses);
  return c.html(
    <CoursePage frame={frame} course={course} set={set} years={sets.map(({ fiscalYear }) => fiscalYear)} />,
  );
}

async function drawAwards(c: C) {
  const { db, frame } = c.var;
  const year = Number(c.req.query('year') ?? '');
  const course = c.req.query('course');
  const choice = {
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    course: course === '' ? undefined : course,
  };
  return c.html(
    <AwardsPage
      frame={frame}
      awards={await readAwards(db)}
      courses={await listCourses(db)}
      choice={choice}
    />,
  );
}

async function findAward(c: C) {
  const awards = await readAwards(c.var.db);
  const award = awards.find(({ code }) => code === c.req.param('code'));
  const others = awards.filter(
    ({ applicationId, id }) => applicationId === award?.applicationId && id !== award.id,
  );
  return award && { award, others };
}

/** A photograph of a published result, and of nothing else. */
async function sendPhotograph(c: C) {
  const { db, services } = c.var;
  const found = await findAward(c);
  const wanted = c.req.param('file');
  const isShown = found?.award.result?.photographs.some(
    ({ large, small }) => large === wanted || small === wanted,
  );
  const out = isShown && wanted !== undefined ? await services.files.get(db, wanted) : undefined;
  if (!out) return c.notFound();
  const headers = { ...out.headers, 'cache-control': FOR_AN_HOUR };
  return c.body(Readable.toWeb(out.stream) as ReadableStream, 200, headers);
}

/** The grants for everybody. Below /grants. */
export const grantRoutes = new Hono<AppEnv>()
  .get('/', (c) => drawHome(c))
  .get('/courses/:key', (c) => drawCourse(c))
  .get('/awards', (c) => drawAwards(c))
  .get(`/awards/${CODE}`, async (c) => {
    const found = await findAward(c);
    return found
      ? c.html(<AwardPage frame={c.var.frame} {...found} />)
      : missing(c, GRANTS.missing, '/grants/awards', GRANTS.awards);
  })
  .get(`/awards/${CODE}/photographs/${FILE}`, (c) => sendPhotograph(c));
