import { Hono } from 'hono';
import { addDays, japanDay } from '#kernel/japan-day.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { NumbersPage } from './pages/numbers-page.tsx';
import { countGroups } from './queries/count-groups.ts';
import { readMonths } from './queries/read-months.ts';
import { monthOf } from './rules/months.ts';

/** As far back as evidence looks, so that each of its sentences leads to its month. */
const LOOK_BACK_DAYS = 3653;

export const groupNumberRoutes = new Hono<AppEnv>().get('/', async (c) => {
  const { db, frame, now } = c.var;
  const today = japanDay(now);
  const months = await readMonths(db, monthOf(addDays(today, -LOOK_BACK_DAYS)), monthOf(today));
  return c.html(
    <NumbersPage frame={frame} counts={await countGroups(db, today)} months={months} today={today} />,
  );
});
