import { type Context, Hono } from 'hono';
import { isAnonymous } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { findPerson, holdsStaffRole } from '#registry/people/index.ts';
import { ButtonLink, Notice, PATHS, Page, signInHref } from '#ui/index.ts';
import { anonymisePerson } from './commands/anonymise-person.ts';
import { LeaveParts } from './pages/leave-parts.tsx';
import { listOpenMatters } from './queries/list-open-matters.ts';
import { LEAVE, LEAVE_REFUSALS } from './words.ts';

type C = Context<AppEnv>;

async function drawLeave(c: C, refusal?: string, status: 200 | 403 | 404 | 409 | 422 = 200) {
  const { actor, db, frame, lang, now, services } = c.var;
  const person = await findPerson(db, actor.id);
  if (!person) return c.redirect(signInHref('/me/leave'), 303);
  const today = japanDay(now);
  return c.html(
    <Page
      frame={frame}
      title={say(lang, LEAVE.title)}
      lead={say(lang, LEAVE.lead)}
      crumbs={[{ label: say(lang, LEAVE.me), href: PATHS.account }]}
      before={refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      islands={['confirm-button']}
      noindex
    >
      <LeaveParts
        frame={frame}
        name={person.name}
        action="/me/leave"
        back={PATHS.account}
        isStaff={await holdsStaffRole(db, actor.id, today)}
        matters={await listOpenMatters(db, services.openMatters, actor.id, today)}
      />
    </Page>,
    status,
  );
}

/** The end of one's own account: what goes and what stays, and the button that ends it. */
export const leavingRoutes = new Hono<AppEnv>()
  .use('/me/leave', async (c, next) => {
    if (isAnonymous(c.var.actor)) return c.redirect(signInHref('/me/leave'), 303);
    c.header('cache-control', 'no-store');
    return next();
  })
  .get('/me/leave', (c) => drawLeave(c))
  .post('/me/leave', async (c) => {
    const { actor, db, lang, now, services } = c.var;
    const sent = await c.req.parseBody();
    if (sent['confirmed'] !== 'yes') return drawLeave(c, say(lang, LEAVE.unconfirmed), 422);
    const outcome = await act(db, 'people.anonymise', actor, now, (desk) =>
      anonymisePerson(desk, actor.id, services.openMatters),
    );
    if (!outcome.ok) return drawLeave(c, say(lang, LEAVE_REFUSALS[outcome.code]), statusOf(outcome));
    for (const cookie of await services.identity.signOut(c.req.raw.headers)) {
      c.header('set-cookie', cookie, { append: true });
    }
    return c.redirect('/left', 303);
  })
  .get('/left', (c) => {
    const { frame, lang } = c.var;
    return c.html(
      <Page frame={frame} title={say(lang, LEAVE.leftTitle)} lead={say(lang, LEAVE.leftLead)} noindex>
        <ButtonLink href={PATHS.home}>{say(lang, LEAVE.toHome)}</ButtonLink>
      </Page>,
    );
  });
