import { Hono } from 'hono';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { codeOf } from '#registry/organisations/index.ts';
import { recoveryRoutes } from '#registry/recovery/index.ts';
import { takeUpByLink } from './commands/take-up-handover.ts';
import { LinkEndPage, TakeUpPage } from './pages/other-pages.tsx';
import { findHandoverByToken } from './queries/list-handovers.ts';
import { handoverState } from './rules/handover.ts';

/** Taking up a handover by its link, and recovery. Opening a link changes nothing. Below /succession. */
export const successionRoutes = new Hono<AppEnv>()
  .use(async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  })
  .get('/take-up/:token', async (c) => {
    const { db, frame, now } = c.var;
    const token = c.req.param('token');
    const found = await findHandoverByToken(db, token);
    const state = found && handoverState(found.handover, now);
    if (found && state === 'accepted') {
      return c.html(<LinkEndPage frame={frame} takenUp={{ code: codeOf(found.number) }} />);
    }
    if (!found || state !== 'offered') return c.html(<LinkEndPage frame={frame} />, 404);
    const { group, handover } = found;
    return c.html(
      <TakeUpPage frame={frame} group={group} name={handover.name} action={`/succession/take-up/${token}`} />,
    );
  })
  .post('/take-up/:token', async (c) => {
    const { db, actor, frame, now } = c.var;
    const token = c.req.param('token');
    const outcome = await act(db, 'succession.take_up', actor, now, (desk) =>
      takeUpByLink(desk, token, frame.city.name),
    );
    const found = await findHandoverByToken(db, token);
    const isTaken = outcome.ok || (found && handoverState(found.handover, now) === 'accepted');
    return isTaken
      ? c.redirect(`/succession/take-up/${token}`, 303)
      : c.html(<LinkEndPage frame={frame} />, 404);
  })
  .route('/', recoveryRoutes);
