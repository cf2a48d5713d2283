import { Hono } from 'hono';
import { isAnonymous } from '#kernel/actor.ts';
import { japanDay } from '#kernel/japan-day.ts';
import { say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { listDemoPeople } from '#registry/people/index.ts';
import type { FieldErrors } from '#ui/index.ts';
import { demoForm, linkForm, nextForm, passwordForm } from './forms.ts';
import { type C, goOn, nextOf, setCookies } from './go-on.ts';
import { DeadEndPage } from './pages/second-factor-pages.tsx';
import { LinkPage, LinkSentPage, PasswordPage, SignInPage, withNext } from './pages/sign-in-pages.tsx';
import { SIGN_IN, SIGN_IN_ERRORS, SIGN_IN_REFUSALS } from './sign-in-words.ts';

type Extra = Pick<Parameters<typeof SignInPage>[0], 'sent' | 'errors' | 'refusal'>;
type Status = 200 | 403 | 404 | 409 | 422;

/** The sentences of the fields that could not be read, in the order of the form. */
export function fieldErrors<T extends Record<string, { ja: string; en: string; easy: string }>>(
  c: C,
  texts: T,
  errors: Record<string, string[]>,
): FieldErrors {
  const wrong = Object.entries(texts).filter(([name]) => errors[name] !== undefined);
  return Object.fromEntries(wrong.map(([name, text]) => [name, say(c.var.lang, text)]));
}

export const refusalWords = (c: C, code: keyof typeof SIGN_IN_REFUSALS) =>
  say(c.var.lang, SIGN_IN_REFUSALS[code]);

async function drawSignIn(c: C, next: string, extra: Extra = {}, status: Status = 200) {
  const { db, now, frame, settings } = c.var;
  const demoPeople = settings.demo ? await listDemoPeople(db, japanDay(now)) : [];
  return c.html(<SignInPage frame={frame} next={next} demoPeople={demoPeople} {...extra} />, status);
}

function drawPassword(c: C, next: string, extra: Extra = {}, status: Status = 200) {
  return c.html(<PasswordPage frame={c.var.frame} next={next} {...extra} />, status);
}

/** Asking for a link, opening it, and the demonstration's short way in. */
export const signInRoutes = new Hono<AppEnv>()
  .use('/sign-in/*', async (c, next) => {
    c.header('cache-control', 'no-store');
    await next();
  })
  .get('/sign-in', (c) => {
    const next = nextOf(c);
    return isAnonymous(c.var.actor) ? drawSignIn(c, next) : c.redirect(next, 303);
  })
  .post('/sign-in', async (c) => {
    const form = await readForm(c, linkForm);
    const next = nextOf(c, String(form.sent['next'] ?? ''));
    if (!form.ok) {
      return drawSignIn(
        c,
        next,
        { sent: form.sent, errors: fieldErrors(c, SIGN_IN_ERRORS, form.errors) },
        422,
      );
    }
    const { lang, services } = c.var;
    const ask = { email: form.value.email, lang, next };
    const sent = await services.identity.sendLink(c.req.raw.headers, ask);
    if (sent.ok) return c.redirect(withNext('/sign-in/sent', next), 303);
    return drawSignIn(c, next, { sent: form.sent, refusal: refusalWords(c, sent.code) }, statusOf(sent));
  })
  .get('/sign-in/sent', (c) => {
    const { frame, settings } = c.var;
    const mailbox = settings.demo && settings.smtpUrl === undefined;
    return c.html(<LinkSentPage frame={frame} next={nextOf(c)} mailbox={mailbox} />);
  })
  .get('/sign-in/link/:token', (c) =>
    c.html(<LinkPage frame={c.var.frame} next={nextOf(c)} token={c.req.param('token')} />),
  )
  .post('/sign-in/link/:token', async (c) => {
    const form = await readForm(c, nextForm);
    const next = nextOf(c, form.ok ? form.value.next : undefined);
    const opened = await c.var.services.identity.openByLink(c.req.raw.headers, c.req.param('token'));
    if (opened.ok) return goOn(c, { ...opened.value, secondFactor: false }, next);
    return drawSignIn(c, next, { refusal: refusalWords(c, opened.code) }, statusOf(opened));
  })
  .get('/sign-in/password', (c) => drawPassword(c, nextOf(c)))
  .post('/sign-in/password', async (c) => {
    const form = await readForm(c, passwordForm);
    const next = nextOf(c, String(form.sent['next'] ?? ''));
    if (!form.ok) {
      const errors = fieldErrors(c, SIGN_IN_ERRORS, form.errors);
      return drawPassword(c, next, { sent: form.sent, errors }, 422);
    }
    const opened = await c.var.services.identity.openByPassword(c.req.raw.headers, form.value);
    if (!opened.ok) {
      const extra = { sent: form.sent, refusal: refusalWords(c, opened.code) };
      return drawPassword(c, next, extra, statusOf(opened));
    }
    const { userId, cookies } = opened.value;
    if (userId !== null) return goOn(c, { userId, cookies, secondFactor: false }, next);
    setCookies(c, cookies);
    return c.redirect(withNext('/sign-in/second-factor', next), 303);
  })
  .post('/sign-in/demo', async (c) => {
    const form = await readForm(c, demoForm);
    if (!form.ok) return c.redirect('/sign-in', 303);
    const { frame, lang, services } = c.var;
    const opened = await services.identity.signInAs(c.req.raw.headers, form.value.person);
    if (opened.ok) return goOn(c, { ...opened.value, secondFactor: true }, nextOf(c, form.value.next));
    const reason = refusalWords(c, opened.code);
    return c.html(<DeadEndPage frame={frame} title={say(lang, SIGN_IN.title)} reason={reason} />, 403);
  })
  .post('/sign-out', async (c) => {
    setCookies(c, await c.var.services.identity.signOut(c.req.raw.headers));
    return c.redirect('/', 303);
  });
