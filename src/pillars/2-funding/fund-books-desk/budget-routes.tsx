import { Hono } from 'hono';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { say } from '#kernel/words.ts';
import { listBudgets, setBudget } from '#pillars/2-funding/fund-books/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type C, type Status, told, typedOf } from './desk-context.ts';
import { budgetForm } from './forms.ts';
import { courseNames, decidedByCourse } from './names.ts';
import { BudgetsPage, type BudgetTyped } from './pages/budgets-page.tsx';
import { AT } from './pages/overview-page.tsx';
import { BUDGET } from './year-words.ts';

type Extra = {
  sent?: { key: string; typed: BudgetTyped };
  errors?: Record<string, string>;
  refusal?: string;
};

const LABELS = {
  fundYen: BUDGET.fundLabel,
  generalYen: BUDGET.generalLabel,
  awards: BUDGET.awardsLabel,
} as const;

function sentencesOf(c: C, key: string, errors: Record<string, string[]>): Record<string, string> {
  const { lang } = c.var;
  return Object.fromEntries(
    Object.keys(errors).map((field) => {
      const label = LABELS[field as keyof typeof LABELS];
      const sentence = label
        ? say(lang, BUDGET.number, { field: say(lang, label) })
        : say(lang, BUDGET.tooLong);
      return [`${key}.${field}`, sentence];
    }),
  );
}

async function drawBudgets(c: C, year: number, years: number[], extra: Extra = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const budgets = await listBudgets(db);
  const decided = await decidedByCourse(db, year);
  const courses = (await courseNames(db, lang)).map(({ key, name }) => ({
    key,
    name,
    budget: budgets.find(({ courseKey, fiscalYear }) => courseKey === key && fiscalYear === year),
    decided: decided.get(key) ?? { count: 0, yen: 0 },
  }));
  return c.html(
    <BudgetsPage
      frame={frame}
      fiscalYear={year}
      years={years}
      courses={courses}
      saved={c.req.query('saved') === 'yes' && status === 200}
      {...extra}
    />,
    status,
  );
}

/** The years offered: from two ago to the next one, for which budgets are made in winter. */
const around = (present: number) => [present + 1, present, present - 1, present - 2];

async function saveBudget(c: C, present: number) {
  const { db, actor, now, lang } = c.var;
  const courseKey = c.req.param('course') ?? '';
  const fiscalYear = Number(c.req.param('year'));
  const known = await courseNames(db, lang);
  if (!known.some(({ key }) => key === courseKey) || !around(present).includes(fiscalYear))
    return c.notFound();
  const form = await readForm(c, budgetForm);
  const typed = typedOf(form.sent, 'fundYen', 'generalYen', 'awards', 'note');
  const draw = (extra: Extra, status: Status) =>
    drawBudgets(c, fiscalYear, around(present), { sent: { key: courseKey, typed }, ...extra }, status);
  if (!form.ok) return draw({ errors: sentencesOf(c, courseKey, form.errors) }, 422);
  const outcome = await act(db, 'fund_books.set_budget', actor, now, (desk) =>
    setBudget(desk, { courseKey, fiscalYear, ...form.value }),
  );
  if (outcome.ok) return c.redirect(`${AT}/budgets?year=${fiscalYear}&saved=yes`, 303);
  return draw({ refusal: told(c, outcome) }, statusOf(outcome));
}

/** Budgets by course and year, below /desk/fund-books/budgets. */
export const budgetRoutes = new Hono<AppEnv>()
  .get('/', (c) => {
    const present = fiscalYearAt(c.var.now);
    const asked = Number(c.req.query('year'));
    return drawBudgets(c, around(present).includes(asked) ? asked : present, around(present));
  })
  .post('/:course{[a-z][a-z0-9_-]*}/:year{[0-9]{4}}', (c) => saveBudget(c, fiscalYearAt(c.var.now)));
