import { Hono } from 'hono';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import {
  AWARD_STATES,
  type AwardLine,
  isAwardOffice,
  listAwards,
} from '#pillars/2-funding/grant-awards/index.ts';
import { listCourses } from '#pillars/2-funding/grant-rules/index.ts';
import {
  type AwardSituation,
  type C,
  findSituations,
  groupSteps,
  type NextStep,
  no,
  officeSteps,
  today,
} from '#pillars/2-funding/grant-steps/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { type ListedAward, type ListFilter, ListPage } from './pages/list-page.tsx';
import { YearEndPage, type YearEndRow } from './pages/year-end-page.tsx';
import { overdueDays } from './rules/reminders.ts';
import { leftOf } from './rules/year-end.ts';

const filterOf = (c: C): ListFilter => ({
  q: (c.req.query('q') ?? '').slice(0, 100),
  year: /^\d{4}$/.test(c.req.query('year') ?? '') ? (c.req.query('year') ?? '') : '',
  course: (c.req.query('course') ?? '').slice(0, 60),
  state: AWARD_STATES.find((state) => state === c.req.query('state')) ?? '',
  overdue: c.req.query('overdue') === 'yes',
});

/** What an actor may do with an award: as a member of its group, or for the office. */
export function stepsFor(c: C, line: Pick<AwardLine, 'organisationId'>, now: AwardSituation): NextStep[] {
  const { actor } = c.var;
  const isOwn = actor.organisationIds.includes(line.organisationId);
  return isAwardOffice(actor) && !isOwn ? officeSteps(now, actor.id) : groupSteps(now, today(c));
}

function listed(c: C, lines: readonly AwardLine[], situations: Map<string, AwardSituation>): ListedAward[] {
  return lines.flatMap((line) => {
    const now = situations.get(line.id);
    if (!now) return [];
    const [overdueOn] = overdueDays(
      { ...line, hasInterim: now.interim !== undefined && now.interim !== 'draft' },
      today(c),
    );
    return [{ line, step: stepsFor(c, line, now).find(({ presses }) => presses), overdueOn }];
  });
}

const pressing = (rows: readonly ListedAward[]) =>
  rows
    .filter(({ step }) => step !== undefined)
    .toSorted((a, b) => (a.step?.dueOn ?? '9999').localeCompare(b.step?.dueOn ?? '9999'));

async function drawList(c: C) {
  const { db, actor, frame, lang } = c.var;
  const isOffice = isAwardOffice(actor);
  const own = isOffice ? {} : { organisationIds: actor.organisationIds };
  const everything = await listAwards(db, own);
  const situations = await findSituations(db, everything);
  const all = listed(c, everything, situations);
  const filter = filterOf(c);
  const shown = new Set((await listAwards(db, { ...own, ...wanted(c, filter) })).map(({ id }) => id));
  const courses = (await listCourses(db)).map(({ key, name }) => ({ key, name: name[lang] ?? name.ja }));
  return c.html(
    <ListPage
      frame={frame}
      isOffice={isOffice}
      waiting={pressing(all)}
      awards={all.filter(({ line }) => shown.has(line.id))}
      filter={filter}
      years={[...new Set(everything.map(({ fiscalYear }) => fiscalYear))]}
      courses={courses}
    />,
  );
}

function wanted(c: C, { q, year, course, state, overdue }: ListFilter) {
  return {
    text: q,
    fiscalYear: year === '' ? undefined : Number(year),
    courseKey: course === '' ? undefined : course,
    states:
      AWARD_STATES.filter((one) => one === state).length === 0
        ? undefined
        : AWARD_STATES.filter((one) => one === state),
    overdueOn: overdue ? today(c) : undefined,
  };
}

async function drawYearEnd(c: C) {
  const { db, actor, frame } = c.var;
  if (!isAwardOffice(actor)) return no(c, { ok: false, kind: 'forbidden', code: 'permit.wrong_role' });
  const all = await listAwards(db);
  const thisYear = fiscalYearOf(today(c));
  const years = [...new Set([thisYear, ...all.map(({ fiscalYear }) => fiscalYear)])].toSorted(
    (a, b) => b - a,
  );
  const asked = Number(c.req.query('year'));
  const year = years.includes(asked) ? asked : thisYear;
  const lines = all.filter(({ fiscalYear }) => fiscalYear === year);
  const situations = await findSituations(db, lines);
  const rows = lines.flatMap((line) => {
    const now = situations.get(line.id);
    return now
      ? [{ line, left: leftOf({ ...now, payments: now.parts.payments }, now.parts.repayment?.yen ?? 0) }]
      : [];
  });
  const part = (key: 'work' | 'money'): YearEndRow[] =>
    rows.map(({ line, left }) => ({ line, left: left[key] })).filter(({ left }) => left.length > 0);
  return c.html(
    <YearEndPage frame={frame} year={year} years={years} work={part('work')} money={part('money')} />,
  );
}

/** The list of awards, and what is left before the year ends. */
export const listRoutes = new Hono<AppEnv>()
  .get('/', (c) => drawList(c))
  .get('/year-end', (c) => drawYearEnd(c));
