import { Hono } from 'hono';
import { isAnonymous } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { newToken } from '#platform/identity/index.ts';
import { findActor, noteSeen } from '#registry/people/index.ts';
import { type C, no, senderOf } from '#registry/registration-case/index.ts';
import { getRules } from '#registry/registration-conditions/index.ts';
import { askToStart, findStart, openStart, startPaper } from '#registry/registration-papers/index.ts';
import { startForm } from './forms.ts';
import { begin } from './group-routes.tsx';
import { PublicPage } from './pages/public-page.tsx';
import { BeginPage, SentPage, StartPage } from './pages/start-pages.tsx';
import { GROUP } from './words.ts';

const notOpen = { ok: false, kind: 'closed', code: 'registration.link_used' } as const;
const unknown = { ok: false, kind: 'missing', code: 'registration.link_unknown' } as const;

/** Whoever is signed in goes straight to the draft; others give their address first. */
async function start(c: C) {
  const { db, actor, frame, lang, now } = c.var;
  if (!isAnonymous(actor)) {
    const form = await readForm(c, startForm);
    const outcome = await begin(c, { kind: 'first', another: typed(form.sent, 'another') === 'yes' });
    return outcome.ok
      ? c.redirect(`/desk/registration/${outcome.value.code}/form/group`, 303)
      : no(c, outcome);
  }
  const form = await readForm(c, startForm);
  if (!form.ok) {
    const errors = {
      name: form.errors['name'] && say(lang, GROUP.badName),
      mail: form.errors['mail'] && say(lang, GROUP.badMail),
    };
    const sent = { name: typed(form.sent, 'name'), mail: typed(form.sent, 'mail') };
    return c.html(<StartPage frame={frame} {...sent} errors={errors} />, 422);
  }
  const sender = senderOf(c);
  const { token, hash } = newToken();
  const link = { url: `${sender.origin}/registration/begin/${token}`, hash };
  const outcome = await act(db, 'registration_drafts.ask_to_start', actor, now, (desk) =>
    askToStart(desk, { ...form.value, lang }, link, sender),
  );
  if (!outcome.ok) throw new Error('asking for a link is never refused');
  return c.redirect('/registration/sent', 303);
}

/** The link was opened and the button pressed: an account, a session, and their draft. */
async function beginByLink(c: C) {
  const { db, actor, now, services } = c.var;
  const token = c.req.param('token') ?? '';
  const opened = await act(db, 'registration_drafts.open_start', actor, now, (desk) =>
    openStart(desk, token),
  );
  if (!opened.ok) return no(c, opened);
  const { personId } = opened.value;
  const session = await services.identity.openFor(c.req.raw.headers, personId);
  for (const cookie of session.cookies) c.header('set-cookie', cookie, { append: true });
  const person = await findActor(db, personId, japanDay(now), { secondFactor: false });
  await act(db, 'people.sign_in', person, now, noteSeen);
  const started = await act(db, 'registration_drafts.start', person, now, (desk) =>
    startPaper(desk, { kind: 'first' }),
  );
  return started.ok ? c.redirect(`/desk/registration/${started.value.code}/form/group`, 303) : no(c, started);
}

/** The public pages of registration. */
export const registrationRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { rules } = await getRules(c.var.db);
    return c.html(<PublicPage frame={c.var.frame} rules={rules} today={japanDay(c.var.now)} />);
  })
  .get('/start', (c) =>
    isAnonymous(c.var.actor)
      ? c.html(<StartPage frame={c.var.frame} name="" mail="" />)
      : c.redirect('/registration', 303),
  )
  .post('/start', (c) => start(c))
  .get('/sent', (c) => c.html(<SentPage frame={c.var.frame} />))
  .use('/begin/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    await next();
  })
  .get('/begin/:token', async (c) => {
    const token = c.req.param('token');
    const found = await findStart(c.var.db, token, c.var.now);
    if (!found) return no(c, unknown);
    return found.isOpen
      ? c.html(<BeginPage frame={c.var.frame} token={token} name={found.name} />)
      : no(c, notOpen);
  })
  .post('/begin/:token', (c) => beginByLink(c));
