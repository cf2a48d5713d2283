import type { Context } from 'hono';
import type { Frame } from '#kernel/frame.ts';
import { type Lang, say, type Text } from '#kernel/words.ts';
import type { AppEnv } from '#platform/http/env.ts';
import { Page } from '#ui/page.tsx';
import { APP } from './words.ts';

type Props = { frame: Frame; title: Text; body: Text; params?: Record<string, string | number> | undefined };

/** What happened, what to do now, the number to name when asking, and whom to ask. */
export function ErrorPage({ frame, title, body, params }: Props) {
  const { lang, city } = frame;
  return (
    <Page frame={frame} title={say(lang, title)} lead={say(lang, body, params)} noindex>
      <dl class="facts">
        <div>
          <dt>{say(lang, APP.requestNumber)}</dt>
          <dd>
            <code>{frame.requestId}</code>
          </dd>
        </div>
        <div>
          <dt>{say(lang, APP.whomToAsk)}</dt>
          <dd>
            {city.name} {city.office}　{city.officeContact}
          </dd>
        </div>
      </dl>
      <ul class="link-list">
        <li>
          <a href="/">{say(lang, APP.home)}</a>
        </li>
        {frame.nav.map((item) => (
          <li>
            <a href={item.href}>
              {item.mark} {item.label}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

const PAGES = {
  403: { title: APP.forbiddenTitle, body: APP.forbiddenBody },
  404: { title: APP.notFoundTitle, body: APP.notFoundBody },
  413: { title: APP.tooLargeTitle, body: APP.tooLargeBody },
  500: { title: APP.faultTitle, body: APP.faultBody },
} as const;

export const BODY_LIMIT_MEGABYTES = 64;

/** Draws an error page; when even the frame is missing (a fault before it was made), a plain sentence. */
export function errorPage(c: Context<AppEnv>, status: keyof typeof PAGES) {
  return drawn(c, PAGES[status], status);
}

/** A form that came from another site. */
export function foreignPage(c: Context<AppEnv>) {
  return drawn(c, { title: APP.foreignTitle, body: APP.foreignBody }, 403);
}

function drawn(c: Context<AppEnv>, words: { title: Text; body: Text }, status: keyof typeof PAGES) {
  const frame = c.get('frame') as Frame | undefined;
  const params = { megabytes: BODY_LIMIT_MEGABYTES };
  c.header('cache-control', 'no-store');
  if (frame) return c.html(<ErrorPage frame={frame} {...words} params={params} />, status);
  const lang = (c.get('lang') as Lang | undefined) ?? 'ja';
  const number = `${say(lang, APP.requestNumber)}: ${c.get('requestId')}`;
  return c.text(`${say(lang, words.title)}\n\n${say(lang, words.body, params)}\n${number}\n`, status);
}
