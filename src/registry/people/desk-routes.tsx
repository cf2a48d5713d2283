import { type Context, Hono } from 'hono';
import { japanDay } from '#kernel/japan-day.ts';
import type { Refusal } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { newToken } from '#platform/identity/index.ts';
import { originOf } from '#platform/settings/settings.ts';
import { listDepartments, listOpenDepartments } from '#registry/departments/index.ts';
import { type FieldErrors, Page, RefusalNotice } from '#ui/index.ts';
import { endRole } from './commands/end-role.ts';
import { grantRole } from './commands/grant-role.ts';
import { invitePerson } from './commands/invite-person.ts';
import { resetSecondFactor } from './commands/reset-second-factor.ts';
import { viewPerson } from './commands/view-person.ts';
import { withdrawInvitation } from './commands/withdraw-invitation.ts';
import { PEOPLE_ERRORS, PEOPLE_REFUSALS, PEOPLE_WORDS } from './desk-words.ts';
import { grantForm, inviteForm, searchForm } from './forms.ts';
import { InvitePage } from './pages/invite-page.tsx';
import { AT, PeoplePage } from './pages/people-page.tsx';
import { PersonPage, type PersonProps } from './pages/person-page.tsx';
import { listOpenInvitations } from './queries/list-invitations.ts';
import { listPeople, type PeopleFilter } from './queries/list-people.ts';
import { mayEnd, mayGive, mayPeople } from './rules/permits.ts';
import { HELD_ROLES } from './rules/roles.ts';

type C = Context<AppEnv>;
type Code = keyof typeof PEOPLE_REFUSALS;
const ID = ':id{[0-9a-f-]{36}}';

const words = (c: C, refusal: Refusal<Code>) => say(c.var.lang, PEOPLE_REFUSALS[refusal.code]);
const givable = (c: C) => HELD_ROLES.filter((role) => mayGive(c.var.actor, role).ok);

/** The sentences of the fields that could not be read, in the order of the form. */
function sentences(c: C, errors: Record<string, string[]>): FieldErrors {
  const wrong = Object.entries(PEOPLE_ERRORS).filter(([name]) => errors[name] !== undefined);
  return Object.fromEntries(wrong.map(([name, text]) => [name, say(c.var.lang, text)]));
}

async function drawList(c: C, filter: PeopleFilter, refusal?: Refusal<Code>) {
  const { db, frame, now } = c.var;
  const props = {
    frame,
    lines: await listPeople(db, japanDay(now), filter),
    invitations: await listOpenInvitations(db, now),
    invited: c.req.query('invited') === 'yes',
    left: c.req.query('left') === 'yes',
    refusal: refusal && words(c, refusal),
    ...filter,
  };
  return c.html(<PeoplePage {...props} />, refusal ? statusOf(refusal) : 200);
}

/** Draws a record, and writes down in the same transaction who looked; without the note there is no record. */
async function drawPerson(
  c: C,
  id: string,
  extra: Pick<PersonProps, 'sent' | 'errors' | 'refusal'> = {},
  status: 200 | 403 | 404 | 409 | 422 = 200,
) {
  const { actor, db, frame, now } = c.var;
  const viewed = await act(db, 'people.view', actor, now, (desk) => viewPerson(desk, id));
  if (!viewed.ok) return viewed.kind === 'missing' ? c.notFound() : drawRefused(c, viewed);
  const props = {
    frame,
    person: viewed.value.person,
    today: japanDay(now),
    departments: await listDepartments(db),
    mayGive: id === actor.id ? [] : givable(c),
    mayEnd: HELD_ROLES.filter((role) => mayEnd(actor, role).ok),
    mayAnonymise: id !== actor.id && mayPeople(actor, 'anonymise').ok,
    mayReset: id !== actor.id && mayPeople(actor, 'reset_second_factor').ok,
  };
  return c.html(<PersonPage {...props} {...extra} />, status);
}

function drawRefused(c: C, refusal: Refusal<Code>) {
  const { frame, lang } = c.var;
  return c.html(
    <Page frame={frame} title={say(lang, PEOPLE_WORDS.title)} noindex>
      <RefusalNotice lang={lang} reason={words(c, refusal)} />
    </Page>,
    statusOf(refusal),
  );
}

