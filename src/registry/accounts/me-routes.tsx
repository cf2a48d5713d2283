import { Hono } from 'hono';
import { isAnonymous } from '#kernel/actor.ts';
import { done } from '#kernel/verdict.ts';
import { say } from '#kernel/words.ts';
import { act } from '#platform/act.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm, typed } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { changeProfile, findPerson, findRecords } from '#registry/people/index.ts';
import { signInHref } from '#ui/index.ts';
import { newPasswordForm, profileForm } from './forms.ts';
import { type C, setCookies } from './go-on.ts';
import { ME_ERRORS } from './me-words.ts';
import { MePage, type MeProps } from './pages/me-page.tsx';
import { fieldErrors, refusalWords } from './sign-in-routes.tsx';

type Extra = Partial<Pick<MeProps, 'profile' | 'errors' | 'refusal'>>;

async function draw(c: C, extra: Extra = {}, status: 200 | 403 | 404 | 409 | 422 = 200) {
  const { actor, db, frame, services } = c.var;
  const session = await services.identity.sessionOf(c.req.raw.headers);
  const person = await findPerson(db, actor.id);
  if (!person || !session) return c.redirect(signInHref('/me'), 303);
  const [sessions, hasPassword] = [
    await services.identity.listSessions(actor.id),
    await services.identity.hasPassword(actor.id),
  ];
  const own = [...new Set(services.ownRecords.map(({ title }) => say(frame.lang, title)))];
  const signedIn = { sessions, sessionId: session.sessionId, hasPassword };
  const props = { frame, person, ...signedIn, profile: person, own };
  return c.html(<MePage {...props} saved={c.req.query('saved') === 'yes'} {...extra} />, status);
}

const saved = (c: C) => c.redirect('/me?saved=yes', 303);

/** Writes down that somebody changed how they sign in; the change itself is in the library's tables already. */
function note(c: C, name: 'people.set_password' | 'people.end_second_factor' | 'people.end_session') {
  const { actor, db, now } = c.var;
  return act(db, name, actor, now, async () => done({ subjectId: actor.id }));
}

/** One's own page and what can be changed on it. */
export const meRoutes = new Hono<AppEnv>()
  .use('/me/*', async (c, next) => {
    if (isAnonymous(c.var.actor)) return c.redirect(signInHref('/me'), 303);
    c.header('cache-control', 'no-store');
    return next();
  })
  .get('/account', (c) => c.redirect('/me', 303))
  .get('/me', (c) => draw(c))
  .post('/me/profile', async (c) => {
    const { actor, db, now, lang } = c.var;
    const form = await readForm(c, profileForm);
    if (!form.ok) {
      const profile = { name: typed(form.sent, 'name'), lang };
      return draw(c, { profile, errors: fieldErrors(c, ME_ERRORS, form.errors) }, 422);
    }
    const outcome = await act(db, 'people.change_profile', actor, now, (desk) =>
      changeProfile(desk, form.value),
    );
    return outcome.ok ? saved(c) : c.notFound();
  })
  .post('/me/password', async (c) => {
    const form = await readForm(c, newPasswordForm);
    if (!form.ok) return draw(c, { errors: fieldErrors(c, ME_ERRORS, form.errors) }, 422);
    const { current, password } = form.value;
    const given = { current, next: password };
    const outcome = await c.var.services.identity.setPassword(c.req.raw.headers, given);
    if (outcome.ok) {
      setCookies(c, outcome.value.cookies);
      await note(c, 'people.set_password');
      return saved(c);
    }
    const wrong = outcome.code === 'identity.wrong_password';
    const extra = wrong
      ? { errors: { current: say(c.var.lang, ME_ERRORS.current) } }
      : { refusal: refusalWords(c, outcome.code) };
    return draw(c, extra, statusOf(outcome));
  })
  .post('/me/second-factor/end', async (c) => {
    const body = await c.req.parseBody({ all: true });
    const password = typeof body['current-for-code'] === 'string' ? body['current-for-code'] : '';
    const ended = await c.var.services.identity.endSecondFactor(c.req.raw.headers, password);
    if (!ended.ok) return draw(c, { refusal: refusalWords(c, ended.code) }, statusOf(ended));
    setCookies(c, ended.value.cookies);
    await note(c, 'people.end_second_factor');
    return saved(c);
  })
  .post('/me/sessions/:id{[0-9a-f-]{36}}/end', async (c) => {
    await c.var.services.identity.endSession(c.var.actor.id, c.req.param('id'));
    await note(c, 'people.end_session');
    return saved(c);
  })
  .get('/me/records.json', async (c) => {
    const { actor, db, lang, now, services } = c.var;
    await act(db, 'people.download_records', actor, now, async () => done({ subjectId: actor.id }));
    const records = await findRecords(db, actor.id);
    const sessions = await services.identity.listSessions(actor.id);
    const others: Record<string, unknown> = {};
    for (const own of services.ownRecords) others[say(lang, own.title)] = await own.list(db, actor.id);
    c.header('content-disposition', 'attachment; filename="musubi-records.json"');
    return c.json({ ...records, sessions, records: others });
  });
