import { Hono } from 'hono';
import type { AppEnv } from '#platform/http/env.ts';
import { readForm } from '#platform/http/read-form.ts';
import { statusOf } from '#platform/http/status-of.ts';
import { codeForm, setUpForm } from './forms.ts';
import { type C, goOn, nextOf } from './go-on.ts';
import { CodePage, SecretPage, SetUpPage } from './pages/second-factor-pages.tsx';
import { withNext } from './pages/sign-in-pages.tsx';
import { fieldErrors, refusalWords } from './sign-in-routes.tsx';
import { SIGN_IN_ERRORS } from './sign-in-words.ts';

const sessionOf = (c: C) => c.var.services.identity.sessionOf(c.req.raw.headers);

/** A password was right and the code is next: the library remembers that in a cookie of its own. */
const passwordGiven = (c: C) => c.req.header('cookie')?.includes('musubi.two_factor=') ?? false;

/** Draws the code form again after a wrong one. */
async function drawCode(
  c: C,
  next: string,
  wrong: Pick<Parameters<typeof CodePage>[0], 'errors' | 'refusal'>,
  status: 409 | 422 | 403 | 404,
) {
  const session = await sessionOf(c);
  const again = session !== null && !session.hasSecondFactor;
  return c.html(<CodePage frame={c.var.frame} next={next} again={again} {...wrong} />, status);
}

/** The one-time code: giving it, and setting up the app from which it comes. */
export const secondFactorRoutes = new Hono<AppEnv>()
  .get('/sign-in/second-factor', async (c) => {
    const next = nextOf(c);
    const { frame, services } = c.var;
    const session = await sessionOf(c);
    if (session === null && !passwordGiven(c)) return c.redirect(withNext('/sign-in', next), 303);
    if (session?.secondFactor) return c.redirect(next, 303);
    if (session === null || session.hasSecondFactor) {
      return c.html(<CodePage frame={frame} next={next} again={false} />);
    }
    const askPassword = await services.identity.hasPassword(session.userId);
    return c.html(<SetUpPage frame={frame} next={next} askPassword={askPassword} />);
  })
  .post('/sign-in/second-factor', async (c) => {
    const form = await readForm(c, codeForm);
    const next = nextOf(c, String(form.sent['next'] ?? ''));
    if (!form.ok) return drawCode(c, next, { errors: fieldErrors(c, SIGN_IN_ERRORS, form.errors) }, 422);
    const passed = await c.var.services.identity.passSecondFactor(c.req.raw.headers, form.value.code);
    if (passed.ok) return goOn(c, { ...passed.value, secondFactor: true }, next);
    const words = refusalWords(c, passed.code);
    const wrong = passed.code === 'identity.wrong_code' ? { errors: { code: words } } : { refusal: words };
    return drawCode(c, next, wrong, statusOf(passed));
  })
  .post('/sign-in/second-factor/setup', async (c) => {
    const { frame, services } = c.var;
    const form = await readForm(c, setUpForm);
    const next = nextOf(c, String(form.sent['next'] ?? ''));
    const session = await sessionOf(c);
    if (session === null) return c.redirect(withNext('/sign-in', next), 303);
    const password = form.ok ? form.value.password : '';
    const started = await services.identity.startSecondFactor(c.req.raw.headers, password);
    if (started.ok) return c.html(<SecretPage frame={frame} next={next} {...started.value} />);
    const askPassword = await services.identity.hasPassword(session.userId);
    return c.html(
      <SetUpPage
        frame={frame}
        next={next}
        askPassword={askPassword}
        refusal={refusalWords(c, started.code)}
      />,
      statusOf(started),
    );
  });
