import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isLang, say } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { LANG_COOKIE } from '#platform/http/front.ts';
import { localPath } from '#platform/identity/index.ts';
import { findKept, listKept } from '#platform/mail/index.ts';
import type { Manifest } from '#platform/manifest.ts';
import { Gallery, themeCss } from '#ui/index.ts';
import { AccessibilityPage, ContactPage, PrivacyPage } from './pages/about-pages.tsx';
import { MailboxPage, MailPage } from './pages/mailbox-pages.tsx';
import { APP } from './words.ts';

/** Pages that belong to the site and not to a module. */
export function siteRoutes(modules: readonly Manifest[]) {
  return new Hono<AppEnv>()
    .get('/theme.css', (c) => {
      const { accent, themeHref } = c.var.frame.city;
      // Under an older address the colour may change again, so that answer is not kept for ever.
      const isCurrent = c.var.frame.path === themeHref;
      c.header('cache-control', isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache');
      return c.body(themeCss(accent), 200, { 'content-type': 'text/css; charset=utf-8' });
    })
    .get('/language/:lang', (c) => {
      const lang = c.req.param('lang');
      if (!isLang(lang)) return c.notFound();
      const next = localPath(c.req.query('next'), '/');
      if (getCookie(c, LANG_COOKIE) !== lang) {
        setCookie(c, LANG_COOKIE, lang, { path: '/', maxAge: 31_536_000, sameSite: 'Lax', httpOnly: true });
      }
      return c.redirect(next.replace(/([?&])lang=(ja|en|easy)(&|$)/, '$1').replace(/[?&]$/, ''), 303);
    })
    .get('/accessibility', (c) => c.html(<AccessibilityPage frame={c.var.frame} />))
    .get('/privacy', (c) =>
      c.html(<PrivacyPage frame={c.var.frame} rules={modules.flatMap((m) => m.retention ?? [])} />),
    )
    .get('/contact', (c) =>
      c.html(<ContactPage frame={c.var.frame} about={localPath(c.req.query('about'), '/')} />),
    )
    .route('/_mail', mailboxRoutes())
    .get('/_ui', (c) =>
      c.var.settings.environment === 'development' ? c.html(<Gallery frame={c.var.frame} />) : c.notFound(),
    );
}

/** In a demonstration without a mail server, what would have been sent can be read here. */
function mailboxRoutes() {
  return new Hono<AppEnv>()
    .use(async (c, next) => {
      if (!c.var.settings.demo || c.var.settings.smtpUrl) return c.notFound();
      c.header('cache-control', 'no-store');
      return next();
    })
    .get('/', async (c) => c.html(<MailboxPage frame={c.var.frame} mails={await listKept(c.var.db)} />))
    .get('/:id{[0-9a-f-]{36}}', async (c) => {
      const mail = await findKept(c.var.db, c.req.param('id'));
      if (!mail) return c.notFound();
      return c.html(<MailPage frame={c.var.frame} mail={mail} heading={say(c.var.lang, APP.mailbox)} />);
    });
}
