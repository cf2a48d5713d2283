import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { holdsStaffRole, mayPeople, PEOPLE_WORDS, viewPerson } from '#registry/people/index.ts';
import { Notice, PATHS, Page, RefusalNotice } from '#ui/index.ts';
import { anonymisePerson } from './commands/anonymise-person.ts';
import { LeaveParts } from './pages/leave-parts.tsx';
import { listOpenMatters } from './queries/list-open-matters.ts';
import { LEAVE, LEAVE_REFUSALS } from './words.ts';

const AT = '/desk/people';

const ID = ':id{[0-9a-f-]{36}}';

async function drawLeave(
  c: Context<AppEnv>,
  id: string,
  refusal?: string,
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { actor, db, frame, lang, now, services } = c.var;
  const viewed = await act(db, 'people.view', actor, now, (desk) => viewPerson(desk, id));
  if (!viewed.ok) return c.notFound();
  const { name } = viewed.value.person;
  const today = japanDay(now);
  return c.html(
    <Page
      frame={frame}
      title={say(lang, LEAVE.title)}
      lead={say(lang, LEAVE.leadOther, { name })}
      crumbs={[
        { label: say(lang, PEOPLE_WORDS.desk), href: PATHS.desk },
        { label: say(lang, PEOPLE_WORDS.title), href: AT },
        { label: name, href: `${AT}/${id}` },
      ]}
      before={refusal !== undefined && <Notice lang={lang} kind="error" title={refusal} />}
      islands={['confirm-button']}
      noindex
    >
      <LeaveParts
        frame={frame}
        name={name}
        action={`${AT}/${id}/leave`}
        back={`${AT}/${id}`}
        isStaff={await holdsStaffRole(db, id, today)}
        matters={await listOpenMatters(db, services.openMatters, id, today)}
      />
    </Page>,
    status,
  );
}

/** The end of somebody's account at their request, by the administrator. */
export const leavingDeskRoutes = new Hono<AppEnv>()
  .use(`/people/${ID}/leave`, async (c, next) => {
    const permit = mayPeople(c.var.actor, 'anonymise');
    if (permit.ok) return next();
    const { frame, lang } = c.var;
    return c.html(
      <Page frame={frame} title={say(lang, LEAVE.title)} noindex>
        <RefusalNotice lang={lang} reason={say(lang, LEAVE_REFUSALS[permit.code])} />
      </Page>,
      403,
    );
  })
  .get(`/people/${ID}/leave`, (c) => drawLeave(c, c.req.param('id')))
  .post(`/people/${ID}/leave`, async (c) => {
    const { actor, db, lang, now, services } = c.var;
    const id = c.req.param('id');
    const sent = await c.req.parseBody();
    if (sent['confirmed'] !== 'yes') return drawLeave(c, id, say(lang, LEAVE.unconfirmed), 422);
    const outcome = await act(db, 'people.anonymise', actor, now, (desk) =>
      anonymisePerson(desk, id, services.openMatters),
    );
    if (outcome.ok) return c.redirect(`${AT}?left=yes`, 303);
    return drawLeave(c, id, say(lang, LEAVE_REFUSALS[outcome.code]), statusOf(outcome));
  });