type InviteExtra = Omit<Parameters<typeof InvitePage>[0], 'frame' | 'roles' | 'departments'>;

async function drawInvite(c: C, extra: InviteExtra, status: 200 | 403 | 404 | 409 | 422 = 200) {
  const departments = await listOpenDepartments(c.var.db);
  return c.html(
    <InvitePage frame={c.var.frame} roles={givable(c)} departments={departments} {...extra} />,
    status,
  );
}

/** Sends the link; only its hash stays here. */
async function invite(c: C) {
  const { actor, db, frame, now, settings } = c.var;
  const form = await readForm(c, inviteForm);
  if (!form.ok) {
    return drawInvite(c, { sent: form.sent, errors: sentences(c, form.errors) }, 422);
  }
  const { token, hash } = newToken();
  const url = `${originOf(settings)}/invitations/${token}`;
  const link = { url, hash, house: `${frame.city.name} ${frame.city.productName}` };
  const invitation = { ...form.value, organisationId: null };
  const outcome = await act(db, 'people.invite', actor, now, (desk) => invitePerson(desk, invitation, link));
  if (outcome.ok) return c.redirect(`${AT}?invited=yes`, 303);
  return drawInvite(c, { sent: form.sent, refusal: words(c, outcome) }, statusOf(outcome));
}

async function grant(c: C, personId: string) {
  const { actor, db, now } = c.var;
  const form = await readForm(c, grantForm);
  if (!form.ok) {
    const errors = sentences(c, form.errors);
    return drawPerson(c, personId, { sent: form.sent, errors }, 422);
  }
  const { startsOn, ...role } = form.value;
  const gift = { ...role, personId, organisationId: null, startsOn: startsOn ?? japanDay(now) };
  const outcome = await act(db, 'people.grant_role', actor, now, (desk) => grantRole(desk, gift));
  if (outcome.ok) return c.redirect(`${AT}/${personId}`, 303);
  return drawPerson(c, personId, { sent: form.sent, refusal: words(c, outcome) }, statusOf(outcome));
}

/** The back office's pages about people and their roles. */
export const peopleDeskRoutes = new Hono<AppEnv>()
  .use('/people/*', async (c, next) => {
    const permit = mayPeople(c.var.actor, 'list');
    return permit.ok ? next() : drawRefused(c, permit);
  })
  .get('/people', (c) => drawList(c, { role: HELD_ROLES.find((role) => role === c.req.query('role')) }))
  .post('/people/search', async (c) => {
    const form = await readForm(c, searchForm);
    return drawList(c, form.ok ? form.value : {});
  })
  .get('/people/invite', (c) => drawInvite(c, { sent: { lang: 'ja' } }))
  .post('/people/invite', (c) => invite(c))
  .post(`/people/invitations/${ID}/withdraw`, async (c) => {
    const { actor, db, now } = c.var;
    const id = c.req.param('id');
    const outcome = await act(db, 'people.withdraw_invitation', actor, now, (desk) =>
      withdrawInvitation(desk, id),
    );
    return outcome.ok ? c.redirect(AT, 303) : drawList(c, {}, outcome);
  })
  .get(`/people/${ID}`, (c) => drawPerson(c, c.req.param('id')))
  .post(`/people/${ID}/roles`, (c) => grant(c, c.req.param('id')))
  .post(`/people/${ID}/roles/:role{[0-9a-f-]{36}}/end`, async (c) => {
    const { actor, db, now } = c.var;
    const { id, role } = c.req.param();
    const outcome = await act(db, 'people.end_role', actor, now, (desk) => endRole(desk, id, role));
    if (outcome.ok) return c.redirect(`${AT}/${id}`, 303);
    return drawPerson(c, id, { refusal: words(c, outcome) }, statusOf(outcome));
  })
  .post(`/people/${ID}/second-factor/reset`, async (c) => {
    const { actor, db, now, services } = c.var;
    const id = c.req.param('id');
    const outcome = await act(db, 'people.reset_second_factor', actor, now, (desk) =>
      resetSecondFactor(desk, id, services.identity),
    );
    if (outcome.ok) return c.redirect(`${AT}/${id}`, 303);
    return drawPerson(c, id, { refusal: words(c, outcome) }, statusOf(outcome));
  });
