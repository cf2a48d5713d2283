import { type Context, Hono } from 'hono';
import { fiscalYearOf } from '#kernel/fiscal-year.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { isOpenOn, listEarmarks, listThanked } from '#pillars/2-funding/fund-gifts/index.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { DonorsPage } from './pages/donors-page.tsx';
import { FundPage } from './pages/fund-page.tsx';
import { GivePage } from './pages/give-page.tsx';
import { YearPage } from './pages/year-page.tsx';
import { getFacts, listWays } from './queries/get-facts.ts';
import { readFund } from './queries/read-fund.ts';

async function wholeOf(c: Context<AppEnv>) {
  const { db, frame, now } = c.var;
  const today = japanDay(now);
  return {
    frame,
    today,
    facts: await getFacts(db),
    fund: await readFund(db, fiscalYearOf(today)),
  };
}

/** The fund for anybody. Below /fund. */
export const fundRoutes = new Hono<AppEnv>()
  .get('/', async (c) => c.html(<FundPage {...(await wholeOf(c))} />))
  .get('/give', async (c) => {
    const { db, frame, now } = c.var;
    const today = japanDay(now);
    const earmarks = (await listEarmarks(db)).filter((one) => isOpenOn(one, today));
    const props = { frame, facts: await getFacts(db), ways: await listWays(db), earmarks };
    return c.html(<GivePage {...props} />);
  })
  .get('/donors', async (c) => {
    const { db, frame } = c.var;
    return c.html(<DonorsPage frame={frame} facts={await getFacts(db)} thanked={await listThanked(db)} />);
  })
  .get('/:year{20[0-9]{2}}', async (c) => {
    const fiscalYear = Number(c.req.param('year'));
    const whole = await wholeOf(c);
    const year = whole.fund.years.find((one) => one.fiscalYear === fiscalYear);
    if (!year) return c.notFound();
    const thanked = await listThanked(c.var.db, fiscalYear);
    return c.html(<YearPage {...whole} year={year} thanked={thanked} />);
  });
