import { Hono } from 'hono';
import { fiscalYearAt } from '#kernel/fiscal-year.ts';
import { say } from '#kernel/words.ts';
import { closeFundYear, fundYears, reopenFundYear, yearEnd } from '#pillars/2-funding/fund-books/index.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { type C, may, type Status, sentences, told, typedOf } from './desk-context.ts';
import { confirmForm, whyForm } from './forms.ts';
import { readNames } from './names.ts';
import { AT } from './pages/overview-page.tsx';
import { YearPage } from './pages/year-page.tsx';
import { YEAR } from './year-words.ts';

type Extra = { errors?: Record<string, string>; refusal?: string; why?: string };

const yearOf = (c: C) => Number(c.req.param('year'));

async function drawYear(c: C, extra: Extra = {}, status: Status = 200) {
  const { db, frame, lang } = c.var;
  const fiscalYear = yearOf(c);
  const present = fiscalYearAt(c.var.now);
  const years = (await fundYears(db, present)).map((year) => year.fiscalYear);
  if (!years.includes(fiscalYear)) return c.notFound();
  const end = await yearEnd(db, fiscalYear);
  const tags = end.open.map(({ awardId }) => awardId);
  const done = (['closed', 'opened'] as const).find((one) => one === c.req.query('done'));
  return c.html(
    <YearPage
      frame={frame}
      end={end}
      names={await readNames(db, lang, tags)}
      mayClose={may(c, 'close_year')}
      isOver={fiscalYear < present}
      done={status === 200 ? done : undefined}
      {...extra}
    />,
    status,
  );
}

async function close(c: C) {
  const { db, actor, now, lang } = c.var;
  const form = await readForm(c, confirmForm);
  if (!form.ok) return drawYear(c, { refusal: say(lang, YEAR.confirmFirst) }, 422);
  const outcome = await act(db, 'fund_books.close_year', actor, now, (desk) =>
    closeFundYear(desk, yearOf(c)),
  );
  if (outcome.ok) return c.redirect(`${AT}/years/${yearOf(c)}?done=closed`, 303);
  return drawYear(c, { refusal: told(c, outcome) }, statusOf(outcome));
}

async function reopen(c: C) {
  const { db, actor, now } = c.var;
  const form = await readForm(c, whyForm);
  const { why = '' } = typedOf(form.sent, 'why');
  if (!form.ok) return drawYear(c, { errors: sentences(c, form.errors), why }, 422);
  const outcome = await act(db, 'fund_books.reopen_year', actor, now, (desk) =>
    reopenFundYear(desk, yearOf(c), form.value.why),
  );
  if (outcome.ok) return c.redirect(`${AT}/years/${yearOf(c)}?done=opened`, 303);
  return drawYear(c, { refusal: told(c, outcome), why }, statusOf(outcome));
}

const YEAR_IN_PATH = '/:year{[0-9]{4}}';

/** The end of each fiscal year, below /desk/fund-books/years. */
export const yearRoutes = new Hono<AppEnv>()
  .get(YEAR_IN_PATH, (c) => drawYear(c))
  .post(`${YEAR_IN_PATH}/close`, (c) => close(c))
  .post(`${YEAR_IN_PATH}/reopen`, (c) => reopen(c));
