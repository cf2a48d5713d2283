import { rowsOf, totalOf, type Values, yenOf } from '#blocks/questionnaire/index.ts';
import { refuse, type Verdict, yes } from '#kernel/verdict.ts';
import {
  type BudgetLine,
  capFor,
  eligibleCost,
  grantableYen,
  type ProgrammeRules,
} from '#pillars/2-funding/grant-rules/index.ts';

export type AmountRefusal =
  | 'grants.no_amount'
  | 'grants.over_cap'
  | 'grants.over_cost'
  | 'grants.budget_uneven'
  | 'grants.years_uneven'
  | 'grants.too_many_years';

/** What an answer asks for: the whole sum, and how much of it in each year of the project. */
export type Asked = { readonly totalYen: number; readonly byYear: readonly number[] };

/** The budget of the form (支出), by category. */
export function budgetOf(values: Values): BudgetLine[] {
  return rowsOf(values, 'budget').map((row, place) => ({
    key: String(place + 1),
    category: String(row['category'] ?? ''),
    item: String(row['item'] ?? ''),
    yen: typeof row['yen'] === 'number' ? row['yen'] : 0,
  }));
}

/** How many years the project runs; a form that does not ask means one. */
export function yearsOf(values: Values): number {
  const value = values['years'];
  const years = Number(value === undefined || value === '' ? 1 : value);
  return Number.isInteger(years) && years >= 1 ? years : 1;
}

/** The amounts by year: the rows of `yearly` where the form asks for them, or all of it in the one year. */
export function askedOf(values: Values): Asked {
  const totalYen = yenOf(values, 'requested_yen') ?? 0;
  const rows = rowsOf(values, 'yearly').map((row) => (typeof row['yen'] === 'number' ? row['yen'] : 0));
  return { totalYen, byYear: rows.length === 0 && yearsOf(values) === 1 ? [totalYen] : rows };
}

const NO_CAPS = { perProjectYen: null, perYearYen: null, byAwardYen: null, totalYen: null };

function isOverCap(rules: ProgrammeRules, asked: Asked, awardNumber: number): boolean {
  let paidBeforeYen = 0;
  for (const [place, yen] of asked.byYear.entries()) {
    const cap = capFor(rules, { awardNumber, yearIndex: place + 1, paidBeforeYen });
    if (cap.yen !== null && yen > cap.yen) return true;
    paidBeforeYen += yen;
  }
  return false;
}

/** Whether the sum that is asked for is covered by expenses that count, at the rate of the course. */
function isOverCost(rules: ProgrammeRules, asked: Asked, values: Values): boolean {
  const budget = budgetOf(values);
  if (budget.length === 0) return false;
  const most = grantableYen(
    { caps: NO_CAPS, counts: rules.counts, rate: rules.rate, roundingYen: 1 },
    {
      costYen: eligibleCost(rules, budget).countedYen,
      requestedYen: asked.totalYen,
      awardNumber: 1,
      yearIndex: 1,
      paidBeforeYen: 0,
    },
  );
  return asked.totalYen > most;
}

/** The money of an application: something is asked for, within the caps and the cost, and income meets expenses. */
export function checkAmounts(
  rules: ProgrammeRules,
  values: Values,
  awardNumber: number,
): Verdict<AmountRefusal> {
  const asked = askedOf(values);
  const years = yearsOf(values);
  if (asked.totalYen < 1) return refuse('unmet', 'grants.no_amount');
  if (years > (rules.years ?? 3) || years > 3) return refuse('unmet', 'grants.too_many_years');
  const sum = asked.byYear.reduce((total, yen) => total + yen, 0);
  if (asked.byYear.length !== years || sum !== asked.totalYen) return refuse('unmet', 'grants.years_uneven');
  if (isOverCap(rules, asked, awardNumber)) return refuse('unmet', 'grants.over_cap');
  const [income, expenses] = [rowsOf(values, 'income'), rowsOf(values, 'budget')];
  if (income.length > 0 && totalOf(income, 'yen') !== totalOf(expenses, 'yen'))
    return refuse('unmet', 'grants.budget_uneven');
  return isOverCost(rules, asked, values) ? refuse('unmet', 'grants.over_cost') : yes;
}
