import type { Context } from 'hono';
import type { Frame } from '#kernel/frame.ts';
import { say, type Text } from '#kernel/words.ts';
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

export const BODY_LIMIT_MEGABYTES = 25;

/** Draws an error page; when even the frame is missing (a fault before it was made), a plain sentence. */
export function errorPage(c: Context<AppEnv>, status: keyof typeof PAGES) {
  const frame = c.get('frame') as Frame | undefined;
  c.header('cache-control', 'no-store');
  if (!frame)
    return c.text(`${PAGES[status].title.ja}\n${PAGES[status].body.ja}\n${c.get('requestId')}`, status);
  const params = { megabytes: BODY_LIMIT_MEGABYTES };
  return c.html(<ErrorPage frame={frame} {...PAGES[status]} params={params} />, status);
}

/** A form that came from another site. */
export function foreignPage(c: Context<AppEnv>) {
  const frame = c.get('frame') as Frame | undefined;
  if (!frame) return c.text(APP.foreignBody.ja, 403);
  return c.html(<ErrorPage frame={frame} title={APP.foreignTitle} body={APP.foreignBody} />, 403);
}
